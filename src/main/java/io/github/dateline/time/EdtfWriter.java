package io.github.dateline.time;

import java.time.LocalDate;
import java.util.Locale;

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
      case DAY, WEEK, QUARTER, HALF ->
          month(day) + String.format(Locale.ROOT, "-%02d", day.getDayOfMonth());
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
    return year(day) + String.format(Locale.ROOT, "-%02d", day.getMonthValue());
  }

  private static String year(LocalDate day) {
    int year = day.getYear();
    if (Math.abs(year) > 9999) {
      return "Y" + year;
    }
    return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
  }
}
