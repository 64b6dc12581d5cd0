package io.github.dateline.timeline;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** What a person would call the same words: case, quotes, white space and marks do not count. */
final class Wording {

  private Wording() {}

  /** Words in small letters with one blank between them. */
  static String of(String text) {
    String small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(small.length());
    boolean gap = false;
    for (int i = 0; i < small.length(); ) {
      int c = small.codePointAt(i);
      i += Character.charCount(c);
      if (!isOfAWord(c)) {
        gap = true;
        continue;
      }
      if (gap && !words.isEmpty()) {
        words.append(' ');
      }
      gap = false;
      words.appendCodePoint(c);
    }
    return words.toString();
  }

  /** The single words in small letters, in order. */
  static List<String> words(String text) {
    String words = of(text);
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }

  /** A letter or a number, of whatever script. */
  static boolean isOfAWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.LETTER_NUMBER
        || Character.getType(codePoint) == Character.OTHER_NUMBER;
  }

  /** Whether {@code part} is whole words of {@code text}, one after the other. */
  static boolean holds(String text, String part) {
    String words = of(part);
    return !words.isEmpty() && (" " + of(text) + " ").contains(" " + words + " ");
  }
}
