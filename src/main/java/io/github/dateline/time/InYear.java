package io.github.dateline.time;

import java.time.Month;
import java.util.Optional;

/**
 * A stretch of a year that the words name: “December last year”, “last year's third quarter”,
 * “August of that year”.
 */
public record InYear(Annual part, TimeValue year) implements Composed {
  @Override
  public TimeValue whole() {
    return year;
  }

  @Override
  public Optional<Month> month() {
    return part.month();
  }

  @Override
  public Resolution resolve(Reference reference) {
    Resolution whole = year.resolve(reference);
    return whole
        .date()
        .flatMap(date -> part.in(date.start().getYear()))
        .map(Period::resolution)
        .orElseGet(() -> Unknown.resolution(Unit.DAY));
  }
}
