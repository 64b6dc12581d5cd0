package io.github.dateline.time;

import java.util.Locale;

/**
 * A time of the clock: “5 p.m. Friday”, “14:58 UTC”.
 *
 * @param hour 0 to 24
 * @param minute 0 to 59; −1 where only the hour is said
 * @param second 0 to 59; −1 where it is not said
 * @param zone what TIMEX3 writes behind it: {@code Z}, {@code -05}, or nothing
 */
public record ClockTime(TimeValue day, int hour, int minute, int second, String zone)
    implements Composed {
  public ClockTime {
    if (hour < 0 || hour > 24 || minute < -1 || minute > 59 || second < -1 || second > 59) {
      throw new IllegalArgumentException("no time of the clock: " + hour + ":" + minute);
    }
  }

  /** Without seconds. */
  public ClockTime(TimeValue day, int hour, int minute, String zone) {
    this(day, hour, minute, -1, zone);
  }

  @Override
  public TimeValue whole() {
    return day;
  }

  @Override
  public TimexType type() {
    return TimexType.TIME;
  }

  @Override
  public Resolution resolve(Reference reference) {
    Resolution whole = day.resolve(reference);
    Timex timex = whole.timex();
    String clock =
        minute < 0
            ? String.format(Locale.ROOT, "T%02d", hour)
            : String.format(Locale.ROOT, "T%02d:%02d", hour, minute)
                + (second < 0 ? "" : String.format(Locale.ROOT, ":%02d", second));
    return new Resolution(
        timex.with(
            TimexType.TIME,
            Timeless.isValue(timex.value()) ? timex.value() : timex.value() + clock + zone),
        whole.date());
  }
}
