package io.github.dateline.language.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is to be seen of a sentence's words before anything is known of them: numbers for their
 * spelling, ending, shape and classes. A word's place is its index plus one; place 0 is no word,
 * and all that is said of it is 0.
 */
final class Forms {

  private final int size;
  final int[] form;
  final int[] lower;
  final int[][] suffix;
  final int[][] prefix;
  final int[] shape;
  final int[] coarse;
  final int[] fine;

  /**
   * @param classes of lower-case words: the classes among few and among many that stand in like
   *     neighbourhoods
   */
  Forms(List<String> words, WordTable classes) {
    size = words.size();
    form = new int[size + 1];
    lower = new int[size + 1];
    suffix = new int[5][size + 1];
    prefix = new int[4][size + 1];
    shape = new int[size + 1];
    coarse = new int[size + 1];
    fine = new int[size + 1];
    List<String> normal = new ArrayList<>(size);
    for (String word : words) {
      normal.add(word.isEmpty() ? "_" : Normal.form(word));
    }
    Casing casing = Casing.of(normal);
    for (int i = 1; i <= size; i++) {
      String written = normal.get(i - 1);
      String low = written.toLowerCase(Locale.ROOT);
      int length = low.length();
      form[i] = Hash.of(written);
      lower[i] = Hash.of(low);
      for (int k = 1; k <= 4; k++) {
        suffix[k][i] = Hash.of(low, Math.max(0, length - k), length);
      }
      for (int k = 1; k <= 3; k++) {
        prefix[k][i] = Hash.of(low, 0, Math.min(k, length));
      }
      shape[i] = Hash.mix(shape(written, i == 1), casing.number());
      coarse[i] = classes.first(lower[i]);
      fine[i] = classes.second(lower[i]);
    }
  }

  int size() {
    return size;
  }

  /** Runs of capitals, small letters, digits and others: {@code Xx}, {@code 0-0}. */
  private static int shape(String word, boolean first) {
    int hash = first ? 3 : 5;
    char last = 0;
    for (int i = 0; i < word.length() && i < 12; i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
      if (kind != last) {
        hash = Hash.mix(hash, kind);
        last = kind;
      }
    }
    return hash;
  }
}
