package io.github.dateline.article;

import java.util.Locale;
import java.util.Set;

/**
 * What two stretches of text have in common when one repeats the other: their words in small
 * letters, without marks and articles. “The dam – reopened!” and “Dam reopened” have one key;
 * “reopened on Tuesday” and “on Friday” have two.
 */
final class WordKey {
  private static final Set<String> GLUE = Set.of("a", "an", "the", "that", "and");

  private WordKey() {}

  /** The key; empty for a text without letters and digits. */
  static String of(String text) {
    StringBuilder key = new StringBuilder(text.length());
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word.append(c);
      } else if (!word.isEmpty() && !isApostrophe(c)) {
        String lower = word.toString().toLowerCase(Locale.ROOT);
        if (!GLUE.contains(lower)) {
          key.append(key.isEmpty() ? "" : " ").append(lower);
        }
        word.setLength(0);
      }
    }
    return key.toString();
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
