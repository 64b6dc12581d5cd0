package io.github.dateline.page;

import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.util.Locale;

/** EDTF level 1, until the time floor writes it. */
final class Edtf {
  private Edtf() {}

  static String of(ResolvedDate date) {
    String unit =
        switch (date.granularity()) {
          case DAY -> interval(date.start(), date.end(), 10);
          case MONTH -> interval(date.start(), date.end(), 7);
          case YEAR -> interval(date.start(), date.end(), 4);
          default -> date.start() + "/" + date.end();
        };
    String first = unit.replaceAll("/.*", "");
    String last = unit.replaceAll(".*/", "");
    String about = date.approximate() ? "~" : "";
    return switch (date.open()) {
      case NONE ->
          unit.contains("/") && date.approximate() ? first + "~/" + last + "~" : unit + about;
      case END -> first + about + "/..";
      case START -> "../" + last + about;
    };
  }

  private static String interval(LocalDate start, LocalDate end, int length) {
    String first = cut(start, length);
    String last = cut(end, length);
    return first.equals(last) ? first : first + "/" + last;
  }

  private static String cut(LocalDate day, int length) {
    return String.format(
            Locale.ROOT, "%04d-%02d-%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth())
        .substring(0, length);
  }
}
