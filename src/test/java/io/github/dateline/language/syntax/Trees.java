package io.github.dateline.language.syntax;

import java.util.ArrayList;
import java.util.List;

/** Trees that are written down by hand, and what holds of every tree. */
final class Trees {

  private Trees() {}

  /**
   * A tree of one word a line: form, tag with features, place of the head from 1, relation. {@code
   * "fell VERB|Tense=Past|VerbForm=Fin 0 root"}
   */
  static DependencyTree of(String lines) {
    List<Word> words = new ArrayList<>();
    for (String line : lines.strip().split("\n")) {
      String[] parts = line.strip().split(" +", -1);
      String[] tag = parts[1].split("\\|", 2);
      words.add(
          new Word(
              parts[0],
              PartOfSpeech.valueOf(tag[0]),
              tag.length > 1 ? tag[1] : "",
              Integer.parseInt(parts[2]) - 1,
              Relation.of(parts[3])));
    }
    return new DependencyTree(words);
  }

  static List<String> forms(DependencyTree tree) {
    return tree.words().stream().map(Word::form).toList();
  }

  /** How the only word of a form hangs: {@code "obl said"}; {@code "root"} for the root. */
  static String hangs(DependencyTree tree, String form) {
    Word word = tree.word(forms(tree).indexOf(form));
    return word.head() < 0
        ? word.relation().label()
        : word.relation().label() + " " + tree.word(word.head()).form();
  }

  static long roots(DependencyTree tree) {
    return tree.words().stream().filter(word -> word.head() < 0).count();
  }

  static boolean hasCycle(DependencyTree tree) {
    for (int i = 0; i < tree.size(); i++) {
      int steps = 0;
      for (int at = i; at >= 0; at = tree.word(at).head()) {
        if (steps++ > tree.size()) {
          return true;
        }
      }
    }
    return false;
  }
}
