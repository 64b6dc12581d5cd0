package io.github.dateline.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

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
    return new Period(Unit.SEASON, LocalDate.of(year, 3 * place() + 3, 1));
  }

  /** The number that EDTF gives it: 21 for spring to 24 for winter. */
  public int edtf() {
    return EDTF_OF_SPRING + place();
  }

  private int place() {
    return List.of(values()).indexOf(this);
  }

  static Season ofEdtf(int number) {
    return values()[number - EDTF_OF_SPRING];
  }

  static Season startingIn(Month month) {
    return values()[month.getValue() / 3 - 1];
  }
}
