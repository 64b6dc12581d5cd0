package io.github.dateline.time;

/**
 * How many units.
 *
 * @param count whole units
 * @param quarters further quarters of a unit, 0 to 3
 * @param vague whether the words give no number (“several”); TIMEX3 writes {@code X}
 */
public record Amount(long count, int quarters, boolean vague) {
  /** “several”, “a few”, or no word at all: “weeks”. */
  public static final Amount VAGUE = new Amount(0, 0, true);

  public static Amount of(long count) {
    return new Amount(count, 0, false);
  }

  /** Whether it is a whole number. */
  public boolean isWhole() {
    return !vague && quarters == 0;
  }
}
