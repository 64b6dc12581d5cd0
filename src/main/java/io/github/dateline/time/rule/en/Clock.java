package io.github.dateline.time.rule.en;

import io.github.dateline.time.DayPart;
import io.github.dateline.time.InDay;
import io.github.dateline.time.TimeValue;
import java.util.Optional;

/**
 * What a clock shows, as people say it: “half past four”, “5.30 p.m.”, “midnight”.
 *
 * @param hour 0 to 24
 * @param minute 0 to 59
 * @param second 0 to 59; −1 where none is said
 * @param form how it is written
 * @param afternoon whether it is after noon, where the words themselves tell
 */
record Clock(int hour, int minute, int second, Form form, Optional<Boolean> afternoon) {

  /** How sure the writing alone makes a time of the clock. */
  enum Form {
    /** Nothing else is written so: “4 p.m.”, “four o'clock”, “ten past three”, “noon”. */
    SURE,
    /** “4:30”, which is also a score. */
    COLON,
    /** “4.30”, which is also a number. */
    DOTTED,
    /** “ten to six”, “7ish”, which also count. */
    SPOKEN,
    /** “4”, “seven”. */
    BARE
  }

  /** The same time before or after noon. */
  Clock on(boolean half) {
    return new Clock(hour, minute, second, Form.SURE, Optional.of(half));
  }

  /** Whether it is one of the twelve hours that a clock's face shows. */
  boolean isOnFace() {
    return hour >= 1 && hour <= 12;
  }

  /**
   * The time on a day, or in a part of one that tells which of the two hours is meant.
   *
   * @param when a day, or a part of one
   * @param zone what TIMEX3 writes behind it
   */
  TimeValue of(TimeValue when, String zone) {
    return InDay.at(when.wholeDay(), hourIn(when.partOfDay()), minute, second, zone);
  }

  private int hourIn(Optional<DayPart> part) {
    if (!isOnFace()) {
      return hour;
    }
    if (afternoon.isPresent()) {
      return hour % 12 + (afternoon.get() ? 12 : 0);
    }
    return part.map(
            known ->
                switch (known) {
                  case MORNING -> hour % 12;
                  case NIGHT -> hour == 12 ? 24 : hour < 6 ? hour : hour + 12;
                  case MIDDAY, AFTERNOON, EVENING, DAYTIME -> hour % 12 + 12;
                })
        .orElse(hour);
  }
}
