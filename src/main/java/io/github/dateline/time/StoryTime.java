package io.github.dateline.time;

import java.util.Optional;

/** The time that a story has come to, as fine as that is known: “that period”, “by that time”. */
public record StoryTime() implements TimeValue {
  @Override
  public AnchorKind anchorKind() {
    return AnchorKind.TEXT;
  }

  @Override
  public Resolution resolve(Reference reference) {
    return reference.period().resolution();
  }

  /** A time that the text has spoken of, and more is not known. */
  @Override
  public Optional<Resolution> unanchored() {
    return Optional.of(Timeless.PAST_REF.resolution());
  }
}
