package io.github.dateline.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/**
 * A set of days, said by what its days have in common: small to keep, and found on the calendar
 * without trying every day.
 */
sealed interface Days {

  /** Those of its days that lie within a horizon. */
  BitSet in(Horizon horizon);

  /** Whether a day is one of them. */
  default boolean contains(LocalDate day) {
    return in(new Horizon(day, day)).get(0);
  }

  /** The weekday that a day of the set was named by. */
  default Optional<DayOfWeek> weekday() {
    return Optional.empty();
  }

  /** From a day on. */
  record From(LocalDate first) implements Days {
    @Override
    public BitSet in(Horizon horizon) {
      return new Between(first, horizon.last().isBefore(first) ? first : horizon.last())
          .in(horizon);
    }
  }

  /** Up to a day. */
  record Until(LocalDate last) implements Days {
    @Override
    public BitSet in(Horizon horizon) {
      return new Between(horizon.first().isAfter(last) ? last : horizon.first(), last).in(horizon);
    }
  }

  /** From a day to a later one, both inclusive. */
  record Between(LocalDate first, LocalDate last) implements Days {
    @Override
    public BitSet in(Horizon horizon) {
      BitSet days = new BitSet(horizon.size());
      horizon.add(days, first, last);
      return days;
    }
  }

  /** These. */
  record OneOf(Set<LocalDate> days) implements Days {
    public OneOf {
      days = Set.copyOf(days);
    }

    @Override
    public BitSet in(Horizon horizon) {
      BitSet set = new BitSet(horizon.size());
      days.forEach(day -> horizon.add(set, day, day));
      return set;
    }
  }

  /** Every week the same. */
  record Weekly(Set<DayOfWeek> weekdays) implements Days {
    private static final int DAYS_OF_A_WEEK = DayOfWeek.values().length;

    public Weekly {
      weekdays = Set.copyOf(weekdays);
    }

    @Override
    public BitSet in(Horizon horizon) {
      int size = horizon.size();
      BitSet days = new BitSet(size);
      for (int day = 0; day < DAYS_OF_A_WEEK; day++) {
        if (weekdays.contains(horizon.first().getDayOfWeek().plus(day))) {
          for (int i = day; i < size; i += DAYS_OF_A_WEEK) {
            days.set(i);
          }
        }
      }
      return days;
    }
  }

  /**
   * Around a day of every year.
   *
   * @param weekday only in the years in which it is this weekday
   * @param before how many days before it belong to the set
   * @param after how many days after it
   */
  record Yearly(MonthDay day, Optional<DayOfWeek> weekday, int before, int after) implements Days {
    @Override
    public BitSet in(Horizon horizon) {
      BitSet days = new BitSet(horizon.size());
      int last = horizon.last().getYear() + 1;
      for (int year = horizon.first().getYear() - 1; year <= last; year++) {
        if (day.isValidYear(year)) {
          around(day.atYear(year), weekday, before, after, days, horizon);
        }
      }
      return days;
    }
  }

  /** Around a day of every month; {@code weekday}, {@code before} and {@code after} as above. */
  record Monthly(int day, Optional<DayOfWeek> weekday, int before, int after) implements Days {
    @Override
    public BitSet in(Horizon horizon) {
      BitSet days = new BitSet(horizon.size());
      YearMonth last = YearMonth.from(horizon.last()).plusMonths(1);
      for (YearMonth month = YearMonth.from(horizon.first()).minusMonths(1);
          !month.isAfter(last);
          month = month.plusMonths(1)) {
        if (month.isValidDay(day)) {
          around(month.atDay(day), weekday, before, after, days, horizon);
        }
      }
      return days;
    }
  }

  private static void around(
      LocalDate day,
      Optional<DayOfWeek> weekday,
      int before,
      int after,
      BitSet days,
      Horizon horizon) {
    if (weekday.map(day.getDayOfWeek()::equals).orElse(true)) {
      horizon.add(days, day.minusDays(before), day.plusDays(after));
    }
  }
}
