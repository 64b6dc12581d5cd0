package io.github.dateline.timeline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a person would call the same words: case, quotes, white space and marks do not count. */
final class Wording {

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Wording() {}

  /** Words in small letters with one blank between them. */
  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .transform(words -> MARKS.matcher(words).replaceAll(" "))
        .strip();
  }

  /** Whether {@code part} is whole words of {@code text}, one after the other. */
  static boolean holds(String text, String part) {
    String words = of(part);
    return !words.isEmpty() && (" " + of(text) + " ").contains(" " + words + " ");
  }
}
