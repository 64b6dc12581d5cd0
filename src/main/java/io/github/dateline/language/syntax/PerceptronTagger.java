package io.github.dateline.language.syntax;

/** Tags from left to right, each word once and for good; of the surest words without looking. */
final class PerceptronTagger {

  private final TagSet tagSet;
  private final LinearModel model;

  /**
   * Of lower-case words: the only tag a word ever has, and the one it has most, each plus one; 0
   * for none.
   */
  private final WordTable lexicon;

  PerceptronTagger(TagSet tagSet, LinearModel model, WordTable lexicon) {
    this.tagSet = tagSet;
    this.model = model;
    this.lexicon = lexicon;
  }

  TagSet tagSet() {
    return tagSet;
  }

  LinearModel model() {
    return model;
  }

  WordTable lexicon() {
    return lexicon;
  }

  /** By place, from 1: the word's tag, plus one. */
  int[] tag(Forms forms, Workspace space) {
    TagFeatures features = new TagFeatures(forms, tagSet, lexicon);
    for (int i = 1; i <= forms.size(); i++) {
      int tag = lexicon.first(forms.lower[i]);
      if (tag == 0) {
        features.fill(space.features, i);
        model.score(space.features, space.found, space.scores);
        tag = best(space.scores, tagSet.size()) + 1;
      }
      features.tagged(i, tag);
    }
    return features.tags();
  }

  static int best(float[] scores, int size) {
    int best = 0;
    for (int k = 1; k < size; k++) {
      if (scores[k] > scores[best]) {
        best = k;
      }
    }
    return best;
  }
}
