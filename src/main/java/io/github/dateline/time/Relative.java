package io.github.dateline.time;

/**
 * A unit of the calendar some units away: “last week”, “tomorrow”, “two years ago”, “three days
 * later”.
 *
 * @param count how many units on; negative for the past, 0 for the unit that holds the reference
 */
public record Relative(Unit unit, long count, AnchorKind anchorKind) implements TimeValue {
  /** Years are written with four digits. */
  static final int LAST_YEAR = 9998;

  /** More days than four digits of years hold. */
  static final long FARTHEST = 10_000_000;

  public Relative {
    if (!unit.isOfCalendar()) {
      throw new IllegalArgumentException(unit + " is no unit of the calendar");
    }
  }

  @Override
  public TimexType type() {
    return TimexType.DATE;
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
    if (Math.abs(count) > FARTHEST) {
      return outOfCalendar(reference);
    }
    Period period = Period.of(unit, reference.day()).shifted(count);
    return Math.abs(period.year()) > LAST_YEAR ? outOfCalendar(reference) : period.resolution();
  }

  private Resolution outOfCalendar(Reference reference) {
    return (count < 0 ? Timeless.PAST_REF : Timeless.FUTURE_REF).resolve(reference);
  }
}
