package io.github.dateline.time;

/**
 * A day of a happening that lasts: “on the third day”. It is counted from the day that the story
 * stands on, as the first.
 *
 * @param nth 1 for the first
 */
public record CountedDay(int nth) implements TimeValue {
  @Override
  public AnchorKind anchorKind() {
    return AnchorKind.TEXT;
  }

  @Override
  public Resolution resolve(Reference reference) {
    return new Relative(Unit.DAY, nth - 1L, AnchorKind.TEXT).resolve(reference);
  }
}
