package io.github.dateline.language.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Mends what a parser that goes from left to right gets wrong at relative clauses. */
final class RelativeClauses {

  private static final Set<Relation> MISTAKEN_CLAUSES =
      EnumSet.of(Relation.APPOS, Relation.NMOD, Relation.DEP);

  private static final Set<Relation> OF_A_NOUN =
      EnumSet.of(Relation.NMOD, Relation.APPOS, Relation.CONJ);

  private RelativeClauses() {}

  /** The same tree, or the mended one. */
  static DependencyTree mend(DependencyTree tree) {
    return withOwners(onNouns(withRelativeClauses(tree)));
  }

  /**
   * “Norland, [which warned of a war], left”: a clause with a relative pronoun for its subject is
   * of the noun before it, and what else was read as its subject is another's.
   */
  private static DependencyTree onNouns(DependencyTree tree) {
    for (int pronoun = 1; pronoun < tree.size(); pronoun++) {
      Word subject = tree.word(pronoun);
      int clause = subject.head();
      boolean relative =
          subject.relation().isSubject() && subject.has("PronType=Rel") && clause > pronoun;
      int above = relative ? tree.word(clause).head() : -1;
      boolean onVerb = above >= 0 && tree.word(above).tag() == PartOfSpeech.VERB;
      Relation relation = tree.word(relative ? clause : pronoun).relation();
      boolean mistaken =
          above >= 0 && (relation == Relation.ADVCL || (onVerb && relation == Relation.ACL_RELCL));
      int noun = mistaken ? nounBefore(tree, pronoun, clause) : -1;
      if (noun >= 0) {
        return hungOn(tree, noun, clause, pronoun);
      }
    }
    return tree;
  }

  /** The noun that a clause is of; −1 for none. */
  private static int nounBefore(DependencyTree tree, int pronoun, int clause) {
    boolean apart = tree.word(pronoun - 1).tag() == PartOfSpeech.PUNCT;
    int noun = apart ? pronoun - 2 : pronoun - 1;
    if (noun < 0 || !tree.word(noun).tag().isNominal()) {
      return -1;
    }
    // “the head of the agency, who”: behind a comma the clause is of the whole.
    int above = tree.word(noun).head();
    while (above >= 0
        && above < pronoun
        && tree.word(above).tag().isNominal()
        && (apart || !OF_A_NOUN.contains(tree.word(noun).relation()))) {
      noun = above;
      above = tree.word(noun).head();
    }
    return above == clause && tree.word(noun).relation() != Relation.NSUBJ ? -1 : noun;
  }

  private static DependencyTree hungOn(DependencyTree tree, int noun, int clause, int pronoun) {
    List<Word> words = new ArrayList<>(tree.words());
    int above = tree.word(clause).head();
    words.set(clause, words.get(clause).on(noun, Relation.ACL_RELCL));
    for (int i = 0; i < pronoun; i++) {
      if (tree.word(i).head() == clause && tree.word(i).relation() != Relation.PUNCT) {
        words.set(i, words.get(i).on(above, words.get(i).relation()));
      }
    }
    return new DependencyTree(words);
  }

  /**
   * “Dasko, [who has been president]”: what has a relative pronoun for its subject is no
   * apposition.
   */
  private static DependencyTree withRelativeClauses(DependencyTree tree) {
    List<Word> words = new ArrayList<>(tree.words());
    boolean mended = false;
    for (int i = 0; i < words.size(); i++) {
      Word subject = tree.word(i);
      int clause = subject.head();
      boolean relative =
          subject.relation().isSubject()
              && subject.has("PronType=Rel")
              && clause >= 0
              && MISTAKEN_CLAUSES.contains(tree.word(clause).relation());
      if (isSecondComplement(tree, i)) {
        words.set(i, words.get(i).on(words.get(i).head(), Relation.ADVCL));
        mended = true;
      }
      if (relative && tree.word(clause).head() < i) {
        words.set(clause, words.get(clause).on(tree.word(clause).head(), Relation.ACL_RELCL));
        mended = true;
      }
    }
    return mended ? new DependencyTree(words) : tree;
  }

  /** “Pashinyan, [whose visit was in December], conceded”: the copula is the relative clause's. */
  private static DependencyTree withOwners(DependencyTree tree) {
    for (int noun = 0; noun < tree.size(); noun++) {
      int owned = noun;
      boolean whose =
          tree.word(noun).relation() == Relation.APPOS
              && tree.dependents(noun).stream()
                  .anyMatch(
                      i ->
                          tree.word(i).relation() == Relation.NMOD_POSS
                              && tree.word(i).has("PronType=Rel"));
      for (int i = noun + 1; whose && i < tree.size(); i++) {
        // The copula found its noun, which hangs on the next verb.
        boolean predicate =
            tree.word(i).relation() == Relation.OBL
                && tree.dependents(i).stream()
                    .anyMatch(c -> c > owned && tree.word(c).relation() == Relation.COP);
        if (predicate) {
          List<Word> words = new ArrayList<>(tree.words());
          words.set(i, words.get(i).on(words.get(owned).head(), Relation.ACL_RELCL));
          words.set(owned, words.get(owned).on(i, Relation.NSUBJ));
          return new DependencyTree(words);
        }
      }
      for (int copula = noun + 1; whose && copula < tree.size(); copula++) {
        int verb = tree.word(copula).head();
        boolean stray =
            tree.word(copula).relation() == Relation.COP
                && verb > copula
                && tree.word(verb).has("VerbForm=Fin");
        for (int i = copula + 1; stray && i < verb; i++) {
          int head = tree.word(i).head();
          if (tree.word(i).tag().isNominal() && (head == copula || head == verb)) {
            List<Word> words = new ArrayList<>(tree.words());
            words.set(i, words.get(i).on(words.get(owned).head(), Relation.ACL_RELCL));
            words.set(owned, words.get(owned).on(i, Relation.NSUBJ));
            words.set(copula, words.get(copula).on(i, Relation.COP));
            return new DependencyTree(words);
          }
        }
      }
    }
    return tree;
  }

  /** “‘…,’ she said [when she left]”: of two complements the one that “when” opens is none. */
  private static boolean isSecondComplement(DependencyTree tree, int word) {
    int governor = tree.word(word).head();
    if (tree.word(word).relation() != Relation.CCOMP || governor < 0 || governor > word) {
      return false;
    }
    boolean another =
        tree.dependents(governor).stream()
            .anyMatch(i -> i != word && tree.word(i).relation() == Relation.CCOMP);
    return another
        && tree.dependents(word).stream()
            .anyMatch(
                i ->
                    i < word
                        && tree.word(i).relation() == Relation.ADVMOD
                        && tree.word(i).has("PronType=Int"));
  }
}
