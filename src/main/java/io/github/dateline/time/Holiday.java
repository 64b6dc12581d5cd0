package io.github.dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A named day whose date may move from year to year.
 *
 * <p>Not sealed: which days have names, and who knows where they fall, is for the rule books.
 */
public interface Holiday {

  /** Its date; empty for a year in which it is not known. */
  Optional<LocalDate> in(int year);
}
