package io.github.dateline.language.syntax;

/** Tags from left to right; the surest words without looking. */
final class PerceptronTagger {

  /** How much higher a score must be for a tag to be e times as likely. */
  private static final float TEMPERATURE = 15;

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

  /** By place, from 1: the word's tag, plus one; each given once and for good. */
  int[] tag(Forms forms, Workspace space) {
    TagFeatures features = new TagFeatures(forms, tagSet, lexicon);
    for (int i = 1; i <= forms.size(); i++) {
      int tag = lexicon.first(forms.lower[i]);
      if (tag == 0) {
        features.fill(space.features, i);
        model.score(space.features, space.found, space.scores);
        tag = best(space.scores, tagSet.size()) + 1;
      }
      features.apply(tag);
    }
    return features.tags();
  }

  /** The likeliest ways to tag a sentence. */
  Beam<TagFeatures> taggings(Forms forms, Workspace space) {
    TagFeatures start = new TagFeatures(forms, tagSet, lexicon);
    Beam<TagFeatures> beam = new Beam<>(start, 0, Float.NEGATIVE_INFINITY);
    for (int i = 1; i <= forms.size(); i++) {
      int sure = lexicon.first(forms.lower[i]);
      for (int way = 0; way < beam.states().size(); way++) {
        if (sure > 0) {
          beam.offer(way, sure, 0);
        } else {
          offer(beam, way, i, space);
        }
      }
      beam.step();
    }
    return beam;
  }

  private void offer(Beam<TagFeatures> beam, int way, int place, Workspace space) {
    beam.states().get(way).fill(space.features, place);
    float[] scores = space.scores;
    model.score(space.features, space.found, scores);
    Beam.toLikelihoods(scores, tagSet.size(), TEMPERATURE);
    for (int t = 0; t < tagSet.size(); t++) {
      beam.offer(way, t + 1, scores[t]);
    }
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
