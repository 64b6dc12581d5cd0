package io.github.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A weekday that is counted within a longer date: “the first Monday of May”, “the last Friday of
 * this month”.
 *
 * @param nth 1 for the first; −1 for the last
 */
public record NthWeekday(int nth, DayOfWeek day, TimeValue whole) implements Composed {

  @Override
  public Optional<DayOfWeek> weekday() {
    return Optional.of(day);
  }

  @Override
  public Optional<Month> month() {
    return whole.month();
  }

  @Override
  public Resolution resolve(Reference reference) {
    return whole
        .resolve(reference)
        .date()
        .flatMap(
            date -> {
              LocalDate found = within(date);
              return date.contains(found) && Years.hold(found)
                  ? Optional.of(Period.day(found).resolution(date.start()))
                  : Optional.<Resolution>empty();
            })
        .orElseGet(() -> Unknown.resolution(Unit.DAY));
  }

  private LocalDate within(ResolvedDate date) {
    long weeks = Years.countable(nth);
    return nth > 0
        ? date.start().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(weeks - 1)
        : date.end().with(TemporalAdjusters.previousOrSame(day)).plusWeeks(weeks + 1);
  }
}
