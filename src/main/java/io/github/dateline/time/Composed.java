package io.github.dateline.time;

/** A value made of another one, which tells what it counts from and which way it looks. */
public sealed interface Composed extends TimeValue
    permits ClockTime,
        From,
        InDay,
        InYear,
        LongWeekend,
        Modified,
        Nth,
        NthWeekday,
        PartOf,
        ReportedStretch,
        Stretch {

  /** The value that it is made of. */
  TimeValue whole();

  @Override
  default AnchorKind anchorKind() {
    return whole().anchorKind();
  }

  @Override
  default boolean isSpoken() {
    return whole().isSpoken();
  }

  @Override
  default boolean followsTense() {
    return whole().followsTense();
  }
}
