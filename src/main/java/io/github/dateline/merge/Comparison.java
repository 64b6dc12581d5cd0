package io.github.dateline.merge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How two reports compare: whether they tell one happening, and what says so. */
@SuppressWarnings("EnumOrdinal") // Pairs are many, and an array is faster than a map.
public final class Comparison {

  private static final Evidence[] KINDS = Evidence.values();

  /** By the ordinal of the evidence. */
  private final double[] values = new double[KINDS.length];

  private double score = Evidence.PRIOR.weight();
  private boolean fit;
  private boolean excluded;

  Comparison() {}

  /** Notes evidence that holds so far; no more than once a kind. */
  void note(Evidence evidence, double value) {
    if (value > 0) {
      values[evidence.ordinal()] = value;
      score += evidence.weight() * value;
    }
  }

  void note(Evidence evidence, boolean holds) {
    note(evidence, holds ? 1 : 0);
  }

  void fits(boolean fit) {
    this.fit = fit;
  }

  void excludes(boolean excluded) {
    this.excluded = excluded;
  }

  /** Whether there is evidence of a kind. */
  boolean holds(Evidence evidence) {
    return values[evidence.ordinal()] > 0;
  }

  /** The evidence that holds, and how far it does: mostly 1, shares less. */
  public Map<Evidence, Double> values() {
    Map<Evidence, Double> holding = new EnumMap<>(Evidence.class);
    for (Evidence kind : KINDS) {
      if (values[kind.ordinal()] > 0) {
        holding.put(kind, values[kind.ordinal()]);
      }
    }
    return Collections.unmodifiableMap(holding);
  }

  /** Whether one date lies within the other. */
  boolean fit() {
    return fit;
  }

  /** Whether one names as agent or patient what the other excludes. */
  public boolean excluded() {
    return excluded;
  }

  /** The logarithm of the odds that both tell one happening. */
  public double score() {
    return score;
  }
}
