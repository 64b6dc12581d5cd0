package io.github.dateline.time;

import java.time.DayOfWeek;
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

  /** “May 8”. */
  record OfDay(MonthDay day) implements Annual {
    @Override
    public Optional<Period> in(int year) {
      return day.isValidYear(year) ? Optional.of(Period.day(day.atYear(year))) : Optional.empty();
    }

    @Override
    public Optional<Month> month() {
      return Optional.of(day.getMonth());
    }
  }

  /** “Saturday, April 25”: only in the years in which it is a Saturday. */
  record OfNamedDay(DayOfWeek named, MonthDay day) implements Annual {
    /** Before it weekdays went with the Julian calendar. */
    private static final int GREGORIAN = 1583;

    @Override
    public Optional<Period> in(int year) {
      return new OfDay(day)
          .in(year)
          .filter(found -> year < GREGORIAN || found.first().getDayOfWeek() == named);
    }

    @Override
    public Optional<DayOfWeek> weekday() {
      return Optional.of(named);
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
   * “the third quarter”.
   *
   * @param quarter 1 to 4
   */
  record OfQuarter(int quarter) implements Annual {
    @Override
    public Optional<Period> in(int year) {
      return Optional.of(Period.quarter(year, quarter));
    }
  }

  /**
   * “the first half”.
   *
   * @param half 1 or 2
   */
  record OfHalf(int half) implements Annual {
    @Override
    public Optional<Period> in(int year) {
      return Optional.of(Period.half(year, half));
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
