package io.github.dateline.anchor;

import io.github.dateline.time.EitherOrder;
import io.github.dateline.time.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether an article writes “5/8/2024” with the day or the month first, by its other dates. */
enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Nothing tells. */
  UNKNOWN;

  static DateOrder of(List<TimeExpression> expressions, Optional<LocalDate> published) {
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
    return day == month ? UNKNOWN : day ? DAY_FIRST : MONTH_FIRST;
  }

  private static boolean isOn(Optional<LocalDate> date, Optional<LocalDate> published) {
    return date.isPresent() && date.equals(published);
  }
}
