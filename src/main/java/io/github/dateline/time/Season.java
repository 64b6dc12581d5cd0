package io.github.dateline.time;

import java.time.LocalDate;
import java.time.Month;

/** The four seasons of the north. */
public enum Season {
  SPRING("SP", Month.MARCH),
  SUMMER("SU", Month.JUNE),
  FALL("FA", Month.SEPTEMBER),
  WINTER("WI", Month.DECEMBER);

  private final String timex;
  private final Month first;

  Season(String timex, Month first) {
    this.timex = timex;
    this.first = first;
  }

  /** The two letters of TIMEX3. */
  public String timex() {
    return timex;
  }

  /** The season of a year; winter is the one that starts in it. */
  public Period in(int year) {
    return new Period(Unit.SEASON, LocalDate.of(year, first, 1));
  }

  /** The number that EDTF gives it: 21 for spring to 24 for winter. */
  public int edtf() {
    return 21 + ordinal();
  }

  static Season startingIn(Month month) {
    for (Season season : values()) {
      if (season.first == month) {
        return season;
      }
    }
    throw new IllegalArgumentException("no season starts in " + month);
  }
}
