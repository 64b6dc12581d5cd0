package io.github.dateline.event;

import io.github.dateline.language.Tense;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import io.github.dateline.time.Bound;
import io.github.dateline.time.TimeExpression;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which way the time expressions of a sentence look, by the verb that governs each in its tree:
 * “The court rules on Monday” looks ahead, and so does “to leave on Monday” after “is due”.
 *
 * <p>What the words around an expression tell counts before it: the tree is asked where they are
 * silent, and whether the day that they put into the past is its verb's own.
 */
final class Directions {

  private static final Set<Relation> BESIDE_VERBS =
      EnumSet.of(Relation.OBL, Relation.OBL_UNMARKED, Relation.ADVMOD);

  private static final Set<Relation> BEFORE_NOUNS =
      EnumSet.of(Relation.COMPOUND, Relation.AMOD, Relation.NMOD_POSS, Relation.NMOD_UNMARKED);

  private final Reading reading;
  private final SentenceDates dates;
  private final Tenses tenses;
  private final Plans plans;

  Directions(Reading reading, List<TimeExpression> expressions) {
    this.reading = reading;
    this.dates = new SentenceDates(reading, expressions);
    this.tenses = new Tenses(reading);
    this.plans = new Plans(reading);
  }

  /** The expressions of the sentence, with what the tree says of those whose tense counts. */
  static List<TimeExpression> read(Reading reading, List<TimeExpression> expressions) {
    if (expressions.stream().noneMatch(expression -> expression.value().followsTense())) {
      return expressions;
    }
    Directions directions = new Directions(reading, expressions);
    return expressions.stream().map(directions::read).toList();
  }

  private TimeExpression read(TimeExpression expression) {
    Phrase words = dates.tokensOf(expression);
    boolean until = expression.bound() == Bound.UNTIL;
    boolean settled = expression.sure() && !until;
    if (!expression.value().followsTense() || words.isEmpty() || settled) {
      return expression;
    }
    int head = reading.headOf(words.first(), words.last());
    if (until) {
      return isOver(reading.predicateOf(head))
          ? expression.withTense(Tense.PAST, true)
          : expression;
    }
    boolean silent = expression.tense() == Tense.UNKNOWN || expression.tense() == Tense.PRESENT;
    Tense tense = silent || expression.tense() == Tense.PAST ? of(expression, head) : Tense.UNKNOWN;
    if (tense != Tense.PAST) {
      return silent ? expression.withTense(tense, false) : expression;
    }
    boolean lent = tenses.isInfinitive(reading.predicateOf(head));
    if (lent || dates.isOfAnEntry(expression)) {
      // “managed to leave in May” is of the past; a chronicle tells in the present what is past.
      return silent ? expression.withTense(Tense.PAST, false) : expression;
    }
    if (silent && isOfSubject(head)) {
      return expression.withTense(Tense.PAST, false);
    }
    // “The match on Friday was called off”: not that day.
    boolean own =
        expression.tense() != Tense.PRESENT
            && !plans.cancels(reading.predicateOf(head))
            && isItsOwn(expression, words, head);
    return own ? expression.withTense(Tense.PAST, true) : expression;
  }

  private Tense of(TimeExpression expression, int head) {
    int predicate = reading.predicateOf(head);
    if (reading.dependent(predicate, Relation.MARK) > head) {
      // “the statement Tuesday that the country should talk”
      predicate = reading.predicateOf(reading.head(predicate));
    }
    for (int at = head; at >= 0 && at != predicate; at = reading.head(at)) {
      if (at != head && Attachment.isExpected(reading, at)) {
        return Tense.FUTURE;
      }
      if (at != head && reading.is("beside", reading.dependent(at, Relation.CASE))) {
        // “a week ahead of the vote after the riots in May”
        break;
      }
    }
    return predicate < 0 ? Tense.UNKNOWN : of(expression, head, predicate, tenses.of(predicate));
  }

  private Tense of(TimeExpression expression, int head, int predicate, Tense tense) {
    if (plans.isScheduled(predicate)) {
      // “was due in May” may be over; a weekday so told is near.
      return tense != Tense.PAST || expression.value().isSpoken() ? Tense.FUTURE : Tense.UNKNOWN;
    }
    if (tenses.isInfinitive(predicate) && !tenses.isOrder(predicate)) {
      int governor = reading.predicateOf(reading.head(predicate));
      boolean ordered = reading.isVerb("direct", governor);
      if ((ordered || reading.isVerb("promise", governor))
          && !SentenceDates.namesADay(expression)) {
        // “ordered it to be closed in January” may lie behind; a day so told is near.
        // “pledged on Friday to leave” and “pledged to leave on Friday” are one; a month is near.
        return Tense.UNKNOWN;
      }
      boolean planned = plans.content(governor, expression.bound() == Bound.BY).isPresent();
      if (planned && isBackground(governor)) {
        return expression.value().isSpoken() ? Tense.FUTURE : Tense.UNKNOWN;
      }
      boolean spoken = expression.value().isSpoken();
      boolean ends = spoken && expression.bound() == Bound.BY;
      // “the paper, to be published on Thursday”
      boolean due =
          spoken
              && reading.hangs(predicate, Relation.ACL)
              && reading.dependent(predicate, Relation.AUX_PASS) >= 0;
      return planned
              || ordered
              || ends
              || due
              || tenses.isOrder(governor)
              || (spoken && tenses.of(governor) == Tense.FUTURE)
              || plans.content(predicate, false).isPresent()
              || isOfNow(expression, head, predicate)
              || isOfNow(expression, head, governor)
          ? Tense.FUTURE
          : tense;
    }
    if (tense == Tense.PRESENT && dates.isOfAnEntry(expression)) {
      return Tense.PAST;
    }
    boolean ahead = expression.value().dates(Tense.FUTURE) && !expression.value().dates(tense);
    boolean still = tense == Tense.PRESENT && (ahead || isWhen(predicate));
    boolean moment = isOfAMoment(predicate, tense) && !reading.hangs(head, Relation.NMOD_POSS);
    if (still || moment || isOfNow(expression, head, predicate)) {
      return Tense.FUTURE;
    }
    return tense;
  }

