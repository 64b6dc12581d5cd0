package io.github.dateline.time.rule.en;

import io.github.dateline.time.rule.Slot;
import io.github.dateline.time.rule.TokenLine;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads ordinal numbers: “5th”, “twenty-first”; as days of the month also a bare “5”.
 *
 * @param most the largest
 * @param bare whether digits alone will do
 * @param spelled whether words will do
 */
record EnglishOrdinals(int most, boolean bare, boolean spelled) implements Slot {
  private static final Map<String, Object> WORDS = SlotWords.of("ordinal");
  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

  /** “5th”, “fifth”. */
  static EnglishOrdinals upTo(int most) {
    return new EnglishOrdinals(most, false, true);
  }

  @Override
  public Set<String> firstWords() {
    Set<String> result = new TreeSet<>(spelled ? WORDS.keySet() : Set.of());
    result.addAll(spelled ? Set.of("twenty", "thirty") : Set.of());
    return result;
  }

  @Override
  public Set<String> words() {
    Set<String> result = new TreeSet<>(firstWords());
    result.addAll(SUFFIXES);
    result.add("-");
    return result;
  }

  @Override
  public boolean startsWithDigits() {
    return true;
  }

  @Override
  public @Nullable Reading read(TokenLine line, int at) {
    if (line.isNumber(at)) {
      return digits(line, at);
    }
    int word = below(line, at);
    if (word > 0) {
      return reading(at + 1, word);
    }
    int unit = line.mark(at + 1) == '-' ? at + 2 : at + 1;
    int small = below(line, unit);
    int tens = line.word(at).equals("twenty") ? 20 : 30;
    return small < 1 || small > 9 ? null : reading(unit + 1, tens + small);
  }

  private static int below(TokenLine line, int at) {
    return (Integer) WORDS.getOrDefault(line.word(at), -1);
  }

  private @Nullable Reading digits(TokenLine line, int at) {
    if (line.length(at) > 2) {
      return null;
    }
    if (line.isJoined(at + 1) && SUFFIXES.contains(line.word(at + 1))) {
      return reading(at + 2, line.number(at));
    }
    return bare ? reading(at + 1, line.number(at)) : null;
  }

  private @Nullable Reading reading(int end, int value) {
    return value >= 1 && value <= most ? new Reading(end, value) : null;
  }
}
