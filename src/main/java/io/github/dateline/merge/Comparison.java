package io.github.dateline.merge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How two reports compare: whether they tell one happening, and what says so.
 *
 * @param values of the evidence that holds, how far it does: mostly 1, shares less
 * @param excluded whether one names as agent or patient what the other excludes
 */
public record Comparison(Map<Evidence, Double> values, boolean excluded) {

  public Comparison {
    values = Collections.unmodifiableMap(new EnumMap<>(values));
  }

  /** The logarithm of the odds that both tell one happening. */
  public double score() {
    double score = Evidence.PRIOR.weight();
    for (Map.Entry<Evidence, Double> one : values.entrySet()) {
      score += one.getKey().weight() * one.getValue();
    }
    return score;
  }
}
