package io.github.dateline.time;

import io.github.dateline.language.Tense;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;

/**
 * A value that counts from a date which the words name themselves: “the day after Christmas”, “the
 * week of March 6”, “Tuesday of last week”, “the summer before last”.
 *
 * @param of the date that the words name
 * @param value what is counted from its first day
 */
public record From(TimeValue of, TimeValue value) implements Composed {

  @Override
  public TimexType type() {
    return value.type();
  }

  @Override
  public Optional<DayOfWeek> weekday() {
    return value.weekday();
  }

  @Override
  public Optional<Month> month() {
    return value.month();
  }

  @Override
  public Resolution resolve(Reference reference) {
    return of.resolve(reference)
        .date()
        .map(date -> new Reference(date.start(), Granularity.DAY, Tense.UNKNOWN))
        .map(value::resolve)
        .orElseGet(() -> Unknown.resolution(value instanceof Relative on ? on.unit() : Unit.DAY));
  }
}
