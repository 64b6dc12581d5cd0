package io.github.dateline.time;

import io.github.dateline.language.Tense;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * One end of “from Tuesday to Thursday”: both lie in one run of days, which is over, holds the
 * reference, or lies ahead.
 *
 * @param last whether it is the last day that is meant, and not the first
 */
public record WeekdayRange(DayOfWeek from, DayOfWeek to, boolean last) implements TimeValue {
  @Override
  public AnchorKind anchorKind() {
    return AnchorKind.UTTERANCE;
  }

  @Override
  public boolean followsTense() {
    return true;
  }

  @Override
  public Optional<DayOfWeek> weekday() {
    return Optional.of(last ? to : from);
  }

  @Override
  public boolean isBareWeekday() {
    return true;
  }

  @Override
  public Resolution resolve(Reference reference) {
    if (!reference.fixes(Unit.DAY)) {
      return Unknown.resolution(Unit.DAY);
    }
    LocalDate first = first(reference.day(), reference.tense());
    return Period.day(last ? first.with(TemporalAdjusters.nextOrSame(to)) : first)
        .resolution(reference.day());
  }

  private LocalDate first(LocalDate day, Tense tense) {
    if (tense == Tense.FUTURE) {
      return day.with(TemporalAdjusters.nextOrSame(from));
    }
    LocalDate latest = day.with(TemporalAdjusters.previousOrSame(from));
    boolean over = !latest.with(TemporalAdjusters.nextOrSame(to)).isAfter(day);
    return over || tense != Tense.PAST ? latest : latest.minusWeeks(1);
  }
}
