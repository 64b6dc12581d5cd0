package io.github.dateline.time;

/** The four types of TIMEX3 (TimeML 1.2.1, section 2.2). */
public enum TimexType {
  DATE,
  TIME,
  DURATION,
  SET
}
