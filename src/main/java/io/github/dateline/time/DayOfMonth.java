package io.github.dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.LongStream;

/**
 * A day of a month that is not named: “the 25th”.
 *
 * @param day 1 to 31
 */
public record DayOfMonth(int day, AnchorKind anchorKind) implements TimeValue {
  @Override
  public boolean followsTense() {
    return true;
  }

  @Override
  public Resolution resolve(Reference reference) {
    if (!reference.fixes(Unit.MONTH)) {
      return Unknown.resolution(Unit.DAY);
    }
    LocalDate from = reference.day();
    return LongStream.rangeClosed(-2, 2)
        .mapToObj(YearMonth.from(from)::plusMonths)
        .filter(month -> month.isValidDay(day))
        .map(month -> month.atDay(day))
        .filter(candidate -> fits(candidate, reference))
        .min(Comparator.comparingLong(candidate -> distance(candidate, from)))
        .map(found -> Period.day(found).resolution(from))
        .orElseGet(() -> Unknown.resolution(Unit.DAY));
  }

  private static boolean fits(LocalDate candidate, Reference reference) {
    LocalDate from = reference.day();
    if (reference.granularity() == Granularity.MONTH) {
      return YearMonth.from(candidate).equals(YearMonth.from(from));
    }
    if (reference.story()) {
      return !candidate.isBefore(from);
    }
    return switch (reference.tense()) {
      case PAST -> !candidate.isAfter(from);
      case FUTURE -> !candidate.isBefore(from);
      case PRESENT, UNKNOWN -> true;
    };
  }

  private static long distance(LocalDate candidate, LocalDate from) {
    return Math.abs(ChronoUnit.DAYS.between(from, candidate));
  }
}
