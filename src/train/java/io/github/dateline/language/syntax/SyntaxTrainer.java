package io.github.dateline.language.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Teaches a tagger and a parser one after the other from one treebank. */
public final class SyntaxTrainer {

  private static final int FOLDS = 5;
  private static final int TAGGER_EPOCHS = 6;
  private static final int FOLD_EPOCHS = 4;
  private static final int PARSER_EPOCHS = 8;
  private static final int TEACHER_EPOCHS = 5;

  /** How many sentences that the teachers read are learnt from. */
  private static final int SILVER = 50_000;

  /** How long they are, in words. */
  private static final int SHORTEST = 5;

  private static final int LONGEST = 50;

  /** As many weights as 8 MB hold, beside the tagger's. */
  private static final int MOST_WEIGHTS = 3_400_000;

  private final WordTable classes;
  private final TagSet tagSet;

  /** By sentence of the treebank: the sentence, and copies of it. */
  private final List<List<GoldTree>> groups = new ArrayList<>();

  private SyntaxTrainer(List<GoldTree> trees, WordTable classes) {
    this.classes = classes;
    tagSet = TaggerTrainer.tagSet(trees);
    List<GoldTree> flats = trees.stream().map(GoldTree::projective).toList();
    Copies copies = new Copies(7);
    NewsCopies news = new NewsCopies(flats, tagSet);
    for (GoldTree flat : flats) {
      List<GoldTree> group = new ArrayList<>(List.of(flat));
      group.addAll(copies.of(flat));
      group.addAll(news.of(flat));
      groups.add(group);
    }
  }

  /**
   * The same model each time for the same sentences in the same order.
   *
   * @param trees annotated sentences, to learn tags and trees from
   * @param text more sentences, as words, to learn the classes of words from
   */
  public static SyntaxModel train(List<GoldTree> trees, List<List<String>> text) {
    List<List<String>> all = new ArrayList<>(text);
    trees.forEach(tree -> all.add(tree.forms()));
    return train(trees, text, WordClassTrainer.train(all));
  }

  static SyntaxModel train(List<GoldTree> trees, List<List<String>> text, WordTable classes) {
    return new SyntaxTrainer(trees, classes).train(text);
  }

  private static void say(String line, Object... numbers) {
    System.out.println(String.format(Locale.ROOT, line, numbers));
  }

  private SyntaxModel train(List<List<String>> text) {
    List<GoldTree> all = groups.stream().flatMap(List::stream).toList();
    say("%,d sentences, %,d with their copies", groups.size(), all.size());
    List<int[]> tags = jackknifed();
    say("tagged by taggers that have not seen them");
    PerceptronTagger tagger = new TaggerTrainer(classes, tagSet, TAGGER_EPOCHS).train(all);
    say("tagger learnt");
    List<GoldTree> silver = new ArrayList<>();
    List<int[]> silverTags = new ArrayList<>();
    if (!text.isEmpty()) {
      Teachers teachers = new Teachers(all, tags, classes, tagger, TEACHER_EPOCHS);
      say("teachers learnt");
      List<List<String>> shuffled = new ArrayList<>(text);
      Collections.shuffle(shuffled, new Random(3));
      for (List<String> words : shuffled) {
        if (words.size() >= SHORTEST && words.size() <= LONGEST && silver.size() < SILVER) {
          teachers.read(words, silverTags).ifPresent(silver::add);
        }
      }
    }
    say("%,d sentences read by the teachers", silver.size());
    AveragedPerceptron parser =
        new ParserTrainer(classes, tagSet, PARSER_EPOCHS).train(all, tags, silver, silverTags);
    return new SyntaxModel(classes, tagger, new TransitionParser(parser.pack(MOST_WEIGHTS)));
  }

  /**
   * Tags for every sentence from a tagger that has not seen it, so that the parser learns from tags
   * as good as it will get.
   */
  private List<int[]> jackknifed() {
    List<List<int[]>> tags = new ArrayList<>();
    groups.forEach(group -> tags.add(new ArrayList<>()));
    Workspace space = new Workspace();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<GoldTree> others = new ArrayList<>();
      for (int i = 0; i < groups.size(); i++) {
        if (i % FOLDS != fold) {
          others.addAll(groups.get(i));
        }
      }
      PerceptronTagger tagger = new TaggerTrainer(classes, tagSet, FOLD_EPOCHS).train(others);
      for (int i = fold; i < groups.size(); i += FOLDS) {
        for (GoldTree tree : groups.get(i)) {
          tags.get(i).add(tagger.tag(new Forms(tree.forms(), classes), space));
        }
      }
    }
    return tags.stream().flatMap(List::stream).toList();
  }
}
