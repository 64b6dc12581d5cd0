package io.github.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A counted unit or weekday of a longer date: “the first week of May”, “the last day of 1999”, “the
 * first Monday of May”.
 *
 * <p>Weeks are counted in sevens from the first day, and named by the calendar week that holds most
 * of the seven.
 *
 * @param nth 1 for the first; −1 for the last
 * @param weekday the one that is counted, of days
 */
public record Nth(int nth, Unit unit, Optional<DayOfWeek> weekday, TimeValue of)
    implements Composed {

  /** Of a unit. */
  public Nth(int nth, Unit unit, TimeValue of) {
    this(nth, unit, Optional.empty(), of);
  }

  @Override
  public Resolution resolve(Reference reference) {
    return of.resolve(reference)
        .date()
        .flatMap(date -> within(date).map(found -> found.resolution(date.start())))
        .orElseGet(() -> Unknown.resolution(unit));
  }

  private Optional<Period> within(ResolvedDate date) {
    Period found =
        weekday
            .map(day -> turn(day, date))
            .orElseGet(
                () ->
                    switch (unit) {
                      case WEEK -> week(date);
                      case WEEKEND -> weekend(date);
                      default -> step(Period.of(unit, date.start()), Period.of(unit, date.end()));
                    });
    LocalDate middle = found.first().plusDays(unit == Unit.WEEK ? 3 : 0);
    return Optional.of(found).filter(known -> date.contains(middle));
  }

  private Period turn(DayOfWeek day, ResolvedDate date) {
    LocalDate first = date.start().with(TemporalAdjusters.nextOrSame(day));
    LocalDate last = date.end().with(TemporalAdjusters.previousOrSame(day));
    return Period.day(Unit.WEEK.move(nth > 0 ? first : last, nth > 0 ? nth - 1L : nth + 1L));
  }

  private Period week(ResolvedDate date) {
    LocalDate middle =
        nth > 0 ? date.start().plusDays(7L * nth - 4) : date.end().plusDays(7L * nth + 4);
    return Period.of(Unit.WEEK, middle);
  }

  private Period weekend(ResolvedDate date) {
    Period first = Period.of(Unit.WEEKEND, date.start());
    Period last = Period.of(Unit.WEEKEND, date.end());
    return step(
        first.first().isBefore(date.start()) ? first.shifted(1) : first,
        last.first().isAfter(date.end()) ? last.shifted(-1) : last);
  }

  private Period step(Period first, Period last) {
    return nth > 0 ? first.shifted(nth - 1L) : last.shifted(nth + 1L);
  }
}
