package io.github.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** All of them can be read in one way only; so not 05/08/2024. */
  private static final List<Pattern> FORMS =
      List.of(
          form(
              "^(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d).*"),
          form("^(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:T?\\d{4,6}.*)?$"),
          form("^(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})(?!\\d).*"),
          form(
              "(?:.{0,20}\\P{Alnum})?(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]"
                  + MONTH
                  + ",?[ -](?<year>\\d{4})(?!\\d).*"),
          form(
              "(?:.{0,20}\\P{Alnum})?"
                  + MONTH
                  + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d).*"));

  /** What programs write where they have no date. */
  private static final List<LocalDate> NO_DATES =
      List.of(
          LocalDate.of(1, 1, 1),
          LocalDate.of(1899, 12, 30),
          LocalDate.of(1900, 1, 1),
          LocalDate.of(1969, 12, 31),
          LocalDate.of(1970, 1, 1));

  /** Reads a day; empty for what is no day of the calendar, and for a program's “no date”. */
  static Optional<WrittenDay> of(String written) {
    String text = written.strip().replaceAll("\\s+", " ");
    if (text.length() > 80) {
      return Optional.empty();
    }
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) {
        try {
          LocalDate day =
              LocalDate.of(
                  Integer.parseInt(matcher.group("year")),
                  month(form, matcher),
                  Integer.parseInt(matcher.group("day")));
          return NO_DATES.contains(day) || day.getYear() < 1
              ? Optional.empty()
              : Optional.of(new WrittenDay(day, moment(text)));
        } catch (DateTimeException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
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

  private static int month(Pattern form, Matcher matcher) {
    if (form.pattern().contains("?<month>")) {
      return Integer.parseInt(matcher.group("month"));
    }
    String word = matcher.group("word").substring(0, 3).toLowerCase(Locale.ROOT);
    return MONTHS.indexOf(word) / 3 + 1;
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
