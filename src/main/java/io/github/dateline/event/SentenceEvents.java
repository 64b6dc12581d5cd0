package io.github.dateline.event;

import io.github.dateline.language.Tense;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import io.github.dateline.time.Bound;
import io.github.dateline.time.Fixed;
import io.github.dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The happenings of one sentence. */
final class SentenceEvents {

  /** What an article must say so that its happenings can be read: who speaks, and of whom. */
  record Context(
      String article,
      Referents referents,
      Persons persons,
      Optional<String> speaker,
      Optional<String> author,
      BitSet quoted,
      StoryLine story) {}

  private final Context context;
  private final Reading reading;
  private final SentenceDates dates;
  private final Telling telling;
  private final Factuality factuality;
  private final Plans plans;
  private final Tenses tenses;
  private final Participants participants;
  private final Claims claims;
  private final Links links;
  private final BitSet dated = new BitSet();

  SentenceEvents(Context context, Reading reading, List<TimeExpression> expressions) {
    this.context = context;
    this.reading = reading;
    this.dates = new SentenceDates(reading, expressions);
    this.telling = new Telling(reading, dates, context.referents(), context.speaker());
    this.factuality = new Factuality(reading);
    this.plans = new Plans(reading);
    this.tenses = new Tenses(reading);
    this.participants = new Participants(reading);
    this.claims = new Claims(reading, context.referents());
    this.links = new Links(reading, dates);
  }

  List<EventMention> mentions() {
    if (reading.size() == 0 || reading.sentence().text().strip().endsWith("?")) {
      return List.of();
    }
    Map<Dated, List<TimeExpression>> told = links.told();
    told.forEach(
        (target, when) -> {
          if (!when.isEmpty() && target instanceof Dated.Verbal) {
            dated.set(target.head());
          }
        });
    for (int i = 0; i < reading.size(); i++) {
      if (reading.isPredicate(i) && tenses.isFinite(i)) {
        told.putIfAbsent(new Dated.Verbal(i), List.of());
      }
    }
    List<EventMention> mentions = new ArrayList<>();
    told.forEach((target, when) -> mention(target, when).ifPresent(mentions::add));
    return mentions;
  }

  private Optional<EventMention> mention(Dated target, List<TimeExpression> when) {
    boolean since = !when.isEmpty() && when.stream().allMatch(e -> e.bound() == Bound.SINCE);
    boolean by = when.stream().anyMatch(expression -> expression.bound() == Bound.BY);
    int head = target.head();
    boolean ahead = liesAhead(target, when);
    boolean putOff =
        !when.isEmpty() && plans.isPutOff(head, when.stream().map(dates::tokensOf).toList());
    boolean onlyUntil =
        !when.isEmpty() && !putOff && when.stream().allMatch(e -> e.bound() == Bound.UNTIL);
    Optional<Stance> read =
        factuality
            .of(target, since, ahead, when.isEmpty() ? -1 : links.hook(target))
            .map(stance -> quoted(stance, head));
    if (read.isEmpty() || onlyUntil || isBareState(target, when, since, read.get().status())) {
      return Optional.empty();
    }
    Stance stance = read.get();
    Tense tense = tense(target, when);
    Status status = putOff || (by && tense == Tense.PRESENT) ? Status.PLANNED : stance.status();
    OptionalInt plan =
        target instanceof Dated.Verbal ? plans.content(head, ahead) : OptionalInt.empty();
    Optional<String> spoken = spoken(title(target, status, plan, when), head);
    if (spoken.isEmpty()) {
      return Optional.empty();
    }
    String title = spoken.get();
    boolean tells = tells(target, title) || isDatedByName(target, when);
    // “last week's storm”: no entry, but it tells of one that others tell.
    if (!tells && target instanceof Dated.Verbal) {
      return Optional.empty();
    }
    int named = plan.orElse(head);
    return Optional.of(
        new EventMention(
            context.article(),
            reading.sentence().index(),
            reading.sentence().text(),
            preferred(putOff ? when.stream().map(one -> one.withBound(Bound.NONE)).toList() : when),
            when.stream().allMatch(SentenceDates::countsFromAHappening)
                    && target instanceof Dated.Verbal
                ? context
                    .story()
                    .dayOf(
                        reading,
                        head,
                        stance,
                        tense,
                        dates,
                        context.quoted().get(0) || Quotations.isMark(reading, 0))
                : Optional.empty(),
            status,
            status == Status.REPORTED ? by(stance) : Optional.empty(),
            tense,
            title,
            telling.actors(target),
            reading.stem(named),
            kind(target, named),
            Roles.of(target, reading, context.referents(), dates.tokens()),
            telling.words(target),
            target instanceof Dated.Nominal,
            target instanceof Dated.Verbal && isSaying(head),
            !tells || isOpen(target, title) || isOfSomething(head)));
  }

