package io.github.dateline.language.syntax;

import java.util.Arrays;

/**
 * Reads a sentence from left to right; time grows as the number of words. Learning takes the best
 * transition each time; reading follows a few readings and takes the likeliest.
 */
final class TransitionParser {

  /** How much higher a score must be for a transition to be e times as likely. */
  private static final float TEMPERATURE = 25;

  private final LinearModel model;

  TransitionParser(LinearModel model) {
    this.model = model;
  }

  LinearModel model() {
    return model;
  }

  /** The state in which the reading of a sentence of one word or more ends. */
  ParserState parse(Forms forms, TagSet tagSet, int[] tags, Workspace space) {
    ParserState state = new ParserState(forms.size());
    ParseFeatures features = new ParseFeatures(forms, tagSet, tags);
    while (!state.ended()) {
      if (state.depth() == 0) {
        state.apply(TransitionSystem.SHIFT);
        continue;
      }
      features.fill(space.features, state);
      model.score(space.features, space.found, space.scores);
      state.apply(state.best(space.scores));
    }
    return state;
  }

  /**
   * The likeliest ends of the reading of a sentence of one word or more.
   *
   * @param likelihood how likely the tags are
   * @param floor how likely another reading is; where none is likelier, there is no end
   */
  Beam<ParserState> ends(
      Forms forms, TagSet tagSet, int[] tags, float likelihood, float floor, Workspace space) {
    ParseFeatures features = new ParseFeatures(forms, tagSet, tags);
    Beam<ParserState> beam = new Beam<>(new ParserState(forms.size()), likelihood, floor);
    // Each word is shifted once and all but one are taken off the stack.
    for (int step = 2 * forms.size() - 1; step > 0; step--) {
      for (int way = 0; way < beam.states().size(); way++) {
        offer(beam, way, features, space);
      }
      beam.step();
    }
    return beam;
  }

  /** Offers the best transition of each kind that is possible. */
  private void offer(Beam<ParserState> beam, int way, ParseFeatures features, Workspace space) {
    ParserState state = beam.states().get(way);
    if (state.depth() == 0) {
      beam.offer(way, TransitionSystem.SHIFT, 0);
      return;
    }
    features.fill(space.features, state);
    long situation = space.features.hash();
    int slot = ScoredTransitions.slot(situation);
    if (!space.scored.knows(slot, situation)) {
      space.scored.open(slot, situation);
      score(state, slot, space);
    }
    space.scored.offer(slot, beam, way);
  }

  private void score(ParserState state, int slot, Workspace space) {
    float[] scores = space.scores;
    model.score(space.features, space.found, scores);
    int left = TransitionSystem.left(0);
    int right = TransitionSystem.right(0);
    if (!state.canShift()) {
      // Nor is there a next word for the stack's top to hang on.
      Arrays.fill(scores, 0, right, Float.NEGATIVE_INFINITY);
    }
    if (!state.canRight()) {
      Arrays.fill(scores, right, TransitionSystem.SIZE, Float.NEGATIVE_INFINITY);
    }
    Beam.toLikelihoods(scores, TransitionSystem.SIZE, TEMPERATURE);
    space.scored.put(slot, 0, TransitionSystem.SHIFT, scores[TransitionSystem.SHIFT]);
    int lefts = best(scores, left, right);
    space.scored.put(slot, 1, lefts, scores[lefts]);
    int rights = best(scores, right, TransitionSystem.SIZE);
    space.scored.put(slot, 2, rights, scores[rights]);
  }

  private static int best(float[] scores, int from, int to) {
    int best = from;
    for (int t = from + 1; t < to; t++) {
      best = scores[t] > scores[best] ? t : best;
    }
    return best;
  }
}
