package io.github.dateline.language.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Teaches a parser to recover from its own mistakes: it follows its own transitions while it learns
 * (Goldberg and Nivre 2012).
 */
final class ParserTrainer {

  /** The epoch from which on the parser follows itself, from 0. */
  private static final int EXPLORES_FROM = 1;

  /** A right transition must win by so much, or is learnt again. */
  private static final float MARGIN = 40;

  private static final double EXPLORES = 0.9;
  private static final int LEAST_SEEN = 3;

  private final Features features = new Features();
  private final float[] scores = new float[256];
  private final boolean[] good = new boolean[TransitionSystem.SIZE];
  private final WordTable classes;
  private final TagSet tagSet;
  private final int epochs;

  ParserTrainer(WordTable classes, TagSet tagSet, int epochs) {
    this.classes = classes;
    this.tagSet = tagSet;
    this.epochs = epochs;
  }

  /**
   * @param trees without crossing arcs
   * @param tags of each tree's words, by place, plus one: such as a tagger gives them
   * @param silver trees that nobody checked; of them each epoch sees as many as of the others, then
   *     the next ones
   * @param silverTags the same for these
   */
  AveragedPerceptron train(
      List<GoldTree> trees, List<int[]> tags, List<GoldTree> silver, List<int[]> silverTags) {
    AveragedPerceptron perceptron = new AveragedPerceptron(TransitionSystem.SIZE, LEAST_SEEN);
    Random random = new Random(1);
    int slice = Math.min(silver.size(), trees.size());
    int silverAt = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < trees.size(); i++) {
        order.add(i);
      }
      for (int i = 0; i < slice; i++) {
        order.add(-1 - silverAt);
        silverAt = (silverAt + 1) % silver.size();
      }
      Collections.shuffle(order, random);
      for (int number : order) {
        if (number >= 0) {
          learn(perceptron, trees.get(number), tags.get(number), epoch, random);
        } else {
          learn(perceptron, silver.get(-1 - number), silverTags.get(-1 - number), epoch, random);
        }
      }
    }
    return perceptron;
  }

  private void learn(
      AveragedPerceptron perceptron, GoldTree tree, int[] tags, int epoch, Random random) {
    ArcHybridOracle oracle = new ArcHybridOracle(tree);
    ParserState state = new ParserState(tree.size());
    ParseFeatures extractor = new ParseFeatures(new Forms(tree.forms(), classes), tagSet, tags);
    while (!state.ended()) {
      if (state.depth() == 0) {
        state.apply(TransitionSystem.SHIFT);
        continue;
      }
      extractor.fill(features, state);
      if (epoch < 2) {
        perceptron.see(features);
      }
      perceptron.score(features, scores);
      oracle.mark(state, good);
      int guess = state.best(scores);
      int right = best(scores, good);
      int rival = good[guess] ? rival(state, scores, good) : guess;
      perceptron.nextStep();
      if (rival >= 0 && scores[right] - scores[rival] <= MARGIN) {
        perceptron.update(features, right, rival, 1);
      }
      boolean follow = epoch >= EXPLORES_FROM && random.nextDouble() < EXPLORES;
      state.apply(follow ? guess : right);
    }
  }

  private static int rival(ParserState state, float[] scores, boolean[] good) {
    float[] others = scores.clone();
    for (int t = 0; t < good.length; t++) {
      if (good[t]) {
        others[t] = Float.NEGATIVE_INFINITY;
      }
    }
    int rival = state.best(others);
    return good[rival] ? -1 : rival;
  }

  private static int best(float[] scores, boolean[] good) {
    int best = -1;
    for (int t = 0; t < good.length; t++) {
      if (good[t] && (best < 0 || scores[t] > scores[best])) {
        best = t;
      }
    }
    return best;
  }
}
