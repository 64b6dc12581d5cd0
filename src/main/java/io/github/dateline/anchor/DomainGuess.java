package io.github.dateline.anchor;

import io.github.dateline.language.Tense;
import io.github.dateline.time.Bound;
import io.github.dateline.time.Composed;
import io.github.dateline.time.Fixed;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.Relative;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.Timeless;
import io.github.dateline.time.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells news from narrative by the time expressions of a text.
 *
 * <p>A history names years, most of them long past, and hardly speaks of “Tuesday” or “last week”;
 * news does the opposite, and where it retells a long story, it opens with what is new. A short
 * history has few years; it opens with one long past, and nothing in it speaks of its own day.
 */
final class DomainGuess {
  /** Years between a text and what it tells, from which on it is history. */
  static final int LONG_AGO = 2;

  private static final int FEWEST = 5;

  /** Years told for each day spoken of: 13 in the most talkative history of WikiWars. */
  private static final int RATIO = 8;

  /** The same for each “today” and “this year”, which descriptions know, too. */
  private static final int RATIO_OF_TODAY = 3;

  /** Expressions that stand for the first sentences. */
  private static final int OPENING = 3;

  /** Days around publication of which news tells. */
  private static final int NEWS_DAYS = 7;

  private final Optional<ResolvedDate> publication;

  private DomainGuess(Optional<ResolvedDate> publication) {
    this.publication = publication;
  }

  static Domain of(List<TimeExpression> expressions, Optional<ResolvedDate> publication) {
    return new DomainGuess(publication).of(expressions);
  }

  private Domain of(List<TimeExpression> expressions) {
    long told = values(expressions).filter(this::isLongAgo).count();
    long spoken =
        values(expressions)
            .filter(TimeValue::isSpoken)
            .mapToInt(value -> isNew(value) ? RATIO : RATIO_OF_TODAY)
            .sum();
    boolean opensAsNews =
        values(expressions)
            .filter(value -> value instanceof Fixed || value.isSpoken())
            .limit(OPENING)
            .anyMatch(this::isNew);
    boolean isHistory = told >= FEWEST && told > spoken && !opensAsNews;
    return isHistory || (spoken == 0 && opensLongAgo(expressions)) ? Domain.NARRATIVE : Domain.NEWS;
  }

  /**
   * Whether the first date of a text is long past, as in a short history, others count on, and
   * nothing speaks of its own day: no “recently”, and beside a single such date no “now” and no
   * verb that looks ahead.
   */
  private boolean opensLongAgo(List<TimeExpression> expressions) {
    boolean several = values(expressions).filter(this::isLongAgo).count() > 1;
    return values(expressions).anyMatch(value -> value.anchorKind() != TimeValue.AnchorKind.NONE)
        && values(expressions).noneMatch(Timeless.PAST_REF::equals)
        && (several || expressions.stream().noneMatch(DomainGuess::isOfNow))
        && expressions.stream()
            .filter(expression -> expression.value().dates(Tense.UNKNOWN))
            .findFirst()
            .filter(first -> first.bound() != Bound.SINCE && isLongAgo(first.value()))
            .isPresent();
  }

  private static boolean isOfNow(TimeExpression expression) {
    return expression.tense() == Tense.FUTURE || expression.value() == Timeless.PRESENT_REF;
  }

  private static Stream<TimeValue> values(List<TimeExpression> expressions) {
    return expressions.stream().map(TimeExpression::value);
  }

  private boolean isLongAgo(TimeValue value) {
    if (value instanceof Composed part) {
      return isLongAgo(part.of());
    }
    return value instanceof Fixed fixed
        && !Granularity.YEAR.finerThan(fixed.period().unit().granularity())
        && publication
            .map(date -> fixed.period().year() <= date.start().getYear() - LONG_AGO)
            .orElse(true);
  }

  /** “Tuesday”, “last week”, a day of this week by its date; “today” also opens a description. */
  private boolean isNew(TimeValue value) {
    if (value instanceof Fixed fixed) {
      return fixed.period().unit() == Unit.DAY
          && publication.filter(date -> isNear(fixed.period().date(), date)).isPresent();
    }
    return !(value instanceof Relative relative && relative.count() == 0);
  }

  private static boolean isNear(ResolvedDate day, ResolvedDate published) {
    return !day.end().isBefore(published.start().minusDays(NEWS_DAYS))
        && !day.start().isAfter(published.end().plusDays(NEWS_DAYS));
  }
}