  /**
   * “The shop is closed on Monday”, “we can meet on Monday”, “call me on Monday”: beside the
   * present a weekday lies ahead, and any day of the speaker's.
   */
  private boolean isOfNow(TimeExpression expression, int head, int predicate) {
    boolean order = tenses.isOrder(predicate);
    return (expression.value().isSpoken() || reading.is("self", reading.ownSubject(predicate)))
        && !reading.hangs(head, BEFORE_NOUNS)
        && (order || !(reading.isVerb("say", predicate) || reading.isVerb("shown", predicate)))
        && (order
            || (reading.ownSubject(predicate) >= 0
                && (tenses.of(predicate) == Tense.PRESENT || tenses.isOpen(predicate))));
  }

  /** “The court rules on Monday”: the present of what happens at a moment lies ahead. */
  private boolean isOfAMoment(int predicate, Tense tense) {
    return tense == Tense.PRESENT
        && reading.is(PartOfSpeech.VERB, predicate)
        && reading.has(predicate, "VerbForm=Fin")
        && reading.dependent(predicate, Relation.AUX, Relation.AUX_PASS) < 0
        && !reading.isVerb("state", predicate)
        && !reading.isVerb("say", predicate)
        && !reading.isVerb("relate", predicate)
        && !reading.isVerb("shown", predicate)
        && !reading.hangs(predicate, Relation.ACL_RELCL);
  }

  /** “The papers were poised to print on 8 November”: that may be over. */
  private boolean isBackground(int governor) {
    return tenses.of(governor) == Tense.PAST
        && (reading.isCopular(governor)
            || reading.dependent(governor, Relation.AUX, Relation.AUX_PASS) >= 0)
        && !tenses.isPresentPerfect(governor);
  }

  /** “He led it until May”, “did not return until Wednesday”; not “was closed until Wednesday”. */
  private boolean isOver(int predicate) {
    return reading.isPredicate(predicate)
        && tenses.of(predicate) == Tense.PAST
        && tenses.isFinite(predicate)
        && !tenses.isPresentPerfect(predicate)
        && !reading.isVerb("ahead", predicate)
        && (reading.isNegated(predicate)
            || reading.isCopular(predicate)
            || reading.isVerb("lasting", predicate));
  }

  /** “The funeral is on Friday”, “Kick-off is at noon on Saturday”; not “It is Friday”. */
  private boolean isWhen(int predicate) {
    int subject = reading.ownSubject(predicate);
    return reading.isCopular(predicate)
        && dates.tokens().contains(predicate)
        && reading.isNominalNoun(subject)
        && !dates.tokens().contains(subject);
  }

  /** “The [May] riots shook the town”. */
  private boolean isOfSubject(int head) {
    return reading.hangs(head, BEFORE_NOUNS) && reading.isSubject(reading.head(head));
  }

  /** “was arrested on May 20”, not “set Nov. 10 as the deadline”, “the Jan. 14 deadline”. */
  private boolean isItsOwn(TimeExpression expression, Phrase words, int head) {
    int preposition = reading.dependent(head, Relation.CASE);
    boolean on = reading.is("punctual", preposition);
    boolean beside =
        reading.hangs(head, BESIDE_VERBS)
            && reading.isPredicate(reading.head(head))
            && !isGerund(reading.head(head));
    return expression.bound() == Bound.NONE
        && ((beside && (on || preposition < 0)) || (on && dates(words)));
  }

  /** “the prospect of prices falling on 1 January” */
  private boolean isGerund(int predicate) {
    return reading.dependent(predicate, Relation.AUX) < 0
        && (reading.has(predicate, "VerbForm=Ger") || reading.has(predicate, "Tense=Pres"))
        && !reading.has(predicate, "VerbForm=Fin");
  }

  /** “rejected the plan on May 20”: behind another noun the day is still the verb's. */
  private boolean dates(Phrase words) {
    return Attachment.of(reading, words, true, false)
        .filter(Dated.Verbal.class::isInstance)
        .isPresent();
  }
}
