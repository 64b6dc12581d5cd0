package io.github.dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The attributes of a TIMEX3 tag (TimeML 1.2.1, section 2.2).
 *
 * @param value ISO 8601 with the extensions of TIMEX3: {@code 2024-05-08}, {@code 2024-W19}, {@code
 *     P3D}, {@code PAST_REF}
 * @param mod {@code APPROX}, {@code START}, {@code MID}, {@code END}, {@code BEFORE}, {@code AFTER}
 *     …
 * @param quant of a set: {@code EVERY}, {@code EACH}
 * @param freq of a set: {@code 2X}
 * @param beginPoint value of the first end of a range or a duration
 * @param endPoint value of its last end
 */
public record Timex(
    TimexType type,
    String value,
    Optional<String> mod,
    Optional<String> quant,
    Optional<String> freq,
    Optional<String> beginPoint,
    Optional<String> endPoint) {

  /** A tag with a type and a value alone. */
  public static Timex of(TimexType type, String value) {
    return new Timex(
        type,
        value,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same tag with another type and value. */
  public Timex with(TimexType otherType, String otherValue) {
    return new Timex(otherType, otherValue, mod, quant, freq, beginPoint, endPoint);
  }

  /** The same tag with a modifier. */
  public Timex with(Mod modifier) {
    return new Timex(type, value, Optional.of(modifier.name()), quant, freq, beginPoint, endPoint);
  }

  /** The same tag with its two ends. */
  public Timex with(Optional<String> begin, Optional<String> end) {
    return new Timex(type, value, mod, quant, freq, begin, end);
  }

  /** How TIMEX3 writes the year of a day: {@code 2024}, {@code BC0044}. */
  static String yearOf(LocalDate day) {
    int year = day.getYear();
    return year > 0 ? digits(year, 4) : "BC" + digits(1 - year, 4);
  }

  /**
   * A number with zeros before it; much faster than a format string, and every date is written.
   *
   * @param length the least number of characters
   */
  static String digits(int number, int length) {
    if (number < 0) {
      return "-" + digits(-number, length - 1);
    }
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }
}
