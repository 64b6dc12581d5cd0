package io.github.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * The units that calendars and durations count in, from the finest to the coarsest.
 *
 * <p>Years count astronomically: 1 BC is year 0. Seasons are meteorological and northern: spring
 * starts in March; winter belongs to the year it starts in.
 */
public enum Unit {
  SECOND("S", Granularity.DAY, 0, 0),
  MINUTE("M", Granularity.DAY, 0, 0),
  HOUR("H", Granularity.DAY, 0, 0),
  DAY("D", Granularity.DAY, 1, 0),
  WEEKEND("WE", Granularity.DAY, 7, 0),
  WEEK("W", Granularity.WEEK, 7, 0),
  FORTNIGHT("W", Granularity.DAY, 14, 0),
  MONTH("M", Granularity.MONTH, 0, 1),
  QUARTER("Q", Granularity.QUARTER, 0, 3),
  SEASON("M", Granularity.SEASON, 0, 3),
  HALF("M", Granularity.HALF, 0, 6),
  YEAR("Y", Granularity.YEAR, 0, 12),
  DECADE("DE", Granularity.DECADE, 0, 120),
  CENTURY("C", Granularity.CENTURY, 0, 1200),
  MILLENNIUM("L", Granularity.CENTURY, 0, 12000);

  /** So many millennia lead out of all calendars. */
  private static final long MOST_MILLENNIA = 1000;

  private final String designator;
  private final Granularity granularity;
  private final int days;
  private final int months;

  /**
   * @param days from one to the next; 0 where months are counted, or hours
   * @param months from one to the next
   */
  Unit(String designator, Granularity granularity, int days, int months) {
    this.designator = designator;
    this.granularity = granularity;
    this.days = days;
    this.months = months;
  }

  /** The unit of the calendar that is as fine as {@code granularity}. */
  public static Unit of(Granularity granularity) {
    return valueOf(granularity.name());
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
    int month = day.getMonthValue();
    return switch (this) {
      case WEEK, FORTNIGHT -> day.with(DayOfWeek.MONDAY);
      case WEEKEND -> day.with(DayOfWeek.SATURDAY);
      case MONTH, QUARTER, HALF, YEAR ->
          day.withDayOfMonth(1).minusMonths(Math.floorMod(month - 1, months));
      case SEASON -> day.withDayOfMonth(1).minusMonths(Math.floorMod(month, months));
      case DECADE, CENTURY -> LocalDate.of(firstYear(day.getYear(), months / 12), 1, 1);
      default -> day;
    };
  }

  /**
   * The first year of a decade or a century. Its years share their first digits, on both sides of
   * the era: the 470s BC are 479 to 470 BC; the first decade AD has nine years.
   */
  private static int firstYear(int year, int years) {
    return year > 0
        ? Math.max(1, year / years * years)
        : 1 - ((1 - year) / years * years + years - 1);
  }

  /**
   * The first day of the unit {@code count} units on.
   *
   * @param first the first day of a unit
   */
  public LocalDate shift(LocalDate first, long count) {
    return first(move(first, count));
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
      case HOUR -> day.plusDays(countable / 24);
      case MILLENNIUM ->
          day.plusMonths(months * Math.max(-MOST_MILLENNIA, Math.min(MOST_MILLENNIA, countable)));
      default -> months > 0 ? day.plusMonths(months * countable) : day.plusDays(days * countable);
    };
  }

  /** How many of a unit that is as coarse, or finer, it holds; a month thirty days. */
  public int in(Unit finer) {
    return finer.months > 0 ? months / finer.months : (30 * months + days) / finer.days;
  }

  /**
   * The last day of the unit that starts on {@code first}.
   *
   * @param first the first day of a unit
   */
  public LocalDate last(LocalDate first) {
    return this == WEEKEND ? first.plusDays(1) : shift(first, 1).minusDays(1);
  }

  /**
   * How TIMEX3 writes the unit that starts on {@code first}.
   *
   * @param first the first day of a unit
   */
  public String timex(LocalDate first) {
    String year = Timex.yearOf(first);
    int month = first.getMonthValue();
    return switch (this) {
      case DAY -> MONTH.timex(first) + "-" + Timex.digits(first.getDayOfMonth(), 2);
      case WEEKEND -> WEEK.timex(first) + "-WE";
      case WEEK, FORTNIGHT ->
          Timex.digits(first.get(IsoFields.WEEK_BASED_YEAR), 4)
              + "-W"
              + Timex.digits(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
      case MONTH -> year + "-" + Timex.digits(month, 2);
      case QUARTER -> year + "-Q" + (month + 2) / 3;
      case SEASON -> year + "-" + Season.startingIn(first.getMonth()).timex();
      case HALF -> year + "-H" + (month + 5) / 6;
      case YEAR -> year;
      case DECADE -> year.substring(0, year.length() - 1);
      case CENTURY -> year.substring(0, year.length() - 2);
      default -> throw new UnsupportedOperationException(this + " is no unit of the calendar");
    };
  }
}
