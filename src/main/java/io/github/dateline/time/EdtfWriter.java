package io.github.dateline.time;

import java.time.LocalDate;

/** Writes dates in EDTF, level 1 (ISO 8601-2:2019, and loc.gov/standards/datetime). */
final class EdtfWriter {
  private EdtfWriter() {}

  static String write(ResolvedDate date) {
    String mark = date.approximate() ? "~" : "";
    return switch (date.open()) {
      case END -> oneEnd(date, date.start()) + mark + "/..";
      case START -> "../" + oneEnd(date, date.end()) + mark;
      case NONE -> closed(date, mark);
    };
  }

  private static String closed(ResolvedDate date, String mark) {
    String first = end(date.granularity(), date.start());
    String last = end(date.granularity(), date.end());
    if (first.equals(last)) {
      return first + mark;
    }
    return oneEnd(date, date.start()) + mark + "/" + oneEnd(date, date.end()) + mark;
  }

  /** An end of an interval; EDTF does not take unspecified digits or seasons there. */
  private static String oneEnd(ResolvedDate date, LocalDate day) {
    return switch (date.granularity()) {
      case DECADE, CENTURY -> year(day);
      case SEASON -> month(day);
      default -> end(date.granularity(), day);
    };
  }

  private static String end(Granularity granularity, LocalDate day) {
    return switch (granularity) {
      case DAY, WEEK, QUARTER, HALF -> month(day) + iso(day, "-dd".length(), 0);
      case MONTH -> month(day);
      case SEASON -> season(day);
      case YEAR -> year(day);
      case DECADE -> digits(day, 1, "X");
      case CENTURY -> digits(day, 2, "XX");
    };
  }

  private static String season(LocalDate day) {
    LocalDate first = Unit.SEASON.first(day);
    return year(first) + "-" + Season.startingIn(first.getMonth()).edtf();
  }

  private static String digits(LocalDate day, int dropped, String mask) {
    String year = year(day);
    // Before Christ the digits of EDTF's astronomical years do not group as the historical ones.
    return day.getYear() <= 0 ? year : year.substring(0, year.length() - dropped) + mask;
  }

  private static String month(LocalDate day) {
    return year(day) + iso(day, "-MM-dd".length(), "-dd".length());
  }

  private static String year(LocalDate day) {
    return iso(day, day.toString().length(), "-MM-dd".length());
  }

  /**
   * A part of ISO 8601's form of a day, which EDTF's parts are for years of four digits; much
   * faster than a format string, and a timeline of thousands of events writes many.
   *
   * @param from where it begins, and {@code to} where it ends, counted from the end
   */
  private static String iso(LocalDate day, int from, int to) {
    String text = day.toString();
    return text.substring(text.length() - from, text.length() - to);
  }
}
