package io.github.dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A stretch of the calendar: a day, a week, a month …
 *
 * @param first its first day
 */
public record Period(Unit unit, LocalDate first) {
  public Period {
    if (!unit.isOfCalendar() || !unit.first(first).equals(first)) {
      throw new IllegalArgumentException("no " + unit + " starts on " + first);
    }
  }

  /** The period of a unit that holds a day. */
  public static Period of(Unit unit, LocalDate day) {
    return new Period(unit, unit.first(day));
  }

  public static Period day(LocalDate day) {
    return new Period(Unit.DAY, day);
  }

  public static Period month(int year, int month) {
    return new Period(Unit.MONTH, LocalDate.of(year, month, 1));
  }

  public static Period month(YearMonth month) {
    return new Period(Unit.MONTH, month.atDay(1));
  }

  public static Period year(int year) {
    return new Period(Unit.YEAR, LocalDate.of(year, 1, 1));
  }

  /** The last day, inclusive. */
  public LocalDate last() {
    return unit.last(first);
  }

  public int year() {
    return first.getYear();
  }

  /** The period {@code count} units later, or earlier where it is negative. */
  public Period shifted(long count) {
    return new Period(unit, unit.shift(first, Years.countable(count)));
  }

  /** The same period some years later: the third quarter of the year before. */
  public Period inOtherYear(int years) {
    return of(unit, first.plusYears(Years.countable(years)));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last());
  }

  /** How TIMEX3 writes it. */
  public String timex() {
    return unit.timex(first);
  }

  /** Whether it is a date: whether all of it lies in the years that dates lie in. */
  public boolean isDate() {
    return Years.hold(first) && Years.hold(last());
  }

  /**
   * The date.
   *
   * @throws IllegalArgumentException where it is none, see {@link #isDate}
   */
  public ResolvedDate date() {
    return new ResolvedDate(first, last(), unit.granularity(), ResolvedDate.Open.NONE, false);
  }

  /**
   * The same, counted from a day: what lies before the era is a date only where the words, or the
   * story that they go on with, have named a year before it.
   */
  public Resolution resolution(LocalDate from) {
    return from.getYear() > 0 && first.getYear() <= 0
        ? Timeless.PAST_REF.resolution()
        : resolution();
  }

  /** A DATE with this value; without a date where the years that dates lie in do not hold it. */
  public Resolution resolution() {
    if (!isDate()) {
      return (first.getYear() > 0 ? Timeless.FUTURE_REF : Timeless.PAST_REF).resolution();
    }
    return new Resolution(Timex.of(TimexType.DATE, timex()), Optional.of(date()));
  }
}
