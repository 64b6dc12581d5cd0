package io.github.dateline.anchor;

import io.github.dateline.time.Fixed;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.TimeValue;
import java.util.List;
import java.util.Optional;

/**
 * Tells news from narrative by the time expressions of a text.
 *
 * <p>A history names years, most of them long past, and hardly speaks of “Tuesday” or “last week”;
 * news does the opposite.
 */
final class DomainGuess {
  /** Years between a text and what it tells, from which on it is history. */
  private static final int LONG_AGO = 2;

  private static final int FEWEST = 5;

  /** Years told for each day spoken of. */
  private static final int RATIO = 3;

  private DomainGuess() {}

  static Domain of(List<TimeExpression> expressions, Optional<ResolvedDate> publication) {
    int told = 0;
    int spoken = 0;
    for (TimeExpression expression : expressions) {
      TimeValue value = expression.value();
      if (value instanceof Fixed fixed) {
        told += isLongAgo(fixed, publication) ? 1 : 0;
      } else if (value.isSpoken()) {
        spoken++;
      }
    }
    return told >= FEWEST && told > RATIO * spoken ? Domain.NARRATIVE : Domain.NEWS;
  }

  private static boolean isLongAgo(Fixed fixed, Optional<ResolvedDate> publication) {
    int year = fixed.period().year();
    boolean fine = fixed.period().unit().granularity().compareTo(Granularity.YEAR) <= 0;
    return fine && publication.map(date -> year <= date.start().getYear() - LONG_AGO).orElse(true);
  }
}
