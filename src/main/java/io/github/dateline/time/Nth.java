package io.github.dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A counted unit of a longer date: “the first week of May”, “the last day of 1999”.
 *
 * <p>Weeks are counted in sevens from the first day, and named by the calendar week that holds most
 * of the seven.
 *
 * @param nth 1 for the first; −1 for the last
 */
public record Nth(int nth, Unit unit, TimeValue whole) implements Composed {
  @Override
  public Resolution resolve(Reference reference) {
    return whole
        .resolve(reference)
        .date()
        .flatMap(date -> within(date).map(found -> found.resolution(date.start())))
        .orElseGet(() -> Unknown.resolution(unit));
  }

  private Optional<Period> within(ResolvedDate date) {
    Period found =
        switch (unit) {
          case WEEK -> week(date);
          case WEEKEND -> weekend(date);
          default -> counted(date);
        };
    return date.contains(found.first().plusDays(unit == Unit.WEEK ? 3 : 0))
        ? Optional.of(found)
        : Optional.empty();
  }

  private Period week(ResolvedDate date) {
    LocalDate middle =
        nth > 0 ? date.start().plusDays(7L * nth - 4) : date.end().plusDays(7L * nth + 4);
    return Period.of(Unit.WEEK, middle);
  }

  private Period weekend(ResolvedDate date) {
    Period first = Period.of(Unit.WEEKEND, date.start());
    Period last = Period.of(Unit.WEEKEND, date.end());
    Period start = first.first().isBefore(date.start()) ? first.shifted(1) : first;
    Period end = last.first().isAfter(date.end()) ? last.shifted(-1) : last;
    return nth > 0 ? start.shifted(nth - 1L) : end.shifted(nth + 1L);
  }

  private Period counted(ResolvedDate date) {
    return nth > 0
        ? Period.of(unit, date.start()).shifted(nth - 1L)
        : Period.of(unit, date.end()).shifted(nth + 1L);
  }
}
