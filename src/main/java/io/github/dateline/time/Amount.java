package io.github.dateline.time;

/**
 * How many units.
 *
 * @param count whole units
 * @param thousandths further thousandths of a unit, 0 to 999
 * @param vague whether the words give no number (“several”); TIMEX3 writes {@code X}
 */
public record Amount(long count, int thousandths, boolean vague) {
  /** “several”, “a few”, or no word at all: “weeks”. */
  public static final Amount VAGUE = new Amount(0, 0, true);

  public static Amount of(long count) {
    return new Amount(count, 0, false);
  }

  /** “two and a half”. */
  public static Amount andAHalf(long count) {
    return new Amount(count, 500, false);
  }

  /** Whether it is a whole number. */
  public boolean isWhole() {
    return !vague && thousandths == 0;
  }

  /** As a number; 0 where the words give none. */
  public double size() {
    return count + thousandths / 1000.0;
  }

  /** So many thousandths as decimals: of 500 {@code .5}; nothing of none. */
  String decimals() {
    return thousandths == 0 ? "" : "." + Timex.digits(thousandths, 3).replaceAll("0+$", "");
  }
}
