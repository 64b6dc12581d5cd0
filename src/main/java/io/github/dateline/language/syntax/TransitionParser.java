package io.github.dateline.language.syntax;

/**
 * Reads a sentence once, from left to right, taking the best transition each time and none back:
 * time grows as the number of words.
 */
final class TransitionParser {

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
}
