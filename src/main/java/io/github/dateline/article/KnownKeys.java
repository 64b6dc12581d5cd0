package io.github.dateline.article;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The keys that a YAML file may have. Any other is a slip of the pen, and the nearest known key is the remedy.
 *
 * @param keys the keys, in the order in which they are told to the user
 */
public record KnownKeys(List<String> keys) {
  public KnownKeys {
    keys = List.copyOf(keys);
  }

  /** These keys. */
  public static KnownKeys of(String... keys) {
    return new KnownKeys(List.of(keys));
  }

  /** Reports every key of {@code mapping} that is not known. */
  public void check(YamlValue.Mapping mapping, String file, Consumer<Problem> problems) {
    for (YamlValue.Entry entry : mapping.entries()) {
      if (!keys.contains(entry.key())) {
        String remedy =
            nearest(entry.key())
                .map(key -> "write \"" + key + "\"")
                .orElse("known keys: " + String.join(", ", keys));
        problems.accept(
            new Problem(file, entry.line(), "unknown key \"" + entry.key() + "\"", remedy));
      }
    }
  }

  /** The known key that {@code written} was probably meant to be. */
  Optional<String> nearest(String written) {
    String lower = written.strip().toLowerCase(Locale.ROOT);
    if (lower.length() > 40) {
      return Optional.empty();
    }
    return keys.stream()
        .filter(key -> distance(lower, key) <= Math.max(1, key.length() / 3))
        .min(Comparator.comparingInt(key -> distance(lower, key)));
  }

  /** Levenshtein's distance, case left aside. */
  private static int distance(String written, String key) {
    String known = key.toLowerCase(Locale.ROOT);
    int[] above = new int[known.length() + 1];
    for (int j = 0; j <= known.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= written.length(); i++) {
      int[] row = new int[known.length() + 1];
      row[0] = i;
      for (int j = 1; j <= known.length(); j++) {
        int change = written.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[known.length()];
  }
}
