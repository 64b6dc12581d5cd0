package io.github.dateline.language.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** Teaches a tagger: an averaged perceptron that sees its own tags of the words before. */
final class TaggerTrainer {

  private static final int LEAST_SEEN = 2;
  private static final int MOST_WEIGHTS = 600_000;

  /** A right tag must win by so much, or is learnt again. */
  private static final float MARGIN = 25;

  /** How often a word must be seen for the tag it has most to say something. */
  private static final int KNOWN_FROM = 10;

  /** How often a word must have had one tag alone to have it for sure. */
  private static final int CERTAIN_FROM = 20;

  private final WordTable classes;
  private final TagSet tagSet;
  private final int epochs;

  TaggerTrainer(WordTable classes, TagSet tagSet, int epochs) {
    this.classes = classes;
    this.tagSet = tagSet;
    this.epochs = epochs;
  }

  /** The tags of a treebank, sorted. */
  static TagSet tagSet(List<GoldTree> trees) {
    TreeSet<String> tags = new TreeSet<>();
    trees.forEach(tree -> tags.addAll(tree.tags()));
    return new TagSet(List.copyOf(tags));
  }

  PerceptronTagger train(List<GoldTree> trees) {
    List<Forms> forms = new ArrayList<>();
    List<int[]> gold = new ArrayList<>();
    for (GoldTree tree : trees) {
      forms.add(new Forms(tree.forms(), classes));
      gold.add(tree.tags().stream().mapToInt(tagSet::number).toArray());
    }
    WordTable lexicon = lexicon(trees, forms, gold);
    AveragedPerceptron perceptron = new AveragedPerceptron(tagSet.size(), LEAST_SEEN);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      order.add(i);
    }
    Random random = new Random(1);
    Features features = new Features();
    float[] scores = new float[256];
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (int number : order) {
        Forms sentence = forms.get(number);
        int[] right = gold.get(number);
        TagFeatures extractor = new TagFeatures(sentence, tagSet, lexicon);
        for (int i = 1; i <= sentence.size(); i++) {
          int tag = lexicon.first(sentence.lower[i]);
          if (tag == 0) {
            extractor.fill(features, i);
            if (epoch == 0) {
              perceptron.see(features);
            }
            perceptron.score(features, scores);
            int guess = PerceptronTagger.best(scores, tagSet.size());
            perceptron.nextStep();
            int rival = guess == right[i - 1] ? second(scores, guess) : guess;
            if (scores[right[i - 1]] - scores[rival] <= MARGIN) {
              perceptron.update(features, right[i - 1], rival, 1);
            }
            tag = guess + 1;
          }
          extractor.apply(tag);
        }
      }
    }
    return new PerceptronTagger(tagSet, perceptron.pack(MOST_WEIGHTS), lexicon);
  }

  private int second(float[] scores, int best) {
    float highest = scores[best];
    scores[best] = Float.NEGATIVE_INFINITY;
    int second = PerceptronTagger.best(scores, tagSet.size());
    scores[best] = highest;
    return second;
  }

  private WordTable lexicon(List<GoldTree> trees, List<Forms> forms, List<int[]> gold) {
    Map<Integer, int[]> counts = new HashMap<>();
    for (int n = 0; n < forms.size(); n++) {
      if (trees.get(n).text().isEmpty()) {
        // A copy: words that were put in a thousand times are no more certain by it.
        continue;
      }
      for (int i = 1; i <= forms.get(n).size(); i++) {
        counts
            .computeIfAbsent(forms.get(n).lower[i], w -> new int[tagSet.size()])[
            gold.get(n)[i - 1]]++;
      }
    }
    Map<Integer, Integer> lexicon = new TreeMap<>();
    counts.forEach(
        (word, tags) -> {
          int all = 0;
          int best = 0;
          for (int t = 0; t < tags.length; t++) {
            all += tags[t];
            best = tags[t] > tags[best] ? t : best;
          }
          boolean certain = all >= CERTAIN_FROM && tags[best] * 1000L >= all * 997L;
          if (all >= KNOWN_FROM) {
            lexicon.put(word, (certain ? best + 1 : 0) << 16 | (best + 1));
          }
        });
    return new WordTable(lexicon);
  }
}
