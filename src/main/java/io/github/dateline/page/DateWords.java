package io.github.dateline.page;

import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.ResolvedDate.Open;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says a date in words, no finer than it is known. */
final class DateWords {
  private static final Pattern EDTF_DATE =
      Pattern.compile(
          "\\b\\d{4}-\\d{2}(?:-\\d{2})?~?(?:/(?:\\.\\.|\\d{4}-\\d{2}(?:-\\d{2})?~?))?(?![\\w-])");

  private final Words words;
  private final String[] months;

  DateWords(Words words) {
    this.words = words;
    this.months = words.say("months").split("\\|", -1);
    if (months.length != 12) {
      throw new IllegalArgumentException("twelve months, not " + months.length);
    }
  }

  /** The date for a page. */
  DateView view(ResolvedDate date) {
    return new DateView(say(date), datetime(date), date.edtf());
  }

  /** “8 May 2024”, “week of 6 March 2023”, “since December 2022”, “about 2020” … */
  String say(ResolvedDate date) {
    String when = unit(date);
    if (date.approximate()) {
      when = words.say("date.about", when);
    }
    return switch (date.open()) {
      case NONE -> when;
      case END -> words.say("date.since", when);
      case START -> words.say("date.until", when);
    };
  }

  /** The month a day is in: “May 2024”. */
  String month(YearMonth month) {
    return words.say("date.month", months[month.getMonthValue() - 1], year(month.getYear()));
  }

  /** Text of other floors for people, its EDTF dates said in words; bare years stay. */
  String inText(String text) {
    return EDTF_DATE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(said(found.group())));
  }

  private String said(String edtf) {
    try {
      return say(ResolvedDate.parse(edtf));
    } catch (IllegalArgumentException e) {
      return edtf; // It only looked like a date.
    }
  }

  /** A month in a narrow place: “May 24”, in letters that every language's words choose. */
  String shortMonth(YearMonth month) {
    String[] names = words.say("months.short").split("\\|", -1);
    return words.say("date.month", names[month.getMonthValue() - 1], year(month.getYear()));
  }

  /** A year: “2024”, “44 BC”. */
  String year(int year) {
    return year > 0 ? Integer.toString(year) : words.say("date.bc", 1 - year);
  }

  private String unit(ResolvedDate date) {
    LocalDate start = date.start();
    LocalDate end = date.end();
    return switch (date.granularity()) {
      case DAY -> days(start, end);
      case WEEK ->
          start.getDayOfWeek() == DayOfWeek.MONDAY && ChronoUnit.DAYS.between(start, end) == 6
              ? words.say("date.week", days(start, start))
              : days(start, end);
      case MONTH -> monthsOf(start, end);
      case QUARTER -> aligned(start, end, 3) ? ordinal("quarter", start, 3) : monthsOf(start, end);
      case HALF -> aligned(start, end, 6) ? ordinal("half", start, 6) : monthsOf(start, end);
      case SEASON -> season(start, end);
      case YEAR -> years(start, end);
      case DECADE ->
          start.getYear() > 0 && start.getYear() % 10 == 0 && end.getYear() - start.getYear() == 9
              ? words.say("date.decade", start.getYear())
              : years(start, end);
      case CENTURY ->
          start.getYear() > 0 && end.getYear() - start.getYear() == 99
              ? words.say("date.century", Ordinal.english((end.getYear() + 99) / 100))
              : years(start, end);
    };
  }

  private String days(LocalDate start, LocalDate end) {
    if (start.equals(end)) {
      return words.say("date.day", start.getDayOfMonth(), monthName(start), year(start.getYear()));
    }
    if (YearMonth.from(start).equals(YearMonth.from(end))) {
      return words.say(
          "date.days.in-month",
          start.getDayOfMonth(),
          end.getDayOfMonth(),
          monthName(start),
          year(start.getYear()));
    }
    String first =
        start.getYear() == end.getYear()
            ? words.say("date.day.in-year", start.getDayOfMonth(), monthName(start))
            : days(start, start);
    return words.say("date.span", first, days(end, end));
  }

  private String monthsOf(LocalDate start, LocalDate end) {
    if (YearMonth.from(start).equals(YearMonth.from(end))) {
      return month(YearMonth.from(start));
    }
    return start.getYear() == end.getYear()
        ? words.say("date.months.in-year", monthName(start), monthName(end), year(start.getYear()))
        : words.say("date.span", month(YearMonth.from(start)), month(YearMonth.from(end)));
  }

  private String years(LocalDate start, LocalDate end) {
    return start.getYear() == end.getYear()
        ? year(start.getYear())
        : words.say("date.years", year(start.getYear()), year(end.getYear()));
  }

  private String ordinal(String unit, LocalDate start, int length) {
    int number = (start.getMonthValue() - 1) / length + 1;
    return words.say("date." + unit + "." + number, year(start.getYear()));
  }

  private String season(LocalDate start, LocalDate end) {
    long months = ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(end)) + 1;
    if (months > 4) {
      return monthsOf(start, end);
    }
    // The middle month tells the season, whether it is counted by the weather or by the sun.
    String name =
        switch (start.plusDays(ChronoUnit.DAYS.between(start, end) / 2).getMonthValue()) {
          case 3, 4, 5 -> "spring";
          case 6, 7, 8 -> "summer";
          case 9, 10, 11 -> "autumn";
          default -> "winter";
        };
    return start.getYear() == end.getYear()
        ? words.say("date." + name, year(start.getYear()))
        : words.say(
            "date." + name,
            words.say(
                "date.winter-years",
                year(start.getYear()),
                String.format(Locale.ROOT, "%02d", Math.floorMod(end.getYear(), 100))));
  }

  private static boolean aligned(LocalDate start, LocalDate end, int months) {
    return start.getDayOfMonth() == 1
        && (start.getMonthValue() - 1) % months == 0
        && end.equals(start.plusMonths(months).minusDays(1));
  }

  private String monthName(LocalDate day) {
    return months[day.getMonthValue() - 1];
  }

  /**
   * HTML takes a year, a month, a week or a day, from year 1 on. An interval shows the unit it lies
   * in, if any.
   */
  private static Optional<String> datetime(ResolvedDate date) {
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

  /** English ordinals, for centuries. */
  private static final class Ordinal {
    static String english(int number) {
      int tens = number % 100;
      if (tens >= 11 && tens <= 13) {
        return number + "th";
      }
      return switch (number % 10) {
        case 1 -> number + "st";
        case 2 -> number + "nd";
        case 3 -> number + "rd";
        default -> number + "th";
      };
    }
  }
}
