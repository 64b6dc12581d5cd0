package io.github.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A date in figures that writes the day first or the month first: “5/8/2024”.
 *
 * <p>Where only one order gives a date, that is it. Else the text has to tell, by a date that can
 * be read one way only; without that the month comes first, as in most English news, and it is said
 * to be ambiguous.
 *
 * @param first the first number
 * @param second the second number
 */
public record EitherOrder(int first, int second, int year) implements TimeValue {
  public EitherOrder {
    if (!isDate(first, second, year)) {
      throw new IllegalArgumentException("no date: " + first + "/" + second + "/" + year);
    }
  }

  /** Whether some order gives a date. */
  public static boolean isDate(int first, int second, int year) {
    return read(first, second, year).or(() -> read(second, first, year)).isPresent();
  }

  private static Optional<LocalDate> read(int month, int day, int year) {
    return month >= 1 && month <= 12 && day >= 1 && YearMonth.of(year, month).isValidDay(day)
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  /** The date with the month first, if there is one. */
  public Optional<LocalDate> monthFirst() {
    return read(first, second, year);
  }

  /** The date with the day first, if there is one. */
  public Optional<LocalDate> dayFirst() {
    return read(second, first, year);
  }

  /** Whether both orders give a date, and not the same. */
  public boolean isAmbiguous() {
    return monthFirst().isPresent() && dayFirst().isPresent() && first != second;
  }

  /** The value where a weekday stands beside the date: the order that it fits, if only one does. */
  public TimeValue on(DayOfWeek weekday) {
    List<LocalDate> days =
        Stream.of(monthFirst(), dayFirst())
            .flatMap(Optional::stream)
            .distinct()
            .filter(day -> day.getDayOfWeek() == weekday)
            .toList();
    return days.size() == 1 ? new Fixed(Period.day(days.get(0))) : this;
  }

  /** The value once the order is known. */
  public Fixed settled(boolean dayComesFirst) {
    Optional<LocalDate> preferred = dayComesFirst ? dayFirst() : monthFirst();
    return new Fixed(Period.day(preferred.or(this::monthFirst).or(this::dayFirst).orElseThrow()));
  }

  @Override
  public Resolution resolve(Reference reference) {
    return settled(false).resolve(reference);
  }
}
