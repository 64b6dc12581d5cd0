package io.github.dateline.time;

import io.github.dateline.language.Tense;
import java.time.LocalDate;

/**
 * What a relative expression is resolved against.
 *
 * @param day the day that the words count from; of a coarser anchor its first day
 * @param granularity how fine {@code day} is meant: of an anchor “2015” only the year counts
 * @param tense which way the governing verb looks
 * @param sure whether the tense is that of the verb which the words say the day of, and not only
 *     that of a verb nearby
 * @param story whether it is the date that a story has come to, and not the day of speaking
 */
public record Reference(
    LocalDate day, Granularity granularity, Tense tense, boolean sure, boolean story) {

  /** The day of speaking. */
  public Reference(LocalDate day, Granularity granularity, Tense tense) {
    this(day, granularity, tense, false, false);
  }

  /** The day, week, month … that the words count from. */
  public Period period() {
    return Period.of(Unit.of(granularity), day);
  }

  /** Whether it is known finely enough to count {@code unit}s from it. */
  public boolean fixes(Unit unit) {
    return granularity.compareTo(unit.granularity()) <= 0;
  }
}
