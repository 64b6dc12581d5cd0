package io.github.dateline.language.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Two parsers that err apart, for one reads from the left and one from the right: where they agree
 * on a sentence that nobody annotated, both are seldom wrong, and a third may learn from it (after
 * Zhou and Li 2005; Li, Zhang and Chen 2014).
 */
final class Teachers {

  /** A sentence of which they agree on less than this part teaches too little. */
  private static final double LEAST_AGREED = 0.7;

  private final WordTable classes;
  private final PerceptronTagger tagger;
  private final TransitionParser fromLeft;
  private final TransitionParser fromRight;
  private final Workspace space = new Workspace();

  /**
   * @param tags of each tree's words, by place, plus one
   */
  Teachers(
      List<GoldTree> trees,
      List<int[]> tags,
      WordTable classes,
      PerceptronTagger tagger,
      int epochs) {
    this.classes = classes;
    this.tagger = tagger;
    ParserTrainer trainer = new ParserTrainer(classes, tagger.tagSet(), epochs);
    fromLeft =
        new TransitionParser(
            trainer.train(trees, tags, List.of(), List.of()).pack(Integer.MAX_VALUE));
    fromRight =
        new TransitionParser(
            trainer
                .train(
                    trees.stream().map(GoldTree::reversed).toList(),
                    tags.stream().map(Teachers::reversed).toList(),
                    List.of(),
                    List.of())
                .pack(Integer.MAX_VALUE));
  }

  private static int[] reversed(int[] byPlace) {
    int[] reversed = new int[byPlace.length];
    for (int i = 1; i < byPlace.length; i++) {
      reversed[byPlace.length - i] = byPlace[i];
    }
    return reversed;
  }

  /**
   * Reads a sentence.
   *
   * @param tags gets the sentence's tags if it is of use
   * @return the tree, with −1 for heads that they do not agree on; none if they agree on too few
   */
  Optional<GoldTree> read(List<String> words, List<int[]> tags) {
    int n = words.size();
    Forms forms = new Forms(words, classes);
    int[] own = tagger.tag(forms, space);
    ParserState left = fromLeft.parse(forms, tagger.tagSet(), own, space);
    List<String> backwards = new ArrayList<>(words);
    Collections.reverse(backwards);
    ParserState right =
        fromRight.parse(new Forms(backwards, classes), tagger.tagSet(), reversed(own), space);
    int[] heads = new int[n];
    Relation[] relations = new Relation[n];
    int agreed = 0;
    for (int i = 1; i <= n; i++) {
      int other = right.head[n + 1 - i] == 0 ? 0 : n + 1 - right.head[n + 1 - i];
      boolean same = left.head[i] == other && left.relation[i] == right.relation[n + 1 - i];
      heads[i - 1] = same ? left.head[i] : -1;
      relations[i - 1] =
          left.relation[i] == 0 ? Relation.ROOT : TransitionSystem.relationAt(left.relation[i] - 1);
      agreed += same ? 1 : 0;
    }
    if (agreed < LEAST_AGREED * n) {
      return Optional.empty();
    }
    tags.add(own);
    String[] names = new String[n];
    Arrays.setAll(names, i -> tagger.tagSet().tags().get(own[i + 1] - 1));
    return Optional.of(new GoldTree("", words, List.of(names), heads, relations));
  }
}
