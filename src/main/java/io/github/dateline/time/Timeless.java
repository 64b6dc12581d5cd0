package io.github.dateline.time;

import io.github.dateline.language.Tense;
import java.util.Optional;

/** A time that no calendar can show: “now”, “recently”, “in the future”. */
public enum Timeless implements TimeValue {
  PAST_REF,
  PRESENT_REF,
  FUTURE_REF;

  @Override
  public Resolution resolve(Reference reference) {
    return resolution();
  }

  @Override
  public boolean dates(Tense tense) {
    return false;
  }

  /** Whether a TIMEX3 value is one of these. */
  static boolean isValue(String value) {
    return value.endsWith("_REF");
  }

  Resolution resolution() {
    return new Resolution(Timex.of(TimexType.DATE, name()), Optional.empty());
  }
}
