package io.github.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what {@link EdtfWriter} writes. */
final class EdtfReader {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<year>-?\\d{4}|\\d{3}X|\\d{2}XX)"
              + "(?:-(?<month>\\d{2})(?:-(?<day>\\d{2}))?)?(?<about>~?)");

  private EdtfReader() {}

  static ResolvedDate read(String edtf) {
    try {
      int slash = edtf.indexOf('/');
      if (slash < 0) {
        return single(edtf, edtf);
      }
      String first = edtf.substring(0, slash);
      String last = edtf.substring(slash + 1);
      if (last.equals("..")) {
        return single(first, edtf).openAt(ResolvedDate.Open.END);
      }
      if (first.equals("..")) {
        return single(last, edtf).openAt(ResolvedDate.Open.START);
      }
      return whole(ResolvedDate.between(single(first, edtf), single(last, edtf)));
    } catch (DateTimeException e) {
      throw refused(edtf, e);
    }
  }

  /** An interval that is how a larger unit is written is that unit. */
  private static ResolvedDate whole(ResolvedDate interval) {
    return Stream.of(Unit.WEEK, Unit.QUARTER, Unit.HALF, Unit.DECADE, Unit.CENTURY)
        .map(unit -> Period.of(unit, interval.start()))
        .filter(Period::isDate)
        .map(period -> interval.approximate() ? period.date().about() : period.date())
        .filter(date -> date.edtf().equals(interval.edtf()))
        .findFirst()
        .orElse(interval);
  }

  private static ResolvedDate single(String text, String whole) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.matches()) {
      throw refused(whole, null);
    }
    Period period = period(matcher);
    if (!period.isDate()) {
      throw refused(whole, null);
    }
    ResolvedDate date = period.date();
    return matcher.group("about").isEmpty() ? date : date.about();
  }

  private static Period period(Matcher matcher) {
    String year = matcher.group("year");
    String month = matcher.group("month");
    String day = matcher.group("day");
    if (year.endsWith("X")) {
      Unit unit = year.endsWith("XX") ? Unit.CENTURY : Unit.DECADE;
      return Period.of(unit, Year.parse(year.replace('X', '9')).atDay(1));
    }
    int number = Integer.parseInt(year);
    if (month == null) {
      return Period.year(number);
    }
    int part = Integer.parseInt(month);
    if (part > 20 && part <= 24 && day == null) {
      return Season.ofEdtf(part).in(number);
    }
    return day == null
        ? Period.month(YearMonth.of(number, part))
        : Period.day(LocalDate.of(number, part, Integer.parseInt(day)));
  }

  private static IllegalArgumentException refused(String edtf, @Nullable Throwable cause) {
    return new IllegalArgumentException(
        "not a date: \"" + edtf + "\"; write 2024-05-08, 2023-09, 2020 or 2018/..", cause);
  }
}
