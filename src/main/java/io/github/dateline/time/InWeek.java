package io.github.dateline.time;

import java.time.DayOfWeek;

/** A day of a week that the words name: “Tuesday of last week”. */
public record InWeek(DayOfWeek day, TimeValue week) implements TimeValue {
  @Override
  public TimexType type() {
    return TimexType.DATE;
  }

  @Override
  public AnchorKind anchorKind() {
    return week.anchorKind();
  }

  @Override
  public boolean isSpoken() {
    return week.isSpoken();
  }

  @Override
  public Resolution resolve(Reference reference) {
    return week.resolve(reference)
        .date()
        .map(date -> Period.day(date.start().with(day)).resolution(date.start()))
        .orElseGet(() -> Unknown.resolution(Unit.DAY));
  }
}
