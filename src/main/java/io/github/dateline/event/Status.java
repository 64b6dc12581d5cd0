package io.github.dateline.event;

import java.util.Locale;

/** Whether a happening is told as a fact. */
public enum Status {
  /** Asserted as fact; that someone said something on a day is itself such a fact. */
  OCCURRED,
  /** A state since a date. */
  ONGOING,
  /** Ahead, from where the article stands. */
  PLANNED,
  /** Only alleged or attributed. */
  REPORTED,
  /** Called off, or did not take place. */
  CANCELLED;

  /** The word the data files use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
