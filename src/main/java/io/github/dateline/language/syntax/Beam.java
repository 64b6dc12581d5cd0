package io.github.dateline.language.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The likeliest of many ways to read a sentence, which grow by one choice a step. A way is as
 * likely as its choices are together, and a choice as its score says beside those of the others (a
 * softmax). So ways that part at one word are weighed by all that comes of it.
 *
 * @param <S> how far a way has come
 */
final class Beam<S extends Beam.State<S>> {

  /** How far a way has come. */
  interface State<S> {
    S copy();

    /** Goes one step on. */
    void apply(int choice);
  }

  /** So many ways are followed at most. */
  private static final int WIDTH = 3;

  /** Ways that are so much less likely than the likeliest, as a logarithm, are left. */
  private static final float DROP = 1.5f;

  /** What is so much less likely than another choice, as a logarithm, does not count beside it. */
  private static final float NOTHING = -6;

  private final float floor;
  private List<S> states;
  private float[] likelihoods;

  /** What is offered, the likeliest first: of which state, the choice, the likelihood with it. */
  private final int[] parents;

  private final int[] choices;
  private final float[] offers;
  private int offered;

  /**
   * @param likelihood of the start: a logarithm
   * @param floor ways that are not likelier than this are left
   */
  Beam(S start, float likelihood, float floor) {
    this.floor = floor;
    states = List.of(start);
    likelihoods = new float[] {likelihood};
    parents = new int[WIDTH];
    choices = new int[WIDTH];
    offers = new float[WIDTH];
  }

  /** The likeliest first; none when all have come below the floor. */
  List<S> states() {
    return states;
  }

  /** A natural logarithm, at most 0. */
  float likelihood(int way) {
    return likelihoods[way];
  }

  /**
   * @param way the number of a state
   * @param likelihood of the choice: a logarithm
   */
  void offer(int way, int choice, float likelihood) {
    float whole = likelihoods[way] + likelihood;
    if (whole <= floor || (offered == WIDTH && whole <= offers[WIDTH - 1])) {
      return;
    }
    int at = offered < WIDTH ? offered++ : WIDTH - 1;
    for (; at > 0 && offers[at - 1] < whole; at--) {
      parents[at] = parents[at - 1];
      choices[at] = choices[at - 1];
      offers[at] = offers[at - 1];
    }
    parents[at] = way;
    choices[at] = choice;
    offers[at] = whole;
  }

  /** Goes on with the likeliest of what was offered. */
  void step() {
    int kept = 0;
    while (kept < offered && offers[kept] >= offers[0] - DROP) {
      kept++;
    }
    List<S> next = new ArrayList<>(kept);
    for (int i = 0; i < kept; i++) {
      S parent = states.get(parents[i]);
      next.add(goesOn(i + 1, kept, parents[i]) ? parent.copy() : parent);
    }
    likelihoods = new float[kept];
    for (int i = 0; i < kept; i++) {
      next.get(i).apply(choices[i]);
      likelihoods[i] = offers[i];
    }
    states = next;
    offered = 0;
  }

  /** Whether a state is the parent of one of some offers. */
  private boolean goesOn(int from, int to, int parent) {
    for (int i = from; i < to; i++) {
      if (parents[i] == parent) {
        return true;
      }
    }
    return false;
  }

  /**
   * Makes of scores how likely each of the choices is, as a logarithm (a softmax).
   *
   * @param scores −∞ for what cannot be chosen
   * @param temperature how much higher a score must be for a choice to be e times as likely
   */
  static void toLikelihoods(float[] scores, int size, float temperature) {
    float highest = scores[0];
    for (int i = 1; i < size; i++) {
      highest = Math.max(highest, scores[i]);
    }
    double sum = 0;
    for (int i = 0; i < size; i++) {
      scores[i] = (scores[i] - highest) / temperature;
      sum += scores[i] > NOTHING ? Math.exp(scores[i]) : 0;
    }
    float all = (float) Math.log(sum);
    for (int i = 0; i < size; i++) {
      scores[i] -= all;
    }
  }
}
