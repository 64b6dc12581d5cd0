package io.github.dateline.article;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The keys that a YAML file may have. Any other is a slip of the pen, and the nearest known key is
 * the remedy.
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

  /**
   * How many letters were missed, added, changed or swapped with their neighbour, case left aside
   * (the distance of optimal string alignment).
   */
  private static int distance(String written, String key) {
    String known = key.toLowerCase(Locale.ROOT);
    int[][] cost = new int[written.length() + 1][known.length() + 1];
    for (int i = 0; i <= written.length(); i++) {
      for (int j = 0; j <= known.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = written.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && written.charAt(i - 1) == known.charAt(j - 2)
                && written.charAt(i - 2) == known.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[written.length()][known.length()];
  }
}
