package io.github.dateline.language.syntax;

/**
 * The best transition of each kind in the situations that a thread has met lately, and how likely
 * it is: readings of one sentence that differ far away meet the same ones again and again.
 */
final class ScoredTransitions {

  private static final int SLOTS = 1 << 10;

  private final long[] situations = new long[SLOTS];
  private final int[] transitions = new int[3 * SLOTS];
  private final float[] likelihoods = new float[3 * SLOTS];

  /** The slot of a situation. */
  static int slot(long situation) {
    return (int) (situation >>> 40) & (SLOTS - 1);
  }

  boolean knows(int slot, long situation) {
    return situations[slot] == situation;
  }

  /** Forgets what stood in a slot, for three transitions of a situation. */
  void open(int slot, long situation) {
    situations[slot] = situation;
  }

  /**
   * @param kind from 0 to 2
   * @param likelihood a logarithm; −∞ for a transition that is not possible
   */
  void put(int slot, int kind, int transition, float likelihood) {
    transitions[3 * slot + kind] = transition;
    likelihoods[3 * slot + kind] = likelihood;
  }

  void offer(int slot, Beam<ParserState> beam, int way) {
    for (int i = 3 * slot; i < 3 * slot + 3; i++) {
      beam.offer(way, transitions[i], likelihoods[i]);
    }
  }
}
