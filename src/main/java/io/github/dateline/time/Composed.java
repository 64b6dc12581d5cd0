package io.github.dateline.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;

/** A value made of another one, which tells what it counts from and which way it looks. */
public sealed interface Composed extends TimeValue
    permits From, InDay, InYear, LongWeekend, Modified, Nth, PartOf, ReportedStretch, Stretch {

  /** The value that it is made of. */
  TimeValue of();

  @Override
  default AnchorKind anchorKind() {
    return of().anchorKind();
  }

  @Override
  default boolean followsTense() {
    return of().followsTense();
  }

  @Override
  default boolean isSpoken() {
    return of().isSpoken();
  }

  @Override
  default Optional<DayOfWeek> weekday() {
    return of().weekday();
  }

  @Override
  default Optional<Month> month() {
    return of().month();
  }
}
