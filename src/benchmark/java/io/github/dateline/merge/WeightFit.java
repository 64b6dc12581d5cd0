package io.github.dateline.merge;

import java.util.List;
import java.util.Map;

/**
 * Learns the weights of {@link Evidence} by logistic regression, with a penalty for large ones, by
 * gradient descent.
 */
final class WeightFit {

  private static final int ROUNDS = 4000;
  private static final double STEP = 2;
  private static final double PENALTY = 2;

  private static final int KINDS = Evidence.values().length;

  private WeightFit() {}

  /**
   * A pair of reports of two articles.
   *
   * @param topic where it is from
   * @param values of its evidence
   * @param one whether both tell one happening
   */
  record Pair(String topic, Map<Evidence, Double> values, boolean excluded, boolean one) {

    double score(double[] weights) {
      double score = weights[Evidence.PRIOR.ordinal()];
      for (Map.Entry<Evidence, Double> value : values.entrySet()) {
        score += weights[value.getKey().ordinal()] * value.getValue();
      }
      return score;
    }
  }

  /** The weights, in the order of the kinds; what is {@link Evidence#given} stays as it is. */
  static double[] weights(List<Pair> pairs) {
    double[] weights = new double[KINDS];
    for (Evidence kind : Evidence.values()) {
      weights[kind.ordinal()] = kind.given() ? kind.weight() : 0;
    }
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[KINDS];
      for (Pair pair : pairs) {
        double wrong = 1 / (1 + Math.exp(-pair.score(weights))) - (pair.one() ? 1 : 0);
        slope[Evidence.PRIOR.ordinal()] += wrong;
        pair.values().forEach((kind, value) -> slope[kind.ordinal()] += wrong * value);
      }
      for (Evidence kind : Evidence.values()) {
        int i = kind.ordinal();
        double penalty = kind == Evidence.PRIOR ? 0 : PENALTY * weights[i];
        weights[i] -= kind.given() ? 0 : STEP * (slope[i] + penalty) / pairs.size();
      }
    }
    return weights;
  }
}
