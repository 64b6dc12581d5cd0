package io.github.dateline.time;

import java.util.Locale;

/** How fine a date is, from the finest to the coarsest. */
public enum Granularity {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  SEASON,
  HALF,
  YEAR,
  DECADE,
  CENTURY;

  /** The word the data files use: {@code day}, {@code week} … */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this says more exactly when than {@code other} does. */
  public boolean finerThan(Granularity other) {
    return compareTo(other) < 0;
  }
}
