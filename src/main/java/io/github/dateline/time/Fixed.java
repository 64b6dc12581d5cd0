package io.github.dateline.time;

/** An absolute date: “8 May 2024”, “2024”, “the 1990s”. */
public record Fixed(Period period) implements TimeValue {
  @Override
  public AnchorKind anchorKind() {
    return AnchorKind.NONE;
  }

  @Override
  public Resolution resolve(Reference reference) {
    return period.resolution();
  }
}
