package io.github.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * A day of a month that is not named: “the 25th”, “Friday, the 25th”.
 *
 * @param day 1 to 31
 * @param weekday the one beside it, which tells the month
 */
public record DayOfMonth(int day, Optional<DayOfWeek> weekday, AnchorKind anchorKind)
    implements TimeValue {

  /** As somebody says it. */
  public DayOfMonth(int day, Optional<DayOfWeek> weekday) {
    this(day, weekday, AnchorKind.UTTERANCE);
  }

  /** Nobody names a day farther away by its number alone. */
  private static final int MONTHS = 2;

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
    return nearest(reference, day -> weekday.map(day.getDayOfWeek()::equals).orElse(true))
        .or(() -> nearest(reference, day -> true))
        .map(found -> Period.day(found).resolution(from))
        .orElseGet(() -> Unknown.resolution(Unit.DAY));
  }

  private Optional<LocalDate> nearest(Reference reference, Predicate<LocalDate> condition) {
    LocalDate from = reference.day();
    return LongStream.rangeClosed(-MONTHS, MONTHS)
        .mapToObj(YearMonth.from(from)::plusMonths)
        .filter(month -> month.isValidDay(day))
        .map(month -> month.atDay(day))
        .filter(candidate -> fits(candidate, reference) && condition.test(candidate))
        .min(Comparator.comparingLong(candidate -> distance(candidate, from)));
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
