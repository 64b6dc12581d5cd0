package io.github.dateline.event;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The best choice of words below one word of a tree, for each number of words: parts that are
 * needed come with it, others where they gain most.
 */
final class Knapsack {

  /** More words than this are one as bad as another. */
  private static final int ROOM = 40;

  private static final double NONE = Double.NEGATIVE_INFINITY;

  /** The best sum for so many words, none where there is no such choice. */
  private double[] sums = new double[ROOM + 1];

  private BitSet[] choices = new BitSet[ROOM + 1];

  /**
   * @param cost words that are counted in any case
   */
  Knapsack(int cost) {
    Arrays.fill(sums, NONE);
    sums[cost] = 0;
    choices[cost] = new BitSet();
  }

  /** Counts a token among the words of every choice, and what it gains. */
  void own(int token, double gain) {
    for (int i = 0; i <= ROOM; i++) {
      if (choices[i] != null) {
        choices[i].set(token);
        sums[i] += gain;
      }
    }
  }

  /** Adds a part to every choice. */
  void need(Knapsack part) {
    combine(part, false);
  }

  /** Adds a part where that gains something. */
  void mayHave(Knapsack part) {
    combine(part, true);
  }

  private void combine(Knapsack part, boolean optional) {
    double[] best = new double[ROOM + 1];
    BitSet[] made = new BitSet[ROOM + 1];
    Arrays.fill(best, NONE);
    for (int mine = 0; mine <= ROOM; mine++) {
      if (sums[mine] == NONE) {
        continue;
      }
      if (optional && sums[mine] > best[mine]) {
        best[mine] = sums[mine];
        made[mine] = choices[mine];
      }
      for (int its = 0; its <= ROOM; its++) {
        double sum = sums[mine] + part.sums[its];
        int words = Math.min(ROOM, mine + its);
        if (part.sums[its] != NONE && sum > best[words]) {
          best[words] = sum;
          BitSet both = (BitSet) choices[mine].clone();
          both.or(part.choices[its]);
          made[words] = both;
        }
      }
    }
    sums = best;
    choices = made;
  }

  /** Whether there is a choice within some room. */
  boolean fits(int room) {
    return Arrays.stream(sums, 0, room + 1).anyMatch(sum -> sum != NONE);
  }

  /** The words of the best choice within some room, or of the shortest one that there is. */
  BitSet best(int room) {
    int at = -1;
    for (int i = 0; i <= ROOM; i++) {
      boolean fits = sums[i] != NONE && (at < 0 || (i <= room && sums[i] > sums[at]));
      at = fits ? i : at;
    }
    return at < 0 ? new BitSet() : (BitSet) choices[at].clone();
  }
}
