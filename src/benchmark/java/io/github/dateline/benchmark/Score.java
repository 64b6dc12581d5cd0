package io.github.dateline.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The measures of TempEval-3, task A (UzZaman et al. 2013), counted over documents.
 *
 * <p>A gold annotation is aligned with at most one of the system and the other way round: equal
 * extents first, then by decreasing overlap, then from left to right.
 *
 * @param gold how many annotations there are
 * @param system how many were found
 * @param strict how many of them have the same extent
 * @param relaxed how many overlap
 * @param value how many overlap and have the same value
 */
record Score(int gold, int system, int strict, int relaxed, int value) {

  static final Score NONE = new Score(0, 0, 0, 0, 0);

  /** The counts of one document. */
  static Score of(List<Annotation> gold, List<Annotation> system) {
    int strict = 0;
    int relaxed = 0;
    int value = 0;
    for (Pair pair : align(gold, system)) {
      relaxed++;
      strict += pair.gold.sameExtent(pair.system) ? 1 : 0;
      value += pair.gold.sameValue(pair.system) ? 1 : 0;
    }
    return new Score(gold.size(), system.size(), strict, relaxed, value);
  }

  Score plus(Score other) {
    return new Score(
        gold + other.gold,
        system + other.system,
        strict + other.strict,
        relaxed + other.relaxed,
        value + other.value);
  }

  /** F1 of {@code hits}, in per cent; harmonic mean of hits/system and hits/gold. */
  double f1(int hits) {
    return gold + system == 0 ? 0 : 200.0 * hits / (gold + system);
  }

  private record Pair(Annotation gold, Annotation system) {}

  private static List<Pair> align(List<Annotation> gold, List<Annotation> system) {
    List<Pair> candidates = new ArrayList<>();
    for (Annotation one : gold) {
      for (Annotation other : system) {
        if (one.overlap(other) > 0) {
          candidates.add(new Pair(one, other));
        }
      }
    }
    candidates.sort(
        Comparator.comparing((Pair pair) -> !pair.gold.sameExtent(pair.system))
            .thenComparing(pair -> -pair.gold.overlap(pair.system))
            .thenComparing(pair -> pair.gold.start())
            .thenComparing(pair -> pair.system.start()));
    Set<Annotation> goldTaken = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Annotation> systemTaken = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Pair> aligned = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!goldTaken.contains(pair.gold) && !systemTaken.contains(pair.system)) {
        goldTaken.add(pair.gold);
        systemTaken.add(pair.system);
        aligned.add(pair);
      }
    }
    return aligned;
  }
}
