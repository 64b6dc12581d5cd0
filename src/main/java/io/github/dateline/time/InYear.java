package io.github.dateline.time;

import java.time.Month;
import java.util.Optional;

/**
 * A stretch of a year that the words name: “December last year”, “last year's third quarter”,
 * “August of that year”.
 *
 * @param of the year
 */
public record InYear(Annual part, TimeValue of) implements Composed {
  @Override
  public Optional<Month> month() {
    return part.month();
  }

  @Override
  public Resolution resolve(Reference reference) {
    return of.resolve(reference)
        .date()
        .flatMap(date -> part.in(date.start().getYear()))
        .map(Period::resolution)
        .orElseGet(() -> Unknown.resolution(Unit.DAY));
  }
}
