package io.github.dateline.time.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule writes as {@code <name>}: reads a number, a weekday, a unit … */
public interface Slot {

  /** The words and marks that it can begin with, in lower case. */
  Set<String> firstWords();

  /** All words and marks that it speaks of, in lower case; mostly those. */
  default Set<String> words() {
    return firstWords();
  }

  /** Whether it can begin with digits; words alone do not. */
  default boolean startsWithDigits() {
    return false;
  }

  /** Reads the longest it can from a token on; null where it cannot. */
  @Nullable Reading read(TokenLine line, int at);

  /**
   * What a slot read.
   *
   * @param end one past the last token
   * @param value what the words mean
   */
  record Reading(int end, Object value) {}
}
