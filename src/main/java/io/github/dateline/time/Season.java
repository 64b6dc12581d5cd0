package io.github.dateline.time;

import java.time.LocalDate;
import java.time.Month;

/** The four seasons of the north. */
public enum Season {
  SPRING("SP", 21, Month.MARCH),
  SUMMER("SU", 22, Month.JUNE),
  FALL("FA", 23, Month.SEPTEMBER),
  WINTER("WI", 24, Month.DECEMBER);

  private final String timex;
  private final int edtf;
  private final Month first;

  Season(String timex, int edtf, Month first) {
    this.timex = timex;
    this.edtf = edtf;
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
    return edtf;
  }

  static Season ofEdtf(int number) {
    for (Season season : values()) {
      if (season.edtf == number) {
        return season;
      }
    }
    throw new IllegalArgumentException("no season has the number " + number);
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
