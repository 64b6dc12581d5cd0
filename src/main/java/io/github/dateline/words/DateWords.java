package io.github.dateline.words;

import io.github.dateline.time.ResolvedDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Says a date in words, no finer than it is known. */
public final class DateWords {
  private final Words words;

  /** In the language of {@code words}. */
  public DateWords(Words words) {
    this.words = words;
  }

  /**
   * In a language.
   *
   * @param language as {@code timeline.yaml} names it; what is not known of it is said in English
   */
  public static DateWords in(String language) {
    return new DateWords(Words.in(language));
  }

  /** Words for a stretch of time; a language may have others for “since” and “until” it. */
  private record Phrase(String key, List<Object> parts) {
    static Phrase of(String key, Object... parts) {
      return new Phrase(key, List.of(parts));
    }
  }

  /** The same with the day of the week, where it is one day: “Thursday 9 May 2024”. */
  public String sayWithWeekday(ResolvedDate date) {
    return date.isOneDay()
        ? words.say("date.weekday", date.start().getDayOfWeek(), say(date))
        : say(date);
  }

  /** “8 May 2024”, “week of 6 March 2023”, “since December 2022”, “about 2020” … */
  public String say(ResolvedDate date) {
    Phrase unit = unit(date);
    if (date.approximate()) {
      unit = Phrase.of("date.as-said", said(unit, "about"));
    }
    return switch (date.open()) {
      case NONE -> said(unit);
      case END -> said(unit, "since");
      case START -> said(unit, "until");
    };
  }

  private String said(Phrase phrase) {
    return words.say(phrase.key(), phrase.parts().toArray());
  }

  private String said(Phrase phrase, String form) {
    String own = phrase.key() + "." + form;
    return words.has(own)
        ? words.say(own, phrase.parts().toArray())
        : words.say("date." + form, said(phrase));
  }

  /** The month a day is in: “May 2024”. */
  public String month(YearMonth month) {
    return said(monthPhrase(month));
  }

  /** A month in a narrow place: “Sept 2024”. */
  public String shortMonth(YearMonth month) {
    return words.say("date.month.short", new Words.Month(month), year(month.getYear()));
  }

  /** A year: “2024”, “44 BC”. */
  public String year(int year) {
    return year > 0 ? Integer.toString(year) : words.say("date.bc", 1 - year);
  }

  private Phrase unit(ResolvedDate date) {
    LocalDate start = date.start();
    LocalDate end = date.end();
    return switch (date.granularity()) {
      case DAY -> days(start, end);
      case WEEK ->
          start.getDayOfWeek() == DayOfWeek.MONDAY && ChronoUnit.DAYS.between(start, end) == 6
              ? Phrase.of("date.week", said(day(start)))
              : days(start, end);
      case MONTH -> months(start, end);
      case QUARTER -> aligned(start, end, 3) ? numbered("quarter", start, 3) : months(start, end);
      case HALF -> aligned(start, end, 6) ? numbered("half", start, 6) : months(start, end);
      case SEASON -> season(start, end);
      case YEAR -> years(start, end);
      case DECADE ->
          start.getYear() > 0 && start.getYear() % 10 == 0 && end.getYear() - start.getYear() == 9
              ? Phrase.of("date.decade", start.getYear())
              : years(start, end);
      case CENTURY ->
          start.getYear() > 0 && end.getYear() - start.getYear() == 99
              ? century((end.getYear() + 99) / 100)
              : years(start, end);
    };
  }

  private Phrase days(LocalDate start, LocalDate end) {
    if (start.equals(end)) {
      return day(start);
    }
    if (YearMonth.from(start).equals(YearMonth.from(end))) {
      return Phrase.of(
          "date.days.in-month",
          start.getDayOfMonth(),
          end.getDayOfMonth(),
          new Words.Month(YearMonth.from(start)),
          year(start.getYear()));
    }
    return start.getYear() == end.getYear()
        ? Phrase.of(
            "date.days.in-year", said(dayInYear(start)), said(dayInYear(end)), year(end.getYear()))
        : Phrase.of("date.span", said(day(start)), said(day(end)));
  }

  private Phrase day(LocalDate day) {
    return Phrase.of(
        "date.day", day.getDayOfMonth(), new Words.Month(YearMonth.from(day)), year(day.getYear()));
  }

  private static Phrase dayInYear(LocalDate day) {
    return Phrase.of("date.day.in-year", day.getDayOfMonth(), new Words.Month(YearMonth.from(day)));
  }

  private Phrase monthPhrase(YearMonth month) {
    return Phrase.of("date.month", new Words.Month(month), year(month.getYear()));
  }

  private Phrase months(LocalDate start, LocalDate end) {
    YearMonth first = YearMonth.from(start);
    YearMonth last = YearMonth.from(end);
    if (first.equals(last)) {
      return monthPhrase(first);
    }
    return start.getYear() == end.getYear()
        ? Phrase.of(
            "date.months.in-year",
            new Words.Month(first),
            new Words.Month(last),
            year(start.getYear()))
        : Phrase.of("date.span", month(first), month(last));
  }

  private Phrase years(LocalDate start, LocalDate end) {
    return start.getYear() == end.getYear()
        ? Phrase.of("date.year", year(start.getYear()))
        : Phrase.of("date.years", year(start.getYear()), year(end.getYear()));
  }

  private Phrase numbered(String unit, LocalDate start, int months) {
    int number = (start.getMonthValue() - 1) / months + 1;
    return Phrase.of("date." + unit + "." + number, year(start.getYear()));
  }

  /** A century's number, and its English ending. */
  private static Phrase century(int number) {
    int last = number % 100 >= 11 && number % 100 <= 13 ? 0 : number % 10;
    String ending = last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    return Phrase.of("date.century", number, ending);
  }

  private Phrase season(LocalDate start, LocalDate end) {
    long months = ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(end)) + 1;
    if (months > 4) {
      return months(start, end);
    }
    // The middle month tells the season, whether it is counted by the weather or by the sun.
    String name =
        switch (start.plusDays(ChronoUnit.DAYS.between(start, end) / 2).getMonthValue()) {
          case 3, 4, 5 -> "spring";
          case 6, 7, 8 -> "summer";
          case 9, 10, 11 -> "autumn";
          default -> "winter";
        };
    String year =
        start.getYear() == end.getYear()
            ? year(start.getYear())
            : words.say(
                "date.winter-years",
                year(start.getYear()),
                String.format(Locale.ROOT, "%02d", Math.floorMod(end.getYear(), 100)));
    return Phrase.of("date." + name, year);
  }

  private static boolean aligned(LocalDate start, LocalDate end, int months) {
    return start.getDayOfMonth() == 1
        && (start.getMonthValue() - 1) % months == 0
        && end.equals(start.plusMonths(months).minusDays(1));
  }
}
