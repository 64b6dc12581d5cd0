package io.github.dateline.time;

import java.time.Month;
import java.util.Optional;

/** An absolute date: “8 May 2024”, “2024”, “the 1990s”. */
public record Fixed(Period period) implements TimeValue {
  @Override
  public Optional<Month> month() {
    return period.unit() == Unit.DAY || period.unit() == Unit.MONTH
        ? Optional.of(period.first().getMonth())
        : Optional.empty();
  }

  @Override
  public Resolution resolve(Reference reference) {
    return period.resolution();
  }
}
