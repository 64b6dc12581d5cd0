package io.github.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * The units that calendars and durations count in, from the finest to the coarsest.
 *
 * <p>Years count astronomically: 1 BC is year 0.
 */
public enum Unit {
  SECOND("S", Granularity.DAY),
  MINUTE("M", Granularity.DAY),
  HOUR("H", Granularity.DAY),
  DAY("D", Granularity.DAY) {
    @Override
    public LocalDate shift(LocalDate first, long count) {
      return first.plusDays(count);
    }

    @Override
    public String timex(LocalDate first) {
      return Timex.yearOf(first)
          + "-"
          + Timex.digits(first.getMonthValue(), 2)
          + "-"
          + Timex.digits(first.getDayOfMonth(), 2);
    }
  },
  WEEKEND("WE", Granularity.DAY) {
    @Override
    public LocalDate first(LocalDate day) {
      return WEEK.first(day).plusDays(5);
    }

    @Override
    public LocalDate shift(LocalDate first, long count) {
      return first.plusWeeks(count);
    }

    @Override
    public LocalDate last(LocalDate first) {
      return first.plusDays(1);
    }

    @Override
    public String timex(LocalDate first) {
      return WEEK.timex(first) + "-WE";
    }
  },
  WEEK("W", Granularity.WEEK) {
    @Override
    public LocalDate first(LocalDate day) {
      return day.with(DayOfWeek.MONDAY);
    }

    @Override
    public LocalDate shift(LocalDate first, long count) {
      return first.plusWeeks(count);
    }

    @Override
    public String timex(LocalDate first) {
      return Timex.digits(first.get(IsoFields.WEEK_BASED_YEAR), 4)
          + "-W"
          + Timex.digits(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }
  },
  FORTNIGHT("W", Granularity.DAY) {
    @Override
    public LocalDate first(LocalDate day) {
      return WEEK.first(day);
    }

    @Override
    public LocalDate shift(LocalDate first, long count) {
      return first.plusWeeks(2 * count);
    }

    @Override
    public String timex(LocalDate first) {
      return WEEK.timex(first);
    }
  },
  MONTH("M", Granularity.MONTH) {
    @Override
    public LocalDate first(LocalDate day) {
      return day.withDayOfMonth(1);
    }

    @Override
    public LocalDate shift(LocalDate first, long count) {
      return first.plusMonths(count);
    }

    @Override
    public String timex(LocalDate first) {
      return Timex.yearOf(first) + "-" + Timex.digits(first.getMonthValue(), 2);
    }
  },
  QUARTER("Q", Granularity.QUARTER) {
    @Override
    public LocalDate first(LocalDate day) {
      return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }

    @Override
    public LocalDate shift(LocalDate first, long count) {
      return first.plusMonths(3 * count);
    }

    @Override
    public String timex(LocalDate first) {
      return Timex.yearOf(first) + "-Q" + (first.getMonthValue() + 2) / 3;
    }
  },
  /**
   * Meteorological and northern: spring starts in March; winter belongs to the year it starts in.
   */
  SEASON("M", Granularity.SEASON) {
    @Override
    public LocalDate first(LocalDate day) {
      LocalDate shifted = day.minusMonths(2);
      return LocalDate.of(shifted.getYear(), (shifted.getMonthValue() - 1) / 3 * 3 + 1, 1)
          .plusMonths(2);
    }

    @Override
    public LocalDate shift(LocalDate first, long count) {
      return first.plusMonths(3 * count);
    }

    @Override
    public String timex(LocalDate first) {
      return Timex.yearOf(first) + "-" + Season.startingIn(first.getMonth()).timex();
    }
  },
  HALF("M", Granularity.HALF) {
    @Override
    public LocalDate first(LocalDate day) {
      return LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
    }

    @Override
    public LocalDate shift(LocalDate first, long count) {
      return first.plusMonths(6 * count);
    }

    @Override
    public String timex(LocalDate first) {
      return Timex.yearOf(first) + "-H" + (first.getMonthValue() == 1 ? 1 : 2);
    }
  },
  YEAR("Y", Granularity.YEAR) {
    @Override
    public LocalDate first(LocalDate day) {
      return day.withDayOfYear(1);
    }

    @Override
    public LocalDate shift(LocalDate first, long count) {
      return first.plusYears(count);
    }

    @Override
    public String timex(LocalDate first) {
      return Timex.yearOf(first);
    }
  },
  DECADE("DE", Granularity.DECADE) {
    @Override
    public LocalDate first(LocalDate day) {
      return firstOf(10, day);
    }

    @Override
    public LocalDate shift(LocalDate first, long count) {
      return first(first.plusYears(10 * count));
    }

    @Override
    public LocalDate last(LocalDate first) {
      return lastOf(10, first);
    }

    @Override
    public String timex(LocalDate first) {
      String year = Timex.yearOf(first);
      return year.substring(0, year.length() - 1);
    }
  },
  CENTURY("C", Granularity.CENTURY) {
    @Override
    public LocalDate first(LocalDate day) {
      return firstOf(100, day);
    }

    @Override
    public LocalDate shift(LocalDate first, long count) {
      return first(first.plusYears(100 * count));
    }

    @Override
    public LocalDate last(LocalDate first) {
      return lastOf(100, first);
    }

    @Override
    public String timex(LocalDate first) {
      String year = Timex.yearOf(first);
      return year.substring(0, year.length() - 2);
    }
  },
  MILLENNIUM("L", Granularity.CENTURY);

  private final String designator;
  private final Granularity granularity;

  Unit(String designator, Granularity granularity) {
    this.designator = designator;
    this.granularity = granularity;
  }

  /** The unit of the calendar that is as fine as {@code granularity}. */
  public static Unit of(Granularity granularity) {
    return switch (granularity) {
      case DAY -> DAY;
      case WEEK -> WEEK;
      case MONTH -> MONTH;
      case QUARTER -> QUARTER;
      case SEASON -> SEASON;
      case HALF -> HALF;
      case YEAR -> YEAR;
      case DECADE -> DECADE;
      case CENTURY -> CENTURY;
    };
  }

  /** The letters that TIMEX3 durations use: {@code D}, {@code W}, {@code M} … */
  public String designator() {
    return designator;
  }

  public Granularity granularity() {
    return granularity;
  }

  /** Whether it is shorter than a day, so that its durations are written after a {@code T}. */
  public boolean isOfClock() {
    return compareTo(DAY) < 0;
  }

  /** Whether it names a stretch of the calendar. */
  public boolean isOfCalendar() {
    return !isOfClock() && this != MILLENNIUM;
  }

  /** The first day of the unit that holds {@code day}. */
  public LocalDate first(LocalDate day) {
    return day;
  }

  /**
   * The first day of the unit {@code count} units on.
   *
   * @param first the first day of a unit
   */
  public LocalDate shift(LocalDate first, long count) {
    throw new UnsupportedOperationException(this + " is no unit of the calendar");
  }

  /**
   * What a number of units leads to: three weeks to a week, two decades to a year, a few hours to a
   * day.
   */
  public Unit grain() {
    return switch (this) {
      case SECOND, MINUTE, HOUR, WEEKEND -> DAY;
      case FORTNIGHT -> WEEK;
      case DECADE, CENTURY, MILLENNIUM -> YEAR;
      default -> this;
    };
  }

  /**
   * The day so many units from another: of “a month after 4 May” 4 June. What is shorter than a day
   * counts where it fills days.
   */
  public LocalDate move(LocalDate day, long count) {
    long countable = Years.countable(count);
    return switch (this) {
      case SECOND, MINUTE -> day;
      case HOUR -> day.plusDays(countable / 24);
      case DECADE -> day.plusYears(10 * countable);
      case CENTURY -> day.plusYears(100 * countable);
      case MILLENNIUM -> day.plusYears(1000 * Math.max(-1000, Math.min(1000, countable)));
      default -> shift(day, countable);
    };
  }

  /**
   * The last day of the unit that starts on {@code first}.
   *
   * @param first the first day of a unit
   */
  public LocalDate last(LocalDate first) {
    return shift(first, 1).minusDays(1);
  }

  /**
   * How TIMEX3 writes the unit that starts on {@code first}.
   *
   * @param first the first day of a unit
   */
  public String timex(LocalDate first) {
    throw new UnsupportedOperationException(this + " is no unit of the calendar");
  }

  /**
   * The first day of a decade or a century. Its years share their first digits, on both sides of
   * the era: the 470s BC are 479 to 470 BC; the first decade AD has nine years.
   */
  private static LocalDate firstOf(int years, LocalDate day) {
    int year = day.getYear();
    int first =
        year > 0 ? Math.max(1, year / years * years) : 1 - ((1 - year) / years * years + years - 1);
    return LocalDate.of(first, 1, 1);
  }

  private static LocalDate lastOf(int years, LocalDate first) {
    int year = first.getYear();
    int last = year > 0 ? year / years * years + years - 1 : Math.min(0, year + years - 1);
    return LocalDate.of(last, 12, 31);
  }
}
