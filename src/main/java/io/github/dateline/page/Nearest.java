package io.github.dateline.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Advice for a misspelt name. */
final class Nearest {
  private static final int AT_MOST = 3;

  private Nearest() {}

  /** “did you mean title?”, or all the names there are where none is near. */
  static String advice(String name, Collection<String> known) {
    int nearest = known.stream().mapToInt(other -> distance(name, other)).min().orElse(0);
    List<String> near =
        known.stream()
            .filter(other -> distance(name, other) <= Math.max(2, name.length() / 3))
            .filter(other -> distance(name, other) <= nearest + 1)
            .sorted(
                Comparator.comparingInt((String other) -> distance(name, other))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(AT_MOST)
            .toList();
    return near.isEmpty()
        ? "known here: " + known.stream().sorted().collect(Collectors.joining(", "))
        : "did you mean " + String.join(" or ", near) + "?";
  }

  /** Levenshtein's distance: insertions, deletions, replacements. */
  static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
