package io.github.dateline.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;

/** A part of a day: “Tuesday night”, “this morning”. */
public record InDay(TimeValue day, DayPart part) implements Composed {
  @Override
  public TimeValue whole() {
    return day;
  }

  @Override
  public TimexType type() {
    return TimexType.TIME;
  }

  @Override
  public Optional<DayPart> partOfDay() {
    return Optional.of(part);
  }

  @Override
  public TimeValue wholeDay() {
    return day;
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
    String value = timex.value();
    return new Resolution(
        timex.with(TimexType.TIME, Timeless.isValue(value) ? value : value + part.timex()),
        whole.date());
  }
}
