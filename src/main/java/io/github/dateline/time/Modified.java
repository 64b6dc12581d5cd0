package io.github.dateline.time;

import io.github.dateline.language.Tense;
import java.util.Optional;

/**
 * A part of a date, or not quite it: “early 1990”, “the end of May”, “about 1910”.
 *
 * @param mod its TIMEX3 modifier
 */
public record Modified(TimeValue of, Mod mod) implements Composed {
  @Override
  public TimexType type() {
    return of.type();
  }

  @Override
  public Optional<DayPart> partOfDay() {
    return of.partOfDay();
  }

  @Override
  public TimeValue wholeDay() {
    return partOfDay().isPresent() ? of.wholeDay() : this;
  }

  @Override
  public boolean dates(Tense tense) {
    return of.dates(tense);
  }

  @Override
  public boolean isBareWeekday() {
    return of.isBareWeekday();
  }

  @Override
  public Resolution resolve(Reference reference) {
    return modified(of.resolve(reference));
  }

  @Override
  public Optional<Resolution> unanchored() {
    return of.unanchored().map(this::modified);
  }

  private Resolution modified(Resolution resolution) {
    return new Resolution(
        resolution.timex().with(mod),
        mod == Mod.APPROX ? resolution.date().map(ResolvedDate::about) : resolution.date());
  }
}
