package io.github.dateline.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day as the metadata of a page write it.
 *
 * @param day the day as it is written, whatever the offset: the day at the paper's own place
 * @param moment the moment, where it is written with time and offset
 */
record WrittenDay(LocalDate day, Optional<OffsetDateTime> moment) {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final String MONTH =
      "(?<word>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6})\\.?";

  private static final String BEFORE = "(?:.{0,20}\\P{Alnum})?";

  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

  private static final String YEAR = "(?<year>\\d{4})(?!\\d).*";

  /** All of them can be read in one way only. */
  private static final List<Pattern> FORMS =
      List.of(
          form(
              "^(?<year>\\d{4})(?<mark>[-/._])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d).*"),
          form("^(?:D:)?(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:T?\\d{4,6}.*)?$"),
          form(BEFORE + "(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\." + YEAR),
          form(BEFORE + DAY + "[ -]" + MONTH + ",?[ -]" + YEAR),
          form(BEFORE + MONTH + " " + DAY + ",? " + YEAR),
          // What Java writes: Fri Aug 14 10:30:00 CEST 2020.
          form(BEFORE + MONTH + " " + DAY + " [\\d:]+ (?:[\\p{L}+:\\d-]{1,9} )?" + YEAR),
          // What the older headers of mail and of the web write: Fri, 14 Aug 20 10:30:00 GMT.
          form("\\p{L}+, " + DAY + "[ -]" + MONTH + "[ -](?<short>\\d{2}) \\d.*"));

  /** Either the day or the month stands first. */
  private static final Pattern FIGURES =
      form(BEFORE + "(?<first>\\d{1,2})(?<mark>[-/])(?<second>\\d{1,2})\\k<mark>" + YEAR);

  /** Since 1970, in seconds or in milliseconds; of this century. */
  private static final Pattern EPOCH = Pattern.compile("(?<seconds>1\\d{9})(?:\\d{3})?");

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:mon|tue|wed|thu|fri|sat|sun)(?=[a-z]{0,6}\\b)");

  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  /** What programs write where they have no date. */
  private static final List<LocalDate> NO_DATES =
      List.of(
          LocalDate.of(1, 1, 1),
          LocalDate.of(1899, 12, 30),
          LocalDate.of(1900, 1, 1),
          LocalDate.of(1969, 12, 31),
          LocalDate.of(1970, 1, 1));

  /**
   * What a day can be read as: nothing for what is no day of the calendar, and for a program's “no
   * date”; of a day in figures with the day and with the month first.
   */
  static List<WrittenDay> readings(String written) {
    String text = written.strip().replaceAll("\\s+", " ");
    if (text.length() > 80) {
      return List.of();
    }
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      OffsetDateTime moment =
          Instant.ofEpochSecond(Long.parseLong(epoch.group("seconds"))).atOffset(ZoneOffset.UTC);
      return List.of(new WrittenDay(moment.toLocalDate(), Optional.of(moment)));
    }
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) {
        return of(year(form, matcher), month(form, matcher), number(matcher, "day"), moment(text))
            .stream()
            .toList();
      }
    }
    Matcher figures = FIGURES.matcher(text);
    return figures.matches() ? figures(figures, text) : List.of();
  }

  /** Reads a day that can be read in one way only. */
  static Optional<WrittenDay> of(String written) {
    return Optional.of(readings(written)).filter(days -> days.size() == 1).map(days -> days.get(0));
  }

  /** The reading of several that an order of day and month gives. */
  static Optional<WrittenDay> of(List<WrittenDay> readings, DayOrder order) {
    if (readings.size() < 2) {
      return readings.stream().findFirst();
    }
    return switch (order) {
      case DAY_FIRST -> Optional.of(readings.get(0));
      case MONTH_FIRST -> Optional.of(readings.get(1));
      case UNKNOWN -> Optional.empty();
    };
  }

  /** Whether the day is that of Greenwich, and may be another at the paper's place. */
  boolean isUniversalTime() {
    return moment.isPresent() && moment.get().getOffset().equals(ZoneOffset.UTC);
  }

  /** Whether the other is the same moment, written in the time of some place. */
  boolean isLocalTimeOf(WrittenDay other) {
    return moment.isPresent()
        && other.moment.isPresent()
        && !isUniversalTime()
        && moment.get().isEqual(other.moment.get());
  }

  /** The day first, then the month first; where a weekday stands beside it, those that fit. */
  private static List<WrittenDay> figures(Matcher figures, String text) {
    int first = number(figures, "first");
    int second = number(figures, "second");
    int year = number(figures, "year");
    List<WrittenDay> days =
        Stream.of(
                of(year, second, first, Optional.empty()),
                of(year, first, second, Optional.empty()))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    Matcher weekday = WEEKDAY.matcher(text.toLowerCase(Locale.ROOT));
    if (!weekday.find()) {
      return days;
    }
    DayOfWeek named = DayOfWeek.of(WEEKDAYS.indexOf(weekday.group()) + 1);
    return days.stream().filter(day -> day.day().getDayOfWeek() == named).toList();
  }

  private static Optional<WrittenDay> of(
      int year, int month, int day, Optional<OffsetDateTime> moment) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return NO_DATES.contains(date) || year < 1
          ? Optional.empty()
          : Optional.of(new WrittenDay(date, moment));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int year(Pattern form, Matcher matcher) {
    if (form.pattern().contains("?<year>")) {
      return number(matcher, "year");
    }
    // The headers that write two digits are older than 2070.
    int two = number(matcher, "short");
    return two + (two < 70 ? 2000 : 1900);
  }

  private static int month(Pattern form, Matcher matcher) {
    if (form.pattern().contains("?<month>")) {
      return number(matcher, "month");
    }
    String word = matcher.group("word").substring(0, 3).toLowerCase(Locale.ROOT);
    return MONTHS.indexOf(word) / 3 + 1;
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<OffsetDateTime> moment(String text) {
    try {
      String colons = text.replace(' ', 'T').replaceAll("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
      return Optional.of(OffsetDateTime.parse(colons));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Pattern form(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
