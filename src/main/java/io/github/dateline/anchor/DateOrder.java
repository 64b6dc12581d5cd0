package io.github.dateline.anchor;

import io.github.dateline.time.EitherOrder;
import io.github.dateline.time.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whether an article writes “5/8/2024” with the day or the month first, by its other dates, and by
 * the country of its language.
 */
enum DateOrder {
  DAY_FIRST("the day comes first, as the article's other dates or its language tell"),
  MONTH_FIRST("the month comes first, as the article's other dates or its language tell"),
  /** Nothing tells. */
  UNKNOWN("ambiguous: read with the month first");

  private static final Predicate<String> WRITTEN_DAY_FIRST =
      Pattern.compile("^\\d{1,2} \\p{Lu}\\p{L}+,? \\d{4}$").asPredicate();
  private static final Predicate<String> WRITTEN_MONTH_FIRST =
      Pattern.compile("^\\p{Lu}\\p{L}+\\.? \\d{1,2},? \\d{4}$").asPredicate();

  private final String why;

  DateOrder(String why) {
    this.why = why;
  }

  /** Why a date that can be read both ways is read as it is, in one line. */
  String why() {
    return why;
  }

  /**
   * The order of an article.
   *
   * @param language as it is stated: {@code en-GB}
   */
  static DateOrder of(
      List<TimeExpression> expressions, Optional<LocalDate> published, Optional<String> language) {
    List<EitherOrder> dates =
        expressions.stream()
            .map(TimeExpression::value)
            .filter(EitherOrder.class::isInstance)
            .map(EitherOrder.class::cast)
            .toList();
    if (dates.stream().anyMatch(date -> date.monthFirst().isEmpty())) {
      return DAY_FIRST;
    }
    if (dates.stream().anyMatch(date -> date.dayFirst().isEmpty())) {
      return MONTH_FIRST;
    }
    // A date in figures is often the article's own.
    boolean day = dates.stream().anyMatch(date -> isOn(date.dayFirst(), published));
    boolean month = dates.stream().anyMatch(date -> isOn(date.monthFirst(), published));
    if (day != month) {
      return day ? DAY_FIRST : MONTH_FIRST;
    }
    return dates.isEmpty() ? UNKNOWN : ofWrittenDates(expressions, language);
  }

  /** Who writes “8 May 2024” also writes 8/5/2024. */
  private static DateOrder ofWrittenDates(
      List<TimeExpression> expressions, Optional<String> language) {
    boolean day = expressions.stream().anyMatch(date -> WRITTEN_DAY_FIRST.test(date.text()));
    boolean month = expressions.stream().anyMatch(date -> WRITTEN_MONTH_FIRST.test(date.text()));
    if (day != month) {
      return day ? DAY_FIRST : MONTH_FIRST;
    }
    return language.map(DateOrder::ofLanguage).orElse(UNKNOWN);
  }

  private static DateOrder ofLanguage(String language) {
    String[] parts = language.split("[-_]", 2);
    if (parts.length < 2 || parts[1].equalsIgnoreCase("CA")) {
      return UNKNOWN;
    }
    return parts[1].equalsIgnoreCase("US") ? MONTH_FIRST : DAY_FIRST;
  }

  private static boolean isOn(Optional<LocalDate> date, Optional<LocalDate> published) {
    return date.isPresent() && date.equals(published);
  }
}
