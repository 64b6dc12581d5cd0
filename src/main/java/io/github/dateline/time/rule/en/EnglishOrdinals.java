package io.github.dateline.time.rule.en;

import io.github.dateline.time.rule.Slot;
import io.github.dateline.time.rule.TokenLine;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads ordinal numbers: “5th”, “twenty-first”; as days of the month also a bare “5”. */
final class EnglishOrdinals implements Slot {
  private static final Map<String, Object> WORDS = SlotWords.of("ordinal");
  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

  private final int most;
  private final boolean bare;
  private final boolean words;

  private EnglishOrdinals(int most, boolean bare, boolean words) {
    this.most = most;
    this.bare = bare;
    this.words = words;
  }

  /** “5”, “5th”, “fifth”, up to 31. */
  static EnglishOrdinals dayOfMonth() {
    return new EnglishOrdinals(31, true, true);
  }

  /** “5th”, “fifth”. */
  static EnglishOrdinals upTo(int most) {
    return new EnglishOrdinals(most, false, true);
  }

  /** “5th”. */
  static EnglishOrdinals inDigits() {
    return new EnglishOrdinals(31, false, false);
  }

  @Override
  public Set<String> firstWords() {
    if (!words) {
      return Set.of();
    }
    Set<String> result = new TreeSet<>(WORDS.keySet());
    result.add("twenty");
    result.add("thirty");
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
