package io.github.dateline.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * The years that a date can lie in: those of four digits, on both sides of the era. What lies
 * outside is no date.
 */
public final class Years {

  /** 9999 BC; years count astronomically. */
  static final int FIRST = -9998;

  static final int LAST = 9999;

  private static final LocalDate FIRST_DAY = LocalDate.of(FIRST, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(LAST, 12, 31);

  /** Articles are published from here on. */
  private static final LocalDate FIRST_OF_PUBLICATION = LocalDate.of(1, 1, 1);

  /** So many units lead out of these years, and not out of what the calendar's numbers hold. */
  private static final long FARTHEST = 8_000_000;

  private Years() {}

  /** Whether a day can be a date. */
  public static boolean hold(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  /** Whether an article can have been published on a day: in the years 1 to 9999. */
  public static boolean ofPublication(LocalDate day) {
    return !day.isBefore(FIRST_OF_PUBLICATION) && !day.isAfter(LAST_DAY);
  }

  /**
   * Reads a day as people write it into settings: {@code 2024-05-08}.
   *
   * @throws DateTimeParseException where it is none, or no article can have been published on it
   */
  public static LocalDate dayOfPublication(String written) {
    LocalDate day = LocalDate.parse(written);
    if (!ofPublication(day)) {
      throw new DateTimeParseException("years run from 0001 to 9999", written, 0);
    }
    return day;
  }

  /** The day, or else the nearest on which an article can have been published. */
  public static LocalDate nearestOfPublication(LocalDate day) {
    return day.isBefore(FIRST_OF_PUBLICATION)
        ? FIRST_OF_PUBLICATION
        : day.isAfter(LAST_DAY) ? LAST_DAY : day;
  }

  /** A number of units that can be counted on from every date; a larger one leads as far. */
  static long countable(long count) {
    return Math.max(-FARTHEST, Math.min(FARTHEST, count));
  }
}
