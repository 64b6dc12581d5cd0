package io.github.dateline.time.rule.en;

import io.github.dateline.time.Amount;
import io.github.dateline.time.rule.FirstOf;
import io.github.dateline.time.rule.Slot;
import io.github.dateline.time.rule.WordSlot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads how many, also where no number is said: “three”, “a”, “several”, “a couple of”. */
final class EnglishCounts {
  private EnglishCounts() {}

  static Slot slot() {
    return new FirstOf(
        List.of(WordSlot.of(fractions()), new EnglishNumbers(), WordSlot.of(meanings())));
  }

  /** What starts like a number, and is read before it. */
  private static Map<String, Amount> fractions() {
    Map<String, Amount> words = new LinkedHashMap<>();
    for (String article : new String[] {"a", "an"}) {
      words.put("three quarters of " + article, new Amount(0, 750, false));
      words.put("three-quarters of " + article, new Amount(0, 750, false));
    }
    return words;
  }

  private static Map<String, Amount> meanings() {
    Map<String, Amount> words = new LinkedHashMap<>();
    words.put("a", Amount.of(1));
    words.put("an", Amount.of(1));
    words.put("another", Amount.of(1));
    words.put("a single", Amount.of(1));
    words.put("a full", Amount.of(1));
    words.put("a whole", Amount.of(1));
    words.put("a couple of", Amount.of(2));
    words.put("a couple", Amount.of(2));
    words.put("a couple more", Amount.of(2));
    words.put("couple of", Amount.of(2));
    for (String half : new String[] {"half-", "a half-", "one-half"}) {
      words.put(half, new Amount(0, 500, false));
    }
    for (String quarter :
        new String[] {"quarter-", "a quarter-", "a quarter of a", "a quarter of an"}) {
      words.put(quarter, new Amount(0, 250, false));
    }
    for (String several :
        new String[] {
          "several", "a few", "few", "many", "some", "a number of", "dozens of", "hundreds of"
        }) {
      words.put(several, Amount.VAGUE);
    }
    return words;
  }
}
