package io.github.dateline.time.rule.en;

import io.github.dateline.time.Amount;
import io.github.dateline.time.rule.Slot;
import io.github.dateline.time.rule.TokenLine;
import io.github.dateline.time.rule.WordSlot;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads how many, also where no number is said: “three”, “a”, “several”, “a couple of”. */
final class EnglishCounts implements Slot {
  private static final EnglishNumbers NUMBERS = new EnglishNumbers();
  private static final WordSlot WORDS = WordSlot.of(meanings());

  private static Map<String, Amount> meanings() {
    Map<String, Amount> words = new LinkedHashMap<>();
    words.put("a", Amount.of(1));
    words.put("an", Amount.of(1));
    words.put("a single", Amount.of(1));
    words.put("a full", Amount.of(1));
    words.put("a whole", Amount.of(1));
    words.put("a couple of", Amount.of(2));
    words.put("a couple", Amount.of(2));
    words.put("couple of", Amount.of(2));
    for (String several :
        new String[] {
          "several", "a few", "few", "many", "some", "a number of", "dozens of", "hundreds of"
        }) {
      words.put(several, Amount.VAGUE);
    }
    return words;
  }

  @Override
  public Set<String> firstWords() {
    return union(NUMBERS.firstWords(), WORDS.firstWords());
  }

  @Override
  public Set<String> words() {
    return union(NUMBERS.words(), WORDS.words());
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> result = new TreeSet<>(some);
    result.addAll(others);
    return result;
  }

  @Override
  public boolean startsWithDigits() {
    return true;
  }

  @Override
  public @Nullable Reading read(TokenLine line, int at) {
    Reading number = NUMBERS.read(line, at);
    return number == null ? WORDS.read(line, at) : number;
  }
}
