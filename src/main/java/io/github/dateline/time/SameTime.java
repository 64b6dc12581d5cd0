package io.github.dateline.time;

import java.util.Optional;

/** The date that the text stands on, however fine: “at that time”. */
public enum SameTime implements TimeValue {
  SAME_TIME;

  @Override
  public TimexType type() {
    return TimexType.DATE;
  }

  @Override
  public AnchorKind anchorKind() {
    return AnchorKind.TEXT;
  }

  /** The annotators' value; as a date it would be too bold. */
  @Override
  public Resolution resolve(Reference reference) {
    return new Resolution(reference.period().resolution().timex(), Optional.empty());
  }

  /** A time that the text has spoken of, and more is not known. */
  @Override
  public Optional<Resolution> unanchored() {
    return Optional.of(new Resolution(Timex.of(TimexType.DATE, "PAST_REF"), Optional.empty()));
  }
}
