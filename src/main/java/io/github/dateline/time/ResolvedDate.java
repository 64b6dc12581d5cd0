package io.github.dateline.time;

import java.time.LocalDate;

/**
 * A date on the calendar, no finer than it is known.
 *
 * @param start its first day
 * @param end its last day, inclusive; of an open date the last day of the unit it starts in
 * @param granularity how fine it is known; an interval such as 5–8 May has the granularity of its ends
 * @param open whether it goes on after {@code end} ({@code 2018/..}) or before {@code start} ({@code ../2018})
 * @param approximate whether the source says “about”
 */
public record ResolvedDate(
    LocalDate start, LocalDate end, Granularity granularity, Open open, boolean approximate) {

  /** On which side a date is open. */
  public enum Open {
    NONE,
    /** “since 2018”. */
    END,
    /** “until 2018”. */
    START
  }

  public ResolvedDate {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("a date ends before it starts: " + start + " to " + end);
    }
  }

  /** A single day. */
  public static ResolvedDate day(LocalDate day) {
    return new ResolvedDate(day, day, Granularity.DAY, Open.NONE, false);
  }
}
