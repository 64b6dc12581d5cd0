package io.github.dateline.event;

import io.github.dateline.article.Block;
import io.github.dateline.language.Tense;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import io.github.dateline.time.Bound;
import io.github.dateline.time.TimeExpression;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Follows on which day a story stands where its sentences do not say: an article's own news is of
 * the day that its lead names, or else of the day of publication, and what is told on from a named
 * day is of that day, until another time is opened (Kamp and Reyle 1993 on narrative progression).
 */
final class StoryLine {

  /** How far the lead goes, in sentences and in UTF-16 code units. */
  private static final int LEAD_SENTENCES = 2;

  private static final int LEAD_LENGTH = 450;

  /** How many sentences further a named day is still told on. */
  private static final int REACH = 2;

  private Optional<Carried> day = Optional.of(new Carried.News());

  /** The day that the lead names: an article that names one is news, and its sayings are of it. */
  private Optional<Carried> news = Optional.empty();

  private int sentences;
  private int since;
  private int start = -1;

  /**
   * The day of what a predicate tells without words for when; empty where nothing tells.
   *
   * @param dates of the sentence: one of its own leaves no room for another
   * @param quotes whether the sentence opens in somebody's own words: a voice, not the story
   */
  Optional<Carried> dayOf(
      Reading reading,
      int predicate,
      Stance stance,
      Tense tense,
      SentenceDates dates,
      boolean quotes) {
    boolean happened = stance.status() == Status.OCCURRED || stance.status() == Status.REPORTED;
    if (dates.nameATime()
        || !happened
        || !reading.hangs(predicate, Relation.ROOT)
        || reading.isCopular(predicate)
        || reading.isVerb("state", predicate)
        || reading.sentence().block() == Block.Kind.TITLE
        || isPluperfect(reading, predicate)) {
      return Optional.empty();
    }
    boolean past = isPast(reading, predicate, tense);
    if (isLead(reading)) {
      boolean opens =
          sentences == 0
              && (tense == Tense.PAST
                  || (tense == Tense.PRESENT
                      && reading.isVerb("say", predicate)
                      && isNamed(reading, predicate)));
      return past || opens ? day.map(StoryLine::ofLead) : Optional.empty();
    }
    if (!past || quotes || dates.countFromAHappening()) {
      return Optional.empty();
    }
    if (reading.isVerb("say", predicate)) {
      return isNamed(reading, predicate) ? news : Optional.empty();
    }
    return since <= REACH ? day : Optional.empty();
  }

  private static Carried ofLead(Carried day) {
    return day instanceof Carried.From ? day : new Carried.Lead();
  }

  /** “Officials in Oslo”: who does it has a name, or a place. */
  private static boolean isNamed(Reading reading, int predicate) {
    Participants participants = new Participants(reading);
    int subject = participants.subject(predicate);
    return subject >= 0
        && participants.core(subject).stream()
            .anyMatch(i -> reading.is(PartOfSpeech.PROPN, i) || reading.nameAt(i).isPresent());
  }

  /** Whether a predicate tells on: “met”, and neither “meets” nor “has met”. */
  private static boolean isPast(Reading reading, int predicate, Tense tense) {
    return tense == Tense.PAST && perfect(reading, predicate) < 0;
  }

  /** The auxiliary of “has met” and “had met”; −1 for none. */
  private static int perfect(Reading reading, int predicate) {
    for (int i : reading.dependents(predicate)) {
      if (reading.hangs(i, Relation.AUX) && reading.is("perfect", i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isLead(Reading reading) {
    return sentences < LEAD_SENTENCES
        && (start < 0 || reading.sentence().start() - start < LEAD_LENGTH);
  }

  /** “had met”: told from a later time, background. */
  private static boolean isPluperfect(Reading reading, int predicate) {
    return reading.has(perfect(reading, predicate), "Tense=Past");
  }

  /**
   * Takes note of a sentence, after the days of its own happenings were asked for.
   *
   * @param expressions all its words for when
   */
  void read(Reading reading, List<EventMention> mentions, List<TimeExpression> expressions) {
    if (reading.sentence().block() == Block.Kind.TITLE || reading.size() == 0) {
      return;
    }
    boolean lead = isLead(reading);
    start = start < 0 ? reading.sentence().start() : start;
    sentences++;
    since++;
    Optional<TimeExpression> named = Optional.empty();
    boolean elsewhere = false;
    for (EventMention mention : mentions) {
      if (mention.nominal() || mention.status() == Status.PLANNED) {
        continue;
      }
      for (TimeExpression expression : mention.when()) {
        if (!isOfMainClause(reading, expression)) {
          continue;
        }
        boolean points = expression.bound() == Bound.NONE && SentenceDates.namesADay(expression);
        if (points && named.isEmpty()) {
          named = Optional.of(expression);
        }
        elsewhere |= !points;
      }
    }
    Optional<TimeExpression> topic = named.or(() -> ofTopic(reading, expressions));
    if (topic.isPresent()) {
      day = topic.map(Carried.From::new);
      news = news.isEmpty() && lead && named.isPresent() ? day : news;
      since = 0;
    } else if (elsewhere || (!lead && !tellsOn(reading))) {
      day = Optional.empty();
    }
  }

  private static boolean isOfMainClause(Reading reading, TimeExpression expression) {
    Phrase words = new SentenceDates(reading, List.of()).tokensOf(expression);
    return words.first() >= 0
        && reading.hangs(
            reading.predicateOf(reading.headOf(words.first(), words.last())), Relation.ROOT);
  }

  /** “[Yesterday's] attacks were the worst so far”: what is told on is of that day. */
  private static Optional<TimeExpression> ofTopic(
      Reading reading, List<TimeExpression> expressions) {
    SentenceDates dates = new SentenceDates(reading, expressions);
    return expressions.stream()
        .filter(e -> SentenceDates.datesSomething(e) && SentenceDates.namesADay(e))
        .filter(
            expression -> {
              Phrase words = dates.tokensOf(expression);
              int at = words.isEmpty() ? -1 : reading.headOf(words.first(), words.last());
              while (reading.hangs(at, EnumSet.of(Relation.NMOD_POSS, Relation.COMPOUND))) {
                at = reading.head(at);
              }
              int predicate = reading.head(at);
              return reading.isDeed(at)
                  && reading.isSubject(at)
                  && reading.isCopular(predicate)
                  && reading.hangs(predicate, Relation.ROOT);
            })
        .findFirst();
  }

  /** Whether the main clause goes on in the past. */
  private static boolean tellsOn(Reading reading) {
    Tenses tenses = new Tenses(reading);
    for (int i = 0; i < reading.size(); i++) {
      if (reading.hangs(i, Relation.ROOT)) {
        return isPast(reading, i, tenses.of(i));
      }
    }
    return false;
  }
}
