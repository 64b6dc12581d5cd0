package io.github.dateline.time.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The first of some slots that can read the words.
 *
 * @param slots in the order they are asked
 */
public record FirstOf(List<Slot> slots) implements Slot {
  public FirstOf {
    slots = List.copyOf(slots);
  }

  @Override
  public Set<String> firstWords() {
    Set<String> result = new TreeSet<>();
    slots.forEach(slot -> result.addAll(slot.firstWords()));
    return result;
  }

  @Override
  public Set<String> words() {
    Set<String> result = new TreeSet<>();
    slots.forEach(slot -> result.addAll(slot.words()));
    return result;
  }

  @Override
  public boolean startsWithDigits() {
    return slots.stream().anyMatch(Slot::startsWithDigits);
  }

  @Override
  public @Nullable Reading read(TokenLine line, int at) {
    for (Slot slot : slots) {
      Reading reading = slot.read(line, at);
      if (reading != null) {
        return reading;
      }
    }
    return null;
  }
}
