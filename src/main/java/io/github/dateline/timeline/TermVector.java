package io.github.dateline.timeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Words with their weights, in their order: sums are the same in every run. */
final class TermVector {

  private final TreeMap<String, Double> weights = new TreeMap<>();

  /** Negative where it has to be worked out: a centroid has many words and is asked often. */
  private double length = -1;

  /** The words of a text, each weighing so much as often as it stands there. */
  static TermVector of(String text, ToDoubleFunction<String> weight) {
    TermVector vector = new TermVector();
    for (String word : Wording.words(text)) {
      vector.weights.merge(word, weight.applyAsDouble(word), Double::sum);
    }
    return vector;
  }

  /** Adds another one, so many times. */
  void add(TermVector other, double times) {
    length = -1;
    other.weights.forEach((word, weight) -> weights.merge(word, times * weight, Double::sum));
  }

  /** The two added up. */
  TermVector plus(TermVector other) {
    TermVector sum = new TermVector();
    sum.add(this, 1);
    sum.add(other, 1);
    return sum;
  }

  /** The Euclidean length. */
  double length() {
    if (length < 0) {
      double sum = 0;
      for (double weight : weights.values()) {
        sum += weight * weight;
      }
      length = Math.sqrt(sum);
    }
    return length;
  }

  /** The cosine of the angle between two: 0 where they share nothing, 1 where they say the same. */
  double cosine(TermVector other) {
    double lengths = length() * other.length();
    double sum = 0;
    for (Map.Entry<String, Double> own : weights.entrySet()) {
      sum += own.getValue() * other.weights.getOrDefault(own.getKey(), 0.0);
    }
    return lengths == 0 ? 0 : sum / lengths;
  }

  /** How much of the poorer one, by weight, the two share: 0 to 1. */
  double overlap(TermVector other) {
    double shared = 0;
    double own = 0;
    for (Map.Entry<String, Double> word : weights.entrySet()) {
      own += word.getValue();
      shared += Math.min(word.getValue(), other.weights.getOrDefault(word.getKey(), 0.0));
    }
    double others = other.weights.values().stream().mapToDouble(weight -> weight).sum();
    double poorer = Math.min(own, others);
    return poorer == 0 ? 0 : shared / poorer;
  }
}
