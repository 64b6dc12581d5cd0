package io.github.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;

/** A stretch of every year. */
public sealed interface Annual {

  /** Where it lies in a year; empty for 29 February of a common year and for what was not yet. */
  Optional<Period> in(int year);

  /** The weekday that its words name. */
  default Optional<DayOfWeek> weekday() {
    return Optional.empty();
  }

  /** The month that its words name. */
  default Optional<Month> month() {
    return Optional.empty();
  }

  /** “March”. */
  record OfMonth(Month named) implements Annual {
    @Override
    public Optional<Period> in(int year) {
      return Optional.of(Period.month(year, named.getValue()));
    }

    @Override
    public Optional<Month> month() {
      return Optional.of(named);
    }
  }

  /**
   * “May 8”; “Saturday, April 25”, only in the years in which it is a Saturday.
   *
   * @param weekday the one that stands beside it
   */
  record OfDay(MonthDay day, Optional<DayOfWeek> weekday) implements Annual {
    /** Before it weekdays went with the Julian calendar. */
    private static final int GREGORIAN = 1583;

    public OfDay(MonthDay day) {
      this(day, Optional.empty());
    }

    @Override
    public Optional<Period> in(int year) {
      return Optional.of(day)
          .filter(known -> known.isValidYear(year))
          .map(known -> known.atYear(year))
          .filter(
              found -> year < GREGORIAN || weekday.map(found.getDayOfWeek()::equals).orElse(true))
          .map(Period::day);
    }

    @Override
    public Optional<Month> month() {
      return Optional.of(day.getMonth());
    }
  }

  /** “summer”. */
  record OfSeason(Season season) implements Annual {
    @Override
    public Optional<Period> in(int year) {
      return Optional.of(season.in(year));
    }
  }

  /**
   * “the third quarter”, “the first half”.
   *
   * @param unit a quarter or a half
   * @param nth 1 for the first of the year
   */
  record OfUnit(Unit unit, int nth) implements Annual {
    @Override
    public Optional<Period> in(int year) {
      return Optional.of(Period.of(unit, LocalDate.of(year, 1, 1)).shifted(nth - 1L));
    }
  }

  /** A named day: “Thanksgiving”. */
  record OfHoliday(Holiday holiday) implements Annual {
    @Override
    public Optional<Period> in(int year) {
      return holiday.in(year).map(Period::day);
    }
  }
}