  /** “It exploded”, “They said …”, “Murder of his father”: who, nobody could tell. */
  private boolean isOpen(Dated target, String title) {
    boolean nobody = target instanceof Dated.Nominal && telling.actors(target).isEmpty();
    return Stream.of(title.toLowerCase(Locale.ROOT).split(" ", nobody ? 0 : 2))
        .limit(nobody ? Long.MAX_VALUE : 1)
        .anyMatch(
            word ->
                Stream.of("male", "female", "thing", "group")
                    .anyMatch(pronouns -> reading.lexicon().word(pronouns, word)));
  }

  /** “suggested it”: what, nobody could tell. */
  private boolean isOfSomething(int predicate) {
    int object = reading.dependent(predicate, Relation.OBJ);
    return reading.is("thing", object) && context.referents().of(object).isEmpty();
  }

  /** “agreed that …”; not “agreed to sell”, which is a deed, nor “called off”. */
  private boolean isSaying(int predicate) {
    boolean undertakes =
        reading.isVerb("commit", predicate) && reading.dependent(predicate, Relation.XCOMP) >= 0;
    return reading.isVerb("say", predicate)
        && !undertakes
        && reading.dependent(predicate, Relation.COMPOUND_PRT) < 0;
  }

  /** “The population was 12 million in 2018”: a state without a beginning is no happening. */
  private boolean isBareState(
      Dated target, List<TimeExpression> when, boolean since, Status status) {
    int head = target.head();
    if (!(target instanceof Dated.Verbal)
        || !reading.isCopular(head)
        || since
        || status == Status.PLANNED) {
      return false;
    }
    boolean day = !when.isEmpty() && when.stream().allMatch(SentenceDates::namesADay);
    if (plans.content(head, false).isPresent()) {
      return false;
    }
    return !plans.isScheduled(head)
        && (!day || reading.is(PartOfSpeech.NUM, head) || reading.is(PartOfSpeech.SYM, head))
        && reading.dependent(head, Relation.CSUBJ) < 0;
  }

  /** What stands in a quotation that fills the sentence is its speaker's word. */
  private Stance quoted(Stance stance, int head) {
    boolean claimed =
        context.speaker().isPresent()
            && context.quoted().get(head)
            && stance.status() == Status.OCCURRED
            && !factuality.isPresupposed(head);
    return claimed ? new Stance(Status.REPORTED, stance.source()) : stance;
  }

  private Optional<String> by(Stance stance) {
    return stance.source().flatMap(claims::by).or(context::speaker);
  }

  /** “the coup of 3 May 2013”: when it was tells which; not “the 2013 coup”, told in passing. */
  private boolean isDatedByName(Dated target, List<TimeExpression> when) {
    return target instanceof Dated.Nominal
        && when.stream()
            .anyMatch(
                expression ->
                    expression.value() instanceof Fixed
                        && dates.tokensOf(expression).first() > target.head());
  }

  /** Whether anybody could tell from the title what happened. */
  private boolean tells(Dated target, String title) {
    String[] words = title.split(" ", -1);
    boolean article = reading.lexicon().word("article", words[0].toLowerCase(Locale.ROOT));
    if (words.length < (article ? 3 : 2)) {
      return false;
    }
    int head = target.head();
    if (target instanceof Dated.Nominal) {
      boolean named = false;
      for (int i : reading.dependents(head)) {
        named |= reading.isNominal(i);
      }
      return named || words.length > 2;
    }
    if (reading.isVerb("speak", head) && !saysSomething(head)) {
      return false;
    }
    if (reading.isVerb("relate", head) && reading.isDeed(participants.subject(head))) {
      // “The meeting followed a summit”: only what came after what.
      return false;
    }
    if (reading.is("pro-verb", head)
        && !reading.isNominalNoun(reading.dependent(head, Relation.OBJ))) {
      // “It has done so”: nobody could tell what.
      return false;
    }
    if (reading.hangs(head, Relation.ACL_RELCL)
        && reading.is("where", reading.dependent(head, Relation.ADVMOD))
        && reading.dependent(head, Relation.OBJ, Relation.OBL, Relation.XCOMP, Relation.CCOMP) < 0
        && !reading.isPassive(head)) {
      // “a summit, where they had spoken”: the place tells what it was.
      return false;
    }
    // “Which stalled”: nobody could tell what.
    int subject = participants.subject(head);
    return subject >= 0
        ? !reading.is("relative", subject) && !reading.is("question", subject)
        : reading.isAppointed(head)
            || (reading.isPassive(head) && !reading.hangs(head, Relation.XCOMP));
  }

