package io.github.dateline.time;

import java.time.LocalDate;
import java.time.Month;

/** The four seasons of the north. */
public enum Season {
  SPRING("SP"),
  SUMMER("SU"),
  FALL("FA"),
  WINTER("WI");

  private static final int EDTF_OF_SPRING = 21;

  private final String timex;

  Season(String timex) {
    this.timex = timex;
  }

  /** The two letters of TIMEX3. */
  public String timex() {
    return timex;
  }

  /** The season of a year; winter is the one that starts in it. */
  public Period in(int year) {
    Period spring = new Period(Unit.SEASON, LocalDate.of(year, Month.MARCH, 1));
    return spring.shifted(compareTo(SPRING));
  }

  /** The number that EDTF gives it: 21 for spring to 24 for winter. */
  public int edtf() {
    return EDTF_OF_SPRING + compareTo(SPRING);
  }

  static Season ofEdtf(int number) {
    return values()[number - EDTF_OF_SPRING];
  }

  static Season startingIn(Month month) {
    return values()[month.getValue() / 3 - 1];
  }
}
