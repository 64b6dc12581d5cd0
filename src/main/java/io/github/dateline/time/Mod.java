package io.github.dateline.time;

/** The modifiers of TIMEX3 (TimeML 1.2.1, section 2.2, attribute {@code mod}). */
public enum Mod {
  START,
  MID,
  END,
  APPROX,
  BEFORE,
  AFTER,
  ON_OR_BEFORE,
  ON_OR_AFTER,
  LESS_THAN,
  MORE_THAN,
  EQUAL_OR_LESS,
  EQUAL_OR_MORE
}