  /** Of “we” and “I” the title says who they are; empty where nobody knows. */
  private Optional<String> spoken(String title, int head) {
    if (!hasOpenPronoun(title)) {
      return Optional.of(title);
    }
    boolean quoted = context.quoted().get(head) && context.speaker().isPresent();
    Optional<String> voice = quoted ? context.speaker().map(Persons::surname) : context.author();
    return voice.map(name -> name + ": " + Quotes.quoted(title));
  }

  /** “I”, “we”: nobody knows who that is. */
  private boolean hasOpenPronoun(String title) {
    String outside = Quotes.outside(title);
    for (String word : outside.split("[^\\p{L}']+", -1)) {
      if (reading.lexicon().word("self", word.toLowerCase(Locale.ROOT)) && !word.equals("US")) {
        return true;
      }
    }
    return false;
  }

  private boolean saysSomething(int predicate) {
    return reading.dependent(predicate, Relation.CCOMP, Relation.XCOMP, Relation.OBJ, Relation.OBL)
            >= 0
        || reading.hangs(predicate, Relation.PARATAXIS)
        || reading.isPassive(predicate);
  }

  /**
   * A colourless verb leaves it to its noun to say what happened: “embarked on a visit”, “held
   * talks”.
   */
  private Optional<String> kind(Dated target, int head) {
    Optional<String> own = reading.lexicon().kind(reading.word(head));
    if (own.isPresent() || target instanceof Dated.Nominal) {
      return own;
    }
    for (int i : reading.dependents(head)) {
      boolean deed =
          reading.isDeed(i)
              && !dates.tokens().contains(i)
              && (reading.hangs(i, Relation.OBJ)
                  || reading.hangs(i, Relation.OBL)
                  || reading.isSubject(i));
      if (deed) {
        return reading.lexicon().kind(reading.word(i));
      }
    }
    return Optional.empty();
  }

  private String title(Dated target, Status status, OptionalInt plan, List<TimeExpression> when) {
    boolean verbal = target instanceof Dated.Verbal;
    TitleWriter titles =
        new TitleWriter(
            reading, dates.phrases(when, verbal), dated, context.referents(), context.persons());
    int head = target.head();
    if (!verbal) {
      return titles.nominal(head);
    }
    int above = reading.predicateOf(reading.head(head));
    boolean modifies =
        reading.hangs(head, Relation.ACL)
            || reading.hangs(head, Relation.ACL_RELCL)
            || reading.isAppointed(head);
    if (status == Status.CANCELLED && modifies && above >= 0) {
      return titles.verbal(above);
    }
    return status == Status.PLANNED && plan.isPresent()
        ? titles.planned(head, plan.getAsInt())
        : titles.verbal(head);
  }

  /** “by Friday”, “has agreed to leave on Friday”: the perfect has no day of its own. */
  private boolean liesAhead(Dated target, List<TimeExpression> when) {
    int hook = links.hook(target);
    boolean completes =
        !when.isEmpty() && hook != target.head() && tenses.isPresentPerfect(target.head());
    return completes || when.stream().anyMatch(expression -> expression.bound() == Bound.BY);
  }

  private Tense tense(Dated target, List<TimeExpression> when) {
    if (target instanceof Dated.Nominal) {
      return Tense.UNKNOWN;
    }
    int head = target.head();
    boolean planned = plans.content(head, liesAhead(target, when)).isPresent();
    // “pledged on Friday to leave” and “pledged to leave on Friday” are one; a month is the
    // nearest.
    boolean nearest =
        !when.isEmpty()
            && reading.isVerb("promise", head)
            && links.hook(target) != head
            && when.stream().noneMatch(SentenceDates::namesADay);
    if (nearest && !planned) {
      return Tense.UNKNOWN;
    }
    return planned || plans.isScheduled(head) ? Tense.FUTURE : tenses.of(head);
  }

  /** The words that say when, the ones that date it itself before the ones that bound it. */
  private static List<TimeExpression> preferred(List<TimeExpression> when) {
    return when.stream()
        .sorted(
            Comparator.comparing((TimeExpression expression) -> expression.bound() != Bound.NONE))
        .toList();
  }
}
