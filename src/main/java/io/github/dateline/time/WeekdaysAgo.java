package io.github.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A weekday that is counted back: “two Fridays ago”.
 *
 * @param count 1 for the last one
 */
public record WeekdaysAgo(DayOfWeek day, int count) implements TimeValue {
  @Override
  public AnchorKind anchorKind() {
    return AnchorKind.UTTERANCE;
  }

  @Override
  public boolean isSpoken() {
    return true;
  }

  @Override
  public Resolution resolve(Reference reference) {
    if (!reference.fixes(Unit.DAY)) {
      return Unknown.resolution(Unit.DAY);
    }
    LocalDate last = reference.day().with(TemporalAdjusters.previous(day));
    return Period.day(last.minusWeeks(count - 1L)).resolution(reference.day());
  }
}
