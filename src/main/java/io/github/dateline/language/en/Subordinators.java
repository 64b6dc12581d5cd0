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
 * “He will speak [as members of the council prepare to vote]”: a word that is a preposition, too,
 * was taken for one, and the finite verb behind its noun has no subject. It opens a clause.
 */
final class Subordinators {

  private static final Set<String> WORDS =
      Set.of("as", "until", "till", "after", "before", "since", "than");

  /** What stands between a subject and its verb. */
  private static final Set<Relation> BEFORE_VERBS =
      EnumSet.of(Relation.AUX, Relation.AUX_PASS, Relation.ADVMOD);

  private Subordinators() {}

  /** The tree with such clauses. */
  static DependencyTree mend(DependencyTree tree) {
    DependencyTree mended = tree;
    for (int verb = 2; verb < tree.size(); verb++) {
      int last = isWithoutSubject(mended, verb) ? endOfSubject(mended, verb) : -1;
      for (int i = last - 1; i >= 0; i--) {
        int noun = mended.word(i).head();
        if (opens(mended.word(i)) && noun > i && isWhole(mended, noun, last)) {
          mended = withClause(mended, i, noun, verb);
          break;
        }
      }
    }
    return mended;
  }

  private static boolean opens(Word word) {
    return word.relation() == Relation.CASE && WORDS.contains(word.form().toLowerCase(Locale.ROOT));
  }

  /** Whether a finite verb hangs on another, and nothing ties it there. */
  private static boolean isWithoutSubject(DependencyTree tree, int verb) {
    Word word = tree.word(verb);
    return word.tag() == PartOfSpeech.VERB
        && word.head() >= 0
        && tree.isFinite(verb)
        && tree.isLoose(verb);
  }

  /** The word that stands before the verb with its auxiliaries. */
  private static int endOfSubject(DependencyTree tree, int verb) {
    int last = verb - 1;
    while (last > 0
        && tree.word(last).head() == verb
        && BEFORE_VERBS.contains(tree.word(last).relation())) {
      last--;
    }
    return last;
  }

  /** Whether what hangs on a noun ends with a word. */
  private static boolean isWhole(DependencyTree tree, int noun, int last) {
    if (!tree.word(noun).tag().isNominal() || noun > last) {
      return false;
    }
    int end = noun;
    for (int i = noun + 1; i < tree.size(); i++) {
      if (tree.isUnder(i, noun)) {
        end = i;
      }
    }
    return end == last && tree.word(last).tag() != PartOfSpeech.PUNCT;
  }

  private static DependencyTree withClause(DependencyTree tree, int mark, int noun, int verb) {
    boolean passive =
        tree.dependents(verb).stream().anyMatch(i -> tree.word(i).relation() == Relation.AUX_PASS);
    int above = tree.word(verb).head();
    if (above >= mark && above < verb) {
      above = tree.word(noun).head();
    }
    List<Word> words = new ArrayList<>(tree.words());
    words.set(noun, words.get(noun).on(verb, passive ? Relation.NSUBJ_PASS : Relation.NSUBJ));
    words.set(mark, new Word(words.get(mark).form(), PartOfSpeech.SCONJ, "", verb, Relation.MARK));
    words.set(verb, words.get(verb).on(above, Relation.ADVCL));
    return new DependencyTree(words).soundOr(tree);
  }
}
