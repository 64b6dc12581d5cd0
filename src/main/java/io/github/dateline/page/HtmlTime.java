package io.github.dateline.page;

import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.ResolvedDate.Open;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/** The {@code datetime} of HTML's {@code <time>} (HTML standard, section 4.5.14). */
final class HtmlTime {
  private HtmlTime() {}

  /**
   * HTML takes a year, a month, a week or a day, from year 1 on. An interval shows the unit it lies
   * in, if any.
   */
  static Optional<String> of(ResolvedDate date) {
    LocalDate start = date.open() == Open.START ? date.end() : date.start();
    LocalDate end = date.open() == Open.END ? start : date.end();
    if (start.getYear() < 1 || end.getYear() > 9999) {
      return Optional.empty();
    }
    Granularity granularity = date.granularity();
    if (granularity == Granularity.DAY && start.equals(end)) {
      return Optional.of(start.toString());
    }
    if (!Granularity.MONTH.finerThan(granularity)
        && YearMonth.from(start).equals(YearMonth.from(end))
        && granularity != Granularity.WEEK) {
      return Optional.of(start.toString().substring(0, 7));
    }
    if (granularity == Granularity.WEEK
        && start.getDayOfWeek() == DayOfWeek.MONDAY
        && !end.isAfter(start.plusDays(6))) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              start.get(IsoFields.WEEK_BASED_YEAR),
              start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }
    return start.getYear() == end.getYear() && !Granularity.YEAR.finerThan(granularity)
        ? Optional.of(String.format(Locale.ROOT, "%04d", start.getYear()))
        : Optional.empty();
  }
}
