package io.github.dateline.time;

import java.time.LocalDate;

/**
 * The weekend that a named day belongs to, with that day and what lies between: “Labor Day
 * weekend”.
 */
public record LongWeekend(TimeValue of) implements Composed {

  /** Days around a weekend that go with it: Thursday to Tuesday. */
  private static final int REACH = 2;

  @Override
  public Resolution resolve(Reference reference) {
    return of.resolve(reference)
        .date()
        .map(date -> around(date.start()))
        .orElseGet(() -> Unknown.resolution(Unit.WEEKEND));
  }

  private static Resolution around(LocalDate named) {
    Period weekend = Period.of(Unit.WEEKEND, named.plusDays(-REACH));
    LocalDate first = named.isBefore(weekend.first()) ? named : weekend.first();
    LocalDate last = named.isAfter(weekend.last()) ? named : weekend.last();
    Resolution whole = weekend.resolution();
    return Years.hold(first) && Years.hold(last) && first.plusDays(2L + REACH).isAfter(last)
        ? new Resolution(
            whole.timex(),
            whole
                .date()
                .map(date -> ResolvedDate.between(ResolvedDate.day(first), ResolvedDate.day(last))))
        : whole;
  }
}
