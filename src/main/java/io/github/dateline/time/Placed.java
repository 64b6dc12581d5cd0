package io.github.dateline.time;

import java.util.Optional;

/** A length of time, and where it lies: its value is the length, which needs no anchor. */
sealed interface Placed extends TimeValue permits Ahead, PartOf, Stretch {

  Lasting length();

  @Override
  default TimexType type() {
    return TimexType.DURATION;
  }

  @Override
  default Optional<Resolution> unanchored() {
    return Optional.of(new Resolution(length().timex(), Optional.empty()));
  }
}
