package io.github.dateline.review;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How alike two texts are in their words; case, marks and white space do not count. */
final class SameWords {

  private SameWords() {}

  static boolean of(String one, String other) {
    return one.equals(other) || plain(one).equals(plain(other));
  }

  /** Whether {@code text} holds all of {@code part}, in one piece. */
  static boolean within(String text, String part) {
    return text.contains(part) || (" " + plain(text) + " ").contains(" " + plain(part) + " ");
  }

  /** Dice's coefficient over the different words: 0 none in common, 1 all. */
  static double likeness(String one, String other) {
    return likeness(words(one), words(other));
  }

  /** The same of texts that were taken apart before. */
  static double likeness(Set<String> ours, Set<String> theirs) {
    if (ours.isEmpty() && theirs.isEmpty()) {
      return 1;
    }
    long common = ours.stream().filter(theirs::contains).count();
    return 2.0 * common / (ours.size() + theirs.size());
  }

  /** The different words of a text. */
  static Set<String> words(String text) {
    Set<String> words = new HashSet<>(List.of(plain(text).split(" ")));
    words.remove("");
    return words;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
