package io.github.dateline.time;

import io.github.dateline.language.Tense;
import java.time.DayOfWeek;
import java.util.Optional;

/**
 * A value that counts from a date which the words name themselves: “the day after Christmas”, “the
 * week of March 6”, “Tuesday of last week”, “the summer before last”.
 *
 * @param anchor the date that the words name
 * @param value what is counted from its first day
 */
public record From(TimeValue anchor, TimeValue value) implements Composed {

  @Override
  public TimeValue whole() {
    return anchor;
  }

  @Override
  public TimexType type() {
    return value.type();
  }

  @Override
  public boolean isSpoken() {
    return anchor.isSpoken();
  }

  @Override
  public Optional<DayOfWeek> weekday() {
    return value.weekday();
  }

  @Override
  public Resolution resolve(Reference reference) {
    return anchor
        .resolve(reference)
        .date()
        .map(date -> new Reference(date.start(), Granularity.DAY, Tense.UNKNOWN))
        .map(value::resolve)
        .orElseGet(() -> Unknown.resolution(value instanceof Relative on ? on.unit() : Unit.DAY));
  }
}
