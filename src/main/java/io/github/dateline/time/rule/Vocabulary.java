package io.github.dateline.time.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that the rules of a book speak of, numbered. A word of a text is looked up without
 * making a string of it.
 */
final class Vocabulary {
  /** The number of every word that no rule speaks of. */
  static final int UNKNOWN = -1;

  private final List<String> words;
  private final int[] table;

  private Vocabulary(List<String> words) {
    this.words = words;
    this.table = new int[Integer.highestOneBit(Math.max(16, words.size())) * 4];
    for (int id = 0; id < words.size(); id++) {
      int at = spread(words.get(id).hashCode()) & (table.length - 1);
      while (table[at] != 0) {
        at = (at + 1) & (table.length - 1);
      }
      table[at] = id + 1;
    }
  }

  int size() {
    return words.size();
  }

  String word(int id) {
    return words.get(id);
  }

  /**
   * The number of the word between two characters of a text.
   *
   * @param hash of its folded characters, as {@code String.hashCode} counts it
   */
  int find(CharSequence text, int start, int end, int hash) {
    int at = spread(hash) & (table.length - 1);
    while (table[at] != 0) {
      String word = words.get(table[at] - 1);
      if (equal(word, text, start, end)) {
        return table[at] - 1;
      }
      at = (at + 1) & (table.length - 1);
    }
    return UNKNOWN;
  }

  private static boolean equal(String word, CharSequence text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != fold(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  /** One form for each letter, dash and apostrophe, whatever the locale. */
  static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
      case '\u2018', '\u2019' -> '\'';
      default -> Character.toLowerCase(c);
    };
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  /** Collects words before their numbers are used. */
  static final class Builder {
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** The number of a word that is written as texts fold it. */
    int id(String word) {
      return ids.computeIfAbsent(
          word,
          key -> {
            words.add(key);
            return words.size() - 1;
          });
    }

    Vocabulary build() {
      return new Vocabulary(List.copyOf(words));
    }
  }
}
