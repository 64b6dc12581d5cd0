package io.github.dateline.time;

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
  public boolean isSpoken() {
    return day.isSpoken();
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
