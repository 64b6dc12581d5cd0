package io.github.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the front matter, or a line of JSON, states about an article; checked. */
record Stated(
    Optional<String> title,
    Optional<String> url,
    Optional<String> publisher,
    Optional<String> author,
    Optional<LocalDate> date,
    Optional<String> language) {

  private static final Pattern WEB_ADDRESS =
      Pattern.compile("https?://[^\\s/?#]+\\S*", Pattern.CASE_INSENSITIVE);

  /** A day of ISO 8601, with or without a time and an offset. */
  private static final Pattern DAY_OR_MOMENT =
      Pattern.compile(
          "(?<day>\\d{4}-\\d{2}-\\d{2})"
              + "(?:[T ](?<time>\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)"
              + " ?(?:Z|[+-]\\d{2}:?\\d{2})?)?");

  private static final Pattern ENGLISH =
      Pattern.compile("en|eng|english|en[-_].*", Pattern.CASE_INSENSITIVE);

  /**
   * A field as it was written.
   *
   * @param line its line, from 1; 0 where no line is to blame
   */
  record Field(int line, String text) {}

  /** Nothing is stated. */
  static final Stated NOTHING =
      new Stated(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Checks the fields; blank ones count as not written, wrong ones go to {@code problems}. */
  static Stated of(Map<String, Field> fields, String file, Consumer<Problem> problems) {
    return new Stated(
        text(fields, "title"),
        text(fields, "url").flatMap(url -> webAddress(url, fields, file, problems)),
        text(fields, "publisher"),
        text(fields, "author"),
        text(fields, "date").flatMap(date -> day(date, fields, file, problems)),
        text(fields, "language"));
  }

  /** Whether this is an address of http or https. */
  static boolean isWebAddress(String url) {
    return WEB_ADDRESS.matcher(url).matches();
  }

  /** These, and where one is not stated, the other's. */
  Stated or(Stated other) {
    return new Stated(
        title.or(other::title),
        url.or(other::url),
        publisher.or(other::publisher),
        author.or(other::author),
        date.or(other::date),
        language.or(other::language));
  }

  /** Whether a language tag is one of English. */
  static boolean isEnglish(String tag) {
    return ENGLISH.matcher(tag).matches();
  }

  private static Optional<String> text(Map<String, Field> fields, String key) {
    return Optional.ofNullable(fields.get(key))
        .map(field -> field.text().strip().replaceAll("\\s+", " "))
        .filter(text -> !text.isEmpty());
  }

  private static Optional<String> webAddress(
      String url, Map<String, Field> fields, String file, Consumer<Problem> problems) {
    if (isWebAddress(url)) {
      return Optional.of(url);
    }
    problems.accept(
        new Problem(
            file,
            line(fields, "url"),
            "the url \"" + clipped(url) + "\" is not http or https",
            "write \"url: https://...\", or leave the line out"));
    return Optional.empty();
  }

  private static Optional<LocalDate> day(
      String written, Map<String, Field> fields, String file, Consumer<Problem> problems) {
    Matcher matcher = DAY_OR_MOMENT.matcher(written.toUpperCase(Locale.ROOT));
    if (matcher.matches()) {
      try {
        if (matcher.group("time") != null) {
          LocalTime.parse(matcher.group("time"));
        }
        // The day as it is written, whatever the offset: it is the day at the paper's own place.
        LocalDate day = LocalDate.parse(matcher.group("day"));
        if (day.getYear() > 0) {
          return Optional.of(day);
        }
      } catch (DateTimeException e) {
        // Told below: such as 2024-13-45, it has the form of a date and is none.
      }
    }
    problems.accept(
        new Problem(
            file,
            line(fields, "date"),
            "\"" + clipped(written) + "\" is not a date",
            "write year, month and day, such as \"date: 2024-05-08\""));
    return Optional.empty();
  }

  private static int line(Map<String, Field> fields, String key) {
    Field field = fields.get(key);
    return field == null ? 0 : field.line();
  }

  private static String clipped(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
