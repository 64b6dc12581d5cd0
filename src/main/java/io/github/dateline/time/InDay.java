package io.github.dateline.time;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a day, or a time of the clock: “Tuesday night”, “5 p.m. Friday”, “14:58 UTC”.
 *
 * @param of the day
 * @param time what TIMEX3 writes behind it: {@code TNI}, {@code T17:00}, {@code T14:58Z}
 */
public record InDay(TimeValue of, String time) implements Composed {

  public InDay(TimeValue of, DayPart part) {
    this(of, part.timex());
  }

  /**
   * A time of the clock.
   *
   * @param hour 0 to 24
   * @param minute 0 to 59
   * @param second 0 to 59; −1 where none is said
   * @param zone what TIMEX3 writes behind it: {@code Z}, {@code -05}, or nothing
   */
  public static InDay at(TimeValue day, int hour, int minute, int second, String zone) {
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < -1 || second > 59) {
      throw new IllegalArgumentException("no time of the clock: " + hour + ":" + minute);
    }
    String seconds = second < 0 ? "" : ":" + Timex.digits(second, 2);
    return new InDay(
        day, "T" + Timex.digits(hour, 2) + ":" + Timex.digits(minute, 2) + seconds + zone);
  }

  @Override
  public TimexType type() {
    return of.type() == TimexType.SET ? TimexType.SET : TimexType.TIME;
  }

  @Override
  public Optional<DayPart> partOfDay() {
    return Stream.of(DayPart.values()).filter(part -> part.timex().equals(time)).findAny();
  }

  @Override
  public TimeValue wholeDay() {
    return of;
  }

  @Override
  public boolean isBareWeekday() {
    return of.isBareWeekday();
  }

  @Override
  public Resolution resolve(Reference reference) {
    Resolution whole = of.resolve(reference);
    String value = whole.timex().value();
    return new Resolution(
        whole.timex().with(type(), Timeless.isValue(value) ? value : value + time), whole.date());
  }
}
