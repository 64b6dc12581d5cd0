package io.github.dateline.time;

/**
 * A unit of the calendar some units away: “last week”, “tomorrow”, “two years ago”, “three days
 * later”.
 *
 * @param count how many units on; negative for the past, 0 for the unit that holds the reference
 */
public record Relative(Unit unit, long count, AnchorKind anchorKind) implements TimeValue {
  public Relative {
    if (!unit.isOfCalendar()) {
      throw new IllegalArgumentException(unit + " is no unit of the calendar");
    }
  }

  /** Counted from the day of speaking. */
  public Relative(Unit unit, long count) {
    this(unit, count, AnchorKind.UTTERANCE);
  }

  @Override
  public boolean isSpoken() {
    return anchorKind == AnchorKind.UTTERANCE;
  }

  @Override
  public Resolution resolve(Reference reference) {
    if (!reference.fixes(unit)) {
      return Unknown.resolution(unit, reference);
    }
    return Period.of(unit, reference.day()).shifted(count).resolution(reference.day());
  }
}
