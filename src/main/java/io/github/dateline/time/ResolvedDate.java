package io.github.dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * A date on the calendar, no finer than it is known.
 *
 * @param start its first day
 * @param end its last day, inclusive; of an open date the last day of the unit it starts in
 * @param granularity how fine it is known; an interval such as 5–8 May has the granularity of its
 *     ends
 * @param open whether it goes on after {@code end} ({@code 2018/..}) or before {@code start}
 *     ({@code ../2018})
 * @param approximate whether the source says “about”
 */
public record ResolvedDate(
    LocalDate start, LocalDate end, Granularity granularity, Open open, boolean approximate)
    implements Comparable<ResolvedDate> {

  private static final Comparator<ResolvedDate> ORDER =
      Comparator.comparing(ResolvedDate::start)
          .thenComparing(ResolvedDate::end)
          .thenComparing(ResolvedDate::granularity)
          .thenComparing(ResolvedDate::open)
          .thenComparing(ResolvedDate::approximate);

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
    if (!Years.hold(start) || !Years.hold(end)) {
      throw new IllegalArgumentException("years have four digits: " + start + " to " + end);
    }
  }

  /** A single day. */
  public static ResolvedDate day(LocalDate day) {
    return Period.day(day).date();
  }

  /** The week, Monday to Sunday, that holds {@code day}. */
  public static ResolvedDate week(LocalDate day) {
    return Period.of(Unit.WEEK, day).date();
  }

  /** A month of a year. */
  public static ResolvedDate month(YearMonth month) {
    return Period.month(month).date();
  }

  /** A year; 0 is 1 BC. */
  public static ResolvedDate year(int year) {
    return Period.year(year).date();
  }

  /**
   * From the first day of one date to the last of another; as fine as the coarser of the two.
   *
   * @throws IllegalArgumentException if {@code last} ends before {@code first} starts
   */
  public static ResolvedDate between(ResolvedDate first, ResolvedDate last) {
    Granularity granularity =
        first.granularity.finerThan(last.granularity) ? last.granularity : first.granularity;
    return new ResolvedDate(
        first.start, last.end, granularity, Open.NONE, first.approximate || last.approximate);
  }

  /**
   * Reads what {@link #edtf} writes. A day interval that is exactly a week, a quarter or a half is
   * read as one.
   *
   * @throws IllegalArgumentException if {@code edtf} is no date of the level that this project uses
   */
  public static ResolvedDate parse(String edtf) {
    return EdtfReader.read(edtf);
  }

  /** The same date, open on one side. */
  public ResolvedDate openAt(Open side) {
    return new ResolvedDate(start, end, granularity, side, approximate);
  }

  /** The same date, said to be “about” then. */
  public ResolvedDate about() {
    return new ResolvedDate(start, end, granularity, open, true);
  }

  /** Whether every day of {@code other} is one of this date's; the open side reaches for ever. */
  public boolean contains(ResolvedDate other) {
    return (open == Open.START || (other.open != Open.START && !other.start.isBefore(start)))
        && (open == Open.END || (other.open != Open.END && !other.end.isAfter(end)));
  }

  /** Whether it is a single day, however sure. */
  public boolean isOneDay() {
    return granularity == Granularity.DAY && open == Open.NONE && start.equals(end);
  }

  /** Whether {@code day} lies within it; the open side reaches for ever. */
  public boolean contains(LocalDate day) {
    return (open == Open.START || !day.isBefore(start)) && (open == Open.END || !day.isAfter(end));
  }

  /**
   * The date in EDTF, level 1 (ISO 8601-2): {@code 2024-05-08}, {@code 2023-09}, {@code 2020},
   * {@code 2018/..}, {@code 2022-12~}, {@code 199X}, {@code 2023-22}; weeks, quarters and halves as
   * intervals of days.
   */
  public String edtf() {
    return EdtfWriter.write(this);
  }

  /** By start, end, and then the finer first. */
  @Override
  public int compareTo(ResolvedDate other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return edtf();
  }
}
