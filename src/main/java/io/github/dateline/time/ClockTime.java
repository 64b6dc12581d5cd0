package io.github.dateline.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;

/**
 * A time of the clock: “5 p.m. Friday”, “14:58 UTC”.
 *
 * @param hour 0 to 24
 * @param minute 0 to 59
 * @param second 0 to 59; −1 where none is said
 * @param zone what TIMEX3 writes behind it: {@code Z}, {@code -05}, or nothing
 */
public record ClockTime(TimeValue day, int hour, int minute, int second, String zone)
    implements Composed {
  public ClockTime {
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < -1 || second > 59) {
      throw new IllegalArgumentException("no time of the clock: " + hour + ":" + minute);
    }
  }

  @Override
  public TimeValue whole() {
    return day;
  }

  @Override
  public TimexType type() {
    return day.type() == TimexType.SET ? TimexType.SET : TimexType.TIME;
  }

  @Override
  public boolean isSpoken() {
    return day.isSpoken();
  }

  @Override
  public Optional<DayOfWeek> weekday() {
    return day.weekday();
  }

  @Override
  public Optional<Month> month() {
    return day.month();
  }

  @Override
  public boolean isBareWeekday() {
    return day.isBareWeekday();
  }

  @Override
  public Resolution resolve(Reference reference) {
    Resolution whole = day.resolve(reference);
    Timex timex = whole.timex();
    String clock = "T" + Timex.digits(hour, 2) + ":" + Timex.digits(minute, 2);
    String seconds = second < 0 ? "" : ":" + Timex.digits(second, 2);
    return new Resolution(
        timex.with(
            type(),
            Timeless.isValue(timex.value())
                ? timex.value()
                : timex.value() + clock + seconds + zone),
        whole.date());
  }
}
