package io.github.dateline.event;

import io.github.dateline.language.Tense;
import io.github.dateline.language.syntax.Relation;
import io.github.dateline.time.Bound;
import io.github.dateline.time.EventOffset;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Reference;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.Timeless;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The time expressions of one sentence: which of them can date a happening, and which tokens they
 * take up.
 */
final class SentenceDates {

  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 3);

  private static final LocalDate LONG_AGO = LocalDate.of(1000, 1, 1);

  /** Clauses of a noun: their times say nothing of the clause that it stands in. */
  private static final Set<Relation> OF_A_NOUN = EnumSet.of(Relation.ACL, Relation.ACL_RELCL);

  private final Reading reading;
  private final List<TimeExpression> expressions;

  SentenceDates(Reading reading, List<TimeExpression> expressions) {
    this.reading = reading;
    this.expressions = new ArrayList<>(expressions);
    for (int i = 1; i < expressions.size(); i++) {
      Bound joined = joined(expressions.get(i - 1), expressions.get(i));
      if (joined != Bound.NONE) {
        this.expressions.set(i, expressions.get(i).withBound(joined));
      }
    }
  }

  /** “from 2016 to [2018]”, “between May 3 and [May 5]”, “on 8 and [9 July]”. */
  private Bound joined(TimeExpression first, TimeExpression last) {
    int to = tokensOf(last).first() - 1;
    int before = tokensOf(first).first() - 1;
    if (first.bound() != Bound.NONE || to != tokensOf(first).last() + 1) {
      return Bound.NONE;
    }
    if (reading.is("and", to)) {
      return reading.is("between", before) ? Bound.TO : Bound.AND;
    }
    return reading.is("stretch", to) ? Bound.TO : Bound.NONE;
  }

  /** All expressions, in the order of the text. */
  List<TimeExpression> all() {
    return expressions;
  }

  /** Whether an expression can date a happening at all. */
  static boolean datesSomething(TimeExpression expression) {
    return expression.value().dates(expression.tense());
  }

  /** “two days after the quake”: another happening must have a date first. */
  static boolean countsFromAHappening(TimeExpression expression) {
    return expression.value().anchorKind() == TimeValue.AnchorKind.EVENT;
  }

  /** Whether a time is named for what the main clause tells. */
  boolean nameATime() {
    return expressions.stream()
        .anyMatch(
            expression ->
                datesSomething(expression)
                    && !countsFromAHappening(expression)
                    && !isOfAnotherClause(expression));
  }

  /** Whether a time is counted from a happening, which may have no date. */
  boolean countFromAHappening() {
    return expressions.stream()
        .anyMatch(expression -> countsFromAHappening(expression) && !isOfAnotherClause(expression));
  }

  private boolean isOfAnotherClause(TimeExpression expression) {
    for (int at = tokensOf(expression).first(); at >= 0; at = reading.head(at)) {
      if (reading.hangs(at, OF_A_NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** “in recent years”, “recently”: beside a date it only blurs the title. */
  private boolean vague(TimeExpression expression) {
    return expression.value() instanceof Timeless
        || reading.lexicon().word("vague-opener", firstWord(expression.text()));
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
  }

  Set<Integer> tokens() {
    Set<Integer> dates = new LinkedHashSet<>();
    for (Phrase phrase : phrases(true)) {
      for (int i = phrase.first(); i <= phrase.last(); i++) {
        dates.add(i);
      }
    }
    return dates;
  }

  /**
   * The dates with their prepositions.
   *
   * @param withEvents whether the happening that a date is counted from belongs to it
   */
  List<Phrase> phrases(boolean withEvents) {
    return phrases(expressions, withEvents);
  }

  /** The same, of some expressions only; what stays vague is always among them. */
  List<Phrase> phrases(List<TimeExpression> some, boolean withEvents) {
    List<Phrase> phrases = new ArrayList<>();
    for (TimeExpression expression : expressions) {
      Phrase tokens = tokensOf(expression);
      boolean own = some.contains(expression) && datesSomething(expression);
      if ((own || countsFromAHappening(expression) || vague(expression)) && tokens.first() >= 0) {
        Phrase phrase = Attachment.datePhrase(reading, tokens);
        Phrase event = withEvents && own ? eventWords(expression) : new Phrase(0, -1);
        phrases.add(new Phrase(phrase.first(), Math.max(phrase.last(), event.last())));
      }
    }
    return phrases;
  }

  /** “a day after [Putin's inauguration]”; an empty phrase where no happening is named. */
  Phrase eventWords(TimeExpression expression) {
    if (expression.value() instanceof EventOffset offset) {
      int origin = Math.max(0, reading.sentence().start());
      return reading.tokensOf(offset.eventStart() - origin, offset.eventEnd() - origin);
    }
    return new Phrase(0, -1);
  }

  /** An expression with the happening that it counts from: the two hang on what they date. */
  Phrase withEvent(TimeExpression expression) {
    Phrase words = tokensOf(expression);
    int last = Math.max(words.last(), eventWords(expression).last());
    return words.isEmpty() ? words : new Phrase(words.first(), last);
  }

  /** “[May 5] – Rebels take the port”: whether the sentence is an entry that stands under it. */
  boolean isOfAnEntry(TimeExpression expression) {
    Phrase words = tokensOf(expression);
    return words.first() == 0
        && reading.is("entry-mark", words.last() + 1)
        && words.last() + 2 < reading.size();
  }

  /** Whether an expression names a day, or less. */
  static boolean namesADay(TimeExpression expression) {
    return expression
        .value()
        .resolve(new Reference(ANY_DAY, Granularity.DAY, Tense.UNKNOWN))
        .date()
        .map(date -> !Granularity.DAY.finerThan(date.granularity()))
        .orElse(true);
  }

  /** “last week”, “yesterday”: whether it lies before the day of telling, whenever that is. */
  static boolean looksBack(TimeExpression expression) {
    return Stream.of(ANY_DAY, LONG_AGO)
        .allMatch(
            day ->
                expression
                    .value()
                    .resolve(new Reference(day, Granularity.DAY, Tense.FUTURE))
                    .date()
                    .filter(date -> date.end().isBefore(day))
                    .isPresent());
  }

  Phrase tokensOf(TimeExpression expression) {
    int origin = Math.max(0, reading.sentence().start());
    return reading.tokensOf(expression.start() - origin, expression.end() - origin);
  }
}
