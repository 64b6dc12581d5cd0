package io.github.dateline.language.en;

import io.github.dateline.language.syntax.DependencyTree;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import io.github.dateline.language.syntax.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * “The mayor was shot”: a participle that is a noun, too, was taken for one. A noun that stands
 * alone behind “was”, without even an article, is none.
 */
final class Participles {

  /** What a noun has and a participle has not. */
  private static final Set<Relation> OF_NOUNS =
      EnumSet.of(
          Relation.DET,
          Relation.AMOD,
          Relation.COMPOUND,
          Relation.NUMMOD,
          Relation.NMOD,
          Relation.NMOD_POSS,
          Relation.CASE,
          Relation.ACL,
          Relation.ACL_RELCL);

  private Participles() {}

  /** The tree with such nouns as the predicates of passive clauses. */
  static DependencyTree mend(DependencyTree tree) {
    List<Word> words = null;
    for (int i = 0; i < tree.size(); i++) {
      if (isMistaken(tree, i)) {
        words = words == null ? new ArrayList<>(tree.words()) : words;
        Word noun = tree.word(i);
        String features = "Tense=Past|VerbForm=Part|Voice=Pass";
        words.set(
            i, new Word(noun.form(), PartOfSpeech.VERB, features, noun.head(), noun.relation()));
        for (int dependent : tree.dependents(i)) {
          words.set(dependent, ofPassive(tree.word(dependent)));
        }
      }
    }
    return words == null ? tree : new DependencyTree(words);
  }

  private static boolean isMistaken(DependencyTree tree, int noun) {
    List<Integer> dependents = tree.dependents(noun);
    return tree.word(noun).tag() == PartOfSpeech.NOUN
        && VerbForms.isParticiple(tree.word(noun).form().toLowerCase(Locale.ROOT))
        && dependents.stream().anyMatch(i -> tree.word(i).relation() == Relation.COP)
        && dependents.stream().anyMatch(i -> tree.word(i).relation() == Relation.NSUBJ)
        && dependents.stream().noneMatch(i -> OF_NOUNS.contains(tree.word(i).relation()));
  }

  private static Word ofPassive(Word word) {
    Relation relation =
        switch (word.relation()) {
          case COP -> Relation.AUX_PASS;
          case NSUBJ -> Relation.NSUBJ_PASS;
          case CSUBJ -> Relation.CSUBJ_PASS;
          default -> word.relation();
        };
    return new Word(word.form(), word.tag(), word.features(), word.head(), relation);
  }
}
