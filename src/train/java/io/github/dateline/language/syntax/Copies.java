package io.github.dateline.language.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/**
 * Copies of annotated sentences as newspapers would set them: in capitals, without any, as
 * headlines and telegrams, without the final mark. Treebanks have few such lines.
 */
final class Copies {

  private static final double CAPITALS = 0.07;
  private static final double NO_CAPITALS = 0.04;
  private static final double NO_FINAL_MARK = 0.08;
  private static final double HEADLINE = 0.25;
  private static final int LONGEST_HEADLINE = 14;

  private final Random random;

  Copies(long seed) {
    random = new Random(seed);
  }

  /** Some copies of a tree, mostly none; not the tree itself. */
  List<GoldTree> of(GoldTree tree) {
    List<GoldTree> copies = new ArrayList<>();
    if (random.nextDouble() < CAPITALS) {
      copies.add(spelt(withoutFinalMark(tree), word -> word.toUpperCase(Locale.ROOT)));
    }
    if (random.nextDouble() < NO_CAPITALS) {
      copies.add(spelt(tree, word -> word.toLowerCase(Locale.ROOT)));
    }
    if (random.nextDouble() < NO_FINAL_MARK) {
      copies.add(withoutFinalMark(tree));
    }
    if (tree.size() >= 4 && tree.size() <= LONGEST_HEADLINE && random.nextDouble() < HEADLINE) {
      GoldTree headline = withoutFinalMark(telegram(tree));
      copies.add(random.nextBoolean() ? spelt(headline, Copies::capitalised) : headline);
    }
    copies.removeIf(copy -> copy.size() == 0);
    return copies;
  }

  private static GoldTree spelt(GoldTree tree, UnaryOperator<String> spelling) {
    return tree.withForms(tree.forms().stream().map(spelling).toList());
  }

  private static String capitalised(String word) {
    return word.length() < 4
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  static GoldTree withoutFinalMark(GoldTree tree) {
    int last = tree.size() - 1;
    return without(
        tree, i -> i == last && tree.relations()[i] == Relation.PUNCT && tree.size() > 1);
  }

  /** Without articles, and without auxiliaries that a headline saves. */
  private static GoldTree telegram(GoldTree tree) {
    return without(
        tree,
        i ->
            tree.tags().get(i).contains("PronType=Art")
                || tree.relations()[i] == Relation.AUX_PASS
                || (tree.relations()[i] == Relation.COP && tree.size() > 5));
  }

  /** The tree without some of its words, those that nothing hangs on. */
  private static GoldTree without(GoldTree tree, IntPredicate dropped) {
    int n = tree.size();
    boolean[] needed = new boolean[n + 1];
    for (int i = 0; i < n; i++) {
      needed[tree.heads()[i]] = true;
    }
    int[] place = new int[n + 1];
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (needed[i + 1] || tree.heads()[i] == 0 || !dropped.test(i)) {
        kept.add(i);
        place[i + 1] = kept.size();
      }
    }
    int[] heads = kept.stream().mapToInt(i -> place[tree.heads()[i]]).toArray();
    Relation[] relations = kept.stream().map(i -> tree.relations()[i]).toArray(Relation[]::new);
    return new GoldTree(
        "",
        kept.stream().map(tree.forms()::get).toList(),
        kept.stream().map(tree.tags()::get).toList(),
        heads,
        relations);
  }
}
