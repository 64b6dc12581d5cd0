package io.github.dateline.time.rule.en;

import io.github.dateline.time.rule.Slot;
import io.github.dateline.time.rule.TokenLine;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits within bounds.
 *
 * @param digits how many digits at the least, and {@code most} at the most
 * @param from the least value, and {@code to} the largest
 */
record DigitSlot(int digits, int most, int from, int to) implements Slot {
  @Override
  public Set<String> firstWords() {
    return Set.of();
  }

  @Override
  public boolean startsWithDigits() {
    return true;
  }

  @Override
  public @Nullable Reading read(TokenLine line, int at) {
    if (!line.isNumber(at)) {
      return null;
    }
    int length = line.length(at);
    int value = line.number(at);
    return length >= digits && length <= most && value >= from && value <= to
        ? new Reading(at + 1, value)
        : null;
  }
}
