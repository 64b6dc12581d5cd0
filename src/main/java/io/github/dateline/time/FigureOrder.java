package io.github.dateline.time;

import io.github.dateline.article.DayOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whether an article writes “5/8/2024” with the day or the month first: by its other dates in
 * figures, by its day of publication, by its dates in words, and by its country.
 */
public final class FigureOrder {
  private static final Predicate<String> WRITTEN_DAY_FIRST =
      Pattern.compile("^\\d{1,2} \\p{Lu}\\p{L}+,? \\d{4}$").asPredicate();
  private static final Predicate<String> WRITTEN_MONTH_FIRST =
      Pattern.compile("^\\p{Lu}\\p{L}+\\.? \\d{1,2},? \\d{4}$").asPredicate();

  private FigureOrder() {}

  /**
   * The order of an article.
   *
   * @param published the days on which it can have been published, where they are known
   * @param country what is written where it comes from
   */
  public static DayOrder of(
      List<TimeExpression> expressions, Collection<LocalDate> published, DayOrder country) {
    List<EitherOrder> dates =
        expressions.stream()
            .map(TimeExpression::value)
            .filter(EitherOrder.class::isInstance)
            .map(EitherOrder.class::cast)
            .toList();
    if (dates.isEmpty()) {
      return DayOrder.UNKNOWN;
    }
    // What can be read in one way only shows how the article writes.
    return decided(dates, date -> date.monthFirst().isEmpty(), date -> date.dayFirst().isEmpty())
        // A date in figures is often the article's own.
        .or(
            () ->
                decided(
                    dates,
                    date -> isOn(date.dayFirst(), published),
                    date -> isOn(date.monthFirst(), published)))
        // Who writes “8 May 2024” also writes 8/5/2024.
        .or(
            () ->
                decided(
                    expressions.stream().map(TimeExpression::text).toList(),
                    WRITTEN_DAY_FIRST,
                    WRITTEN_MONTH_FIRST))
        .orElse(country);
  }

  private static <T> Optional<DayOrder> decided(
      List<T> dates, Predicate<T> dayFirst, Predicate<T> monthFirst) {
    boolean day = dates.stream().anyMatch(dayFirst);
    return day == dates.stream().anyMatch(monthFirst)
        ? Optional.empty()
        : Optional.of(day ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
  }

  private static boolean isOn(Optional<LocalDate> date, Collection<LocalDate> published) {
    return date.isPresent() && published.contains(date.get());
  }
}
