package io.github.dateline.time;

/** The time that a story has come to, as fine as that is known: “that period”, “by that time”. */
public record StoryTime() implements TimeValue {
  @Override
  public TimexType type() {
    return TimexType.DATE;
  }

  @Override
  public AnchorKind anchorKind() {
    return AnchorKind.TEXT;
  }

  @Override
  public Resolution resolve(Reference reference) {
    return reference.period().resolution();
  }
}
