package io.github.dateline.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that an address holds: {@code /2020/08/14/}, {@code /2020/aug/14/}, {@code /20200814/},
 * {@code -2020-08-14.html}, {@code ?date=2020-08-14}.
 *
 * <p>Figures without marks count only between two slashes, at the head of a name, or where a
 * parameter is called a date: numbers of stories look alike. A day whose month is written out
 * counts only in a path of its own: in the words of a headline it is what the story tells of.
 */
final class DayInAddress {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final String YEAR = "(?<year>(?:1[89]|20)[0-9]{2})";

  private static final String MONTH = "(?<month>0?[1-9]|1[0-2])";

  private static final String DAY = "(?<day>0?[1-9]|[12][0-9]|3[01])";

  private static final String TWO_DIGITS = "(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12][0-9]|3[01])";

  private static final String END = "(?:[/?#]|\\.[a-z]{3,5}\\b|$)";

  private static final String PARAMETER = "[?&;](?:[a-z_]*date|day|d|dt|published)=" + YEAR;

  private static final List<Pattern> FORMS =
      List.of(
          form("/" + YEAR + "(?<mark>[/_-])" + MONTH + "\\k<mark>" + DAY + "(?![0-9])"),
          form("/" + YEAR + "/" + MONTH + "-" + DAY + "(?![0-9])"),
          form(
              "/"
                  + YEAR
                  + "(?<mark>[/_-])(?<word>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
                  + "\\k<mark>"
                  + DAY
                  + "(?![0-9])"),
          form("/" + YEAR + "/?" + TWO_DIGITS + "/"),
          form("/" + YEAR + TWO_DIGITS + "[_-]"),
          form(
              PARAMETER
                  + "(?<mark>[/._-]?)"
                  + TWO_DIGITS.replace(")(?<d", ")\\k<mark>(?<d")
                  + "(?![0-9])"),
          form("[a-z0-9][_-]" + YEAR + "(?<mark>[_-])" + MONTH + "\\k<mark>" + DAY + "/?" + END));

  private DayInAddress() {}

  /** The day, where an address holds one of the calendar. */
  static Optional<LocalDate> of(String url) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(url);
      while (matcher.find()) {
        Optional<LocalDate> day = day(form, matcher);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Pattern form, Matcher matcher) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group("year")),
              month(form, matcher),
              Integer.parseInt(matcher.group("day"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(Pattern form, Matcher matcher) {
    return form.pattern().contains("?<word>")
        ? MONTHS.indexOf(matcher.group("word").toLowerCase(Locale.ROOT)) / 3 + 1
        : Integer.parseInt(matcher.group("month"));
  }

  private static Pattern form(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
