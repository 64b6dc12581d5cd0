package io.github.dateline.time;

import io.github.dateline.language.Tense;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;

/**
 * A part of a date, or not quite it: “early 1990”, “the end of May”, “about 1910”.
 *
 * @param mod its TIMEX3 modifier
 */
public record Modified(TimeValue whole, Mod mod) implements Composed {
  @Override
  public TimexType type() {
    return whole.type();
  }

  @Override
  public Optional<DayPart> partOfDay() {
    return whole.partOfDay();
  }

  @Override
  public TimeValue wholeDay() {
    return partOfDay().isPresent() ? whole.wholeDay() : this;
  }

  @Override
  public boolean dates(Tense tense) {
    return whole.dates(tense);
  }

  @Override
  public Optional<DayOfWeek> weekday() {
    return whole.weekday();
  }

  @Override
  public Optional<Month> month() {
    return whole.month();
  }

  @Override
  public boolean isBareWeekday() {
    return whole.isBareWeekday();
  }

  @Override
  public Resolution resolve(Reference reference) {
    return modified(whole.resolve(reference));
  }

  @Override
  public Optional<Resolution> unanchored() {
    return whole.unanchored().map(this::modified);
  }

  private Resolution modified(Resolution resolution) {
    return new Resolution(
        resolution.timex().with(mod),
        mod == Mod.APPROX ? resolution.date().map(ResolvedDate::about) : resolution.date());
  }
}
