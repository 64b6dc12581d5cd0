package io.github.dateline.event;

import io.github.dateline.article.Block;
import io.github.dateline.language.Tense;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import io.github.dateline.time.Bound;
import io.github.dateline.time.TimeExpression;
import java.util.List;
import java.util.Optional;

/**
 * Follows on which day a story stands where its sentences do not say: an article's own news is of
 * the day of publication, and what is told on from a named day is of that day, until another time
 * is opened (Kamp and Reyle 1993 on narrative progression).
 */
final class StoryLine {

  /** How far the lead goes, in sentences and in UTF-16 code units. */
  private static final int LEAD_SENTENCES = 2;

  private static final int LEAD_LENGTH = 450;

  /** How many sentences further a named day is still told on. */
  private static final int REACH = 1;

  /** How many sentences of an article tell its own news. */
  private static final int NEWS_SENTENCES = 8;

  private Optional<Carried> day = Optional.of(new Carried.News());
  private int sentences;
  private int since;
  private int start = -1;

  /**
   * The day of what a predicate tells without words for when; empty where nothing tells.
   *
   * @param dated whether the sentence names a time anywhere
   */
  Optional<Carried> dayOf(
      Reading reading, int predicate, Stance stance, Tense tense, boolean dated) {
    boolean happened = stance.status() == Status.OCCURRED || stance.status() == Status.REPORTED;
    if (dated
        || !happened
        || !reading.hangs(predicate, Relation.ROOT)
        || reading.isCopular(predicate)
        || reading.isVerb("state", predicate)
        || reading.sentence().block() == Block.Kind.TITLE
        || isPluperfect(reading, predicate)) {
      return Optional.empty();
    }
    boolean says = reading.isVerb("say", predicate);
    boolean perfect = isPerfect(reading, predicate);
    if (tense != Tense.PAST || (perfect && sentences > 0)) {
      return Optional.empty();
    }
    if (day.isPresent() && day.get() instanceof Carried.From) {
      return since <= REACH && (isLead(reading) || !says) ? day : Optional.empty();
    }
    if (isLead(reading)) {
      return day.map(news -> new Carried.Lead());
    }
    int subject = new Participants(reading).subject(predicate);
    boolean named = subject >= 0 && !reading.is(PartOfSpeech.PRON, subject);
    return says && named && sentences < NEWS_SENTENCES ? day : Optional.empty();
  }

  /** “has met”: of no day. */
  private static boolean isPerfect(Reading reading, int predicate) {
    for (int i : reading.dependents(predicate)) {
      if (reading.hangs(i, Relation.AUX) && reading.is("perfect", i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLead(Reading reading) {
    return sentences < LEAD_SENTENCES
        && (start < 0 || reading.sentence().start() - start < LEAD_LENGTH);
  }

  /** “had met”: told from a later time, background. */
  private static boolean isPluperfect(Reading reading, int predicate) {
    for (int i : reading.dependents(predicate)) {
      if (reading.hangs(i, Relation.AUX)
          && reading.is("perfect", i)
          && reading.has(i, "Tense=Past")) {
        return true;
      }
    }
    return false;
  }

  /** Takes note of a sentence, after the days of its own happenings were asked for. */
  void read(Reading reading, List<EventMention> mentions) {
    if (reading.sentence().block() == Block.Kind.TITLE || reading.size() == 0) {
      return;
    }
    start = start < 0 ? reading.sentence().start() : start;
    sentences++;
    since++;
    Optional<TimeExpression> named = Optional.empty();
    boolean elsewhere = false;
    for (EventMention mention : mentions) {
      for (TimeExpression expression : mention.when()) {
        if (mention.nominal() || mention.status() == Status.PLANNED) {
          continue;
        }
        boolean points = expression.bound() == Bound.NONE && SentenceDates.namesADay(expression);
        if (points && named.isEmpty()) {
          named = Optional.of(expression);
        }
        elsewhere |= !points;
      }
    }
    if (named.isPresent()) {
      day = Optional.of(new Carried.From(named.get()));
      since = 0;
    } else if (elsewhere) {
      day = Optional.empty();
      since = 0;
    } else if (since > 2 * REACH) {
      day = Optional.of(new Carried.News());
    }
  }
}
