package io.github.dateline.language.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Mends what a parser that goes from left to right gets wrong at clauses with long subjects. It
 * turns a tree round whose root is the subject of its own clause. A parser that goes left to right
 * takes a long subject for the whole sentence, and hangs the predicate on it; that predicate then
 * has an auxiliary, a copula or a finite form, and no subject.
 */
final class TreeMender {

  /** One mistake can stand behind another; more than so many do not. */
  private static final int STEPS = 4;

  private static final Set<Relation> MISTAKEN =
      EnumSet.of(
          Relation.APPOS,
          Relation.PARATAXIS,
          Relation.ACL,
          Relation.ACL_RELCL,
          Relation.CONJ,
          Relation.ADVCL,
          Relation.DEP,
          Relation.LIST,
          Relation.NMOD);

  private TreeMender() {}

  /** The same tree, or the mended one. */
  static DependencyTree mend(DependencyTree read) {
    DependencyTree tree = read;
    for (int step = 0; step < STEPS; step++) {
      DependencyTree mended = mendOnce(tree).soundOr(tree);
      if (mended.equals(tree)) {
        return tree;
      }
      tree = mended;
    }
    return tree;
  }

  private static DependencyTree mendOnce(DependencyTree read) {
    DependencyTree tree =
        withObjects(withGerunds(RelativeClauses.mend(withJoinedSubjects(offMarks(read)))));
    int root = -1;
    for (int i = 0; i < tree.size(); i++) {
      if (tree.word(i).head() < 0) {
        root = i;
      }
    }
    int participle = participleAsSubject(tree);
    if (participle >= 0) {
      return hangingOnSubject(tree, participle);
    }
    int second = secondPredicate(tree, root);
    if (second >= 0) {
      return withParticiple(tree, root, second);
    }
    if (root < 0 || !tree.word(root).tag().isNominal() || hasOwnClause(tree, root)) {
      return tree;
    }
    for (int i = root + 1; i < tree.size(); i++) {
      if (isMistakenUnder(tree, i, root) && isPredicate(tree, i)) {
        return turned(tree, root, i);
      }
    }
    return tree;
  }

  /** “A concert [that was to take place] was cancelled”: also what hangs on such a mistake. */
  private static boolean isMistakenUnder(DependencyTree tree, int word, int root) {
    int at = word;
    while (at > root && MISTAKEN.contains(tree.word(at).relation())) {
      at = tree.word(at).head();
    }
    return at == root;
  }

  /** “a fighter, [Ada Kroll].”: nothing hangs on a mark; behind a comma it is an apposition. */
  private static DependencyTree offMarks(DependencyTree tree) {
    for (int i = 0; i < tree.size(); i++) {
      int mark = tree.word(i).head();
      boolean stray =
          mark > i
              && tree.word(mark).tag() == PartOfSpeech.PUNCT
              && tree.word(i).tag() == PartOfSpeech.PROPN;
      int first = stray ? tree.dependents(i).stream().reduce(i, Math::min) : 0;
      boolean behind =
          first > 1
              && tree.word(first).tag() == PartOfSpeech.PUNCT
              && tree.word(first - 1).tag().isNominal();
      if (behind) {
        List<Word> words = new ArrayList<>(tree.words());
        words.set(i, words.get(i).on(first - 1, Relation.APPOS));
        return new DependencyTree(words);
      }
    }
    return tree;
  }

  /** “Residents and [state officials] ask”: a predicate has no two subjects. */
  private static DependencyTree withJoinedSubjects(DependencyTree tree) {
    for (int second = 1; second < tree.size(); second++) {
      Word word = tree.word(second);
      boolean subject = word.relation() == Relation.NSUBJ || word.relation() == Relation.NSUBJ_PASS;
      int first = subject && word.head() > second ? firstSubject(tree, word.head()) : second;
      if (first >= second || !areNominal(tree, first, second)) {
        continue;
      }
      if (isDescribed(tree, first, second)) {
        return described(tree, second);
      }
      for (int joins = first + 1; joins < second; joins++) {
        if (tree.word(joins).tag() == PartOfSpeech.VERB) {
          break;
        }
        if (tree.word(joins).relation() == Relation.CC && tree.word(joins).head() > joins) {
          List<Word> words = new ArrayList<>(tree.words());
          for (int i = joins + 1; i < second; i++) {
            if (tree.word(i).head() == first) {
              words.set(i, words.get(i).on(second, Relation.COMPOUND));
            }
          }
          words.set(joins, words.get(joins).on(second, Relation.CC));
          words.set(second, word.on(first, Relation.CONJ));
          return new DependencyTree(words);
        }
      }
    }
    return tree;
  }

  /** “friends of the [founder] Ada Kroll”: a name directly behind a noun that hangs elsewhere. */
  private static boolean isDescribed(DependencyTree tree, int first, int name) {
    Word before = tree.word(name - 1);
    return tree.word(name).tag() == PartOfSpeech.PROPN
        && before.tag() == PartOfSpeech.NOUN
        && first <= before.head()
        && before.head() < name - 1;
  }

  private static DependencyTree described(DependencyTree tree, int name) {
    List<Word> words = new ArrayList<>(tree.words());
    Word noun = words.get(name - 1);
    words.set(name, words.get(name).on(noun.head(), noun.relation()));
    words.set(name - 1, noun.on(name, Relation.NMOD));
    for (int i : tree.dependents(name - 1)) {
      if (words.get(i).relation() == Relation.CASE) {
        words.set(i, words.get(i).on(name, Relation.CASE));
      }
    }
    return new DependencyTree(words);
  }

  private static boolean areNominal(DependencyTree tree, int first, int second) {
    return tree.word(first).tag().isNominal() && tree.word(second).tag().isNominal();
  }

  /**
   * “protesters [claiming to be activists] blocked it”: a gerund that took the subject along, above
   * a finite verb that has none.
   */
  private static DependencyTree withGerunds(DependencyTree tree) {
    for (int verb = 0; verb < tree.size(); verb++) {
      Word finite = tree.word(verb);
      if (finite.tag() != PartOfSpeech.VERB
          || !finite.has("VerbForm=Fin")
          || finite.head() < 0
          || !isPredicate(tree, verb)) {
        continue;
      }
      int at = finite.head();
      for (int step = 0; step < STEPS && at >= 0 && !isGerundWithSubject(tree, at, verb); step++) {
        at = tree.word(at).head();
      }
      if (at >= 0 && isGerundWithSubject(tree, at, verb)) {
        return withGerund(tree, at, verb);
      }
    }
    return tree;
  }

  /**
   * “protesters [claiming to be activists] blocked it”: a verb with an object is no participle of
   * the noun that ends what stands between it and its subject.
   */
  private static DependencyTree withObjects(DependencyTree tree) {
    for (int verb = 0; verb < tree.size(); verb++) {
      int noun = tree.word(verb).head();
      int gerund = noun < 0 ? -1 : tree.word(noun).head();
      int subject = gerund < 0 ? -1 : tree.word(gerund).head();
      boolean mistaken =
          isParticipleWithObject(tree, verb)
              && subject >= 0
              && tree.word(gerund).relation() == Relation.ACL
              && tree.word(gerund).has("VerbForm=Ger")
              && subject < gerund
              && gerund < noun
              && noun < verb;
      if (mistaken) {
        int above = tree.word(subject).head();
        boolean lacksVerb = above < 0 || tree.word(above).tag() == PartOfSpeech.PUNCT;
        return lacksVerb ? withVerb(tree, subject, verb) : tree;
      }
    }
    return tree;
  }

  private static boolean isParticipleWithObject(DependencyTree tree, int verb) {
    return tree.word(verb).relation() == Relation.ACL
        && tree.word(verb).tag() == PartOfSpeech.VERB
        && tree.word(verb).has("Tense=Past")
        && tree.dependents(verb).stream()
            .anyMatch(i -> i > verb && tree.word(i).relation() == Relation.OBJ)
        && tree.dependents(verb).stream()
            .noneMatch(
                i ->
                    tree.word(i).relation().isAuxiliary()
                        || tree.word(i).relation() == Relation.MARK);
  }

  /** The verb takes the place of its subject, or of the mark that stood for it. */
  private static DependencyTree withVerb(DependencyTree tree, int subject, int verb) {
    List<Word> words = new ArrayList<>(tree.words());
    int mark = tree.word(subject).head();
    Word place = tree.word(mark < 0 ? subject : mark);
    for (int i : tree.dependents(mark < 0 ? subject : mark)) {
      if (mark >= 0 || i > verb) {
        words.set(i, words.get(i).on(verb, words.get(i).relation()));
      }
    }
    boolean adverbial =
        mark >= 0
            && tree.dependents(mark).stream()
                .anyMatch(i -> tree.word(i).relation() == Relation.MARK);
    Relation relation =
        mark < 0 ? place.relation() : adverbial ? Relation.ADVCL : Relation.PARATAXIS;
    words.set(verb, words.get(verb).on(place.head(), relation));
    words.set(subject, words.get(subject).on(verb, Relation.NSUBJ));
    return new DependencyTree(words);
  }

  private static boolean isGerundWithSubject(DependencyTree tree, int word, int before) {
    boolean gerund =
        tree.word(word).has("VerbForm=Ger")
            || (tree.word(word).has("VerbForm=Part") && tree.word(word).has("Tense=Pres"));
    return gerund
        && word < before
        && firstSubject(tree, word) < word
        && tree.dependents(word).stream().noneMatch(i -> tree.word(i).relation().isAuxiliary());
  }

  private static DependencyTree withGerund(DependencyTree tree, int gerund, int verb) {
    int subject = firstSubject(tree, gerund);
    List<Word> words = new ArrayList<>(tree.words());
    for (int i : tree.dependents(gerund)) {
      if (i < subject || i > verb) {
        words.set(i, words.get(i).on(verb, words.get(i).relation()));
      }
    }
    Word taken = words.get(gerund);
    words.set(verb, words.get(verb).on(taken.head(), taken.relation()));
    words.set(subject, words.get(subject).on(verb, Relation.NSUBJ));
    words.set(gerund, taken.on(subject, Relation.ACL));
    return new DependencyTree(words);
  }

  /** “The match, [scheduled for Monday], was postponed”: read as a second subject; −1 for none. */
  private static int participleAsSubject(DependencyTree tree) {
    for (int i = 1; i < tree.size(); i++) {
      Word word = tree.word(i);
      boolean subject = word.relation() == Relation.NSUBJ || word.relation() == Relation.NSUBJ_PASS;
      boolean describes = word.has("VerbForm=Part") || word.tag() == PartOfSpeech.ADJ;
      if (subject && describes && firstSubject(tree, word.head()) < i) {
        return i;
      }
      boolean inserted =
          (word.relation() == Relation.PARATAXIS || word.relation() == Relation.ADVCL)
              && word.tag() == PartOfSpeech.VERB
              && word.has("Tense=Past")
              && word.head() > i
              && firstSubject(tree, word.head()) < i
              && tree.word(i - 1).tag() == PartOfSpeech.PUNCT
              && firstSubject(tree, i) == i
              && !hasAuxiliary(tree, i);
      if (inserted) {
        return i;
      }
      // The participle has taken the subject along.
      if (subject && word.tag() == PartOfSpeech.VERB && firstSubject(tree, i) < i) {
        return i;
      }
    }
    return -1;
  }

  /**
   * “The contract [signed in 2015] was declared void”: of two finite predicates with one subject
   * and nothing between them the first is a participle; −1 where it is not so.
   */
  private static int secondPredicate(DependencyTree tree, int root) {
    if (root < 0
        || tree.word(root).tag() != PartOfSpeech.VERB
        || !tree.word(root).has("Tense=Past")
        || firstSubject(tree, root) >= root) {
      return -1;
    }
    for (int i : tree.dependents(root)) {
      Relation relation = tree.word(i).relation();
      boolean joined =
          relation == Relation.PARATAXIS
              || relation == Relation.CCOMP
              || relation == Relation.ADVCL
              || relation == Relation.XCOMP
              || relation == Relation.CONJ;
      if (i > root && joined && hasAuxiliary(tree, i) && isPredicate(tree, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasAuxiliary(DependencyTree tree, int word) {
    return tree.dependents(word).stream()
        .anyMatch(i -> tree.word(i).relation().isAuxiliary() && tree.word(i).has("VerbForm=Fin"));
  }

  private static DependencyTree withParticiple(DependencyTree tree, int root, int predicate) {
    int subject = firstSubject(tree, root);
    DependencyTree turned = turned(tree, subject, predicate);
    List<Word> words = new ArrayList<>(turned.words());
    Word participle = words.get(root);
    words.set(
        root,
        new Word(
            participle.form(),
            participle.tag(),
            "Tense=Past|VerbForm=Part|Voice=Pass",
            subject,
            Relation.ACL));
    return new DependencyTree(words);
  }

  private static int firstSubject(DependencyTree tree, int predicate) {
    for (int i : tree.dependents(predicate)) {
      if (tree.word(i).relation().isSubject()) {
        return i;
      }
    }
    return predicate;
  }

  private static DependencyTree hangingOnSubject(DependencyTree tree, int participle) {
    List<Word> words = new ArrayList<>(tree.words());
    int own = firstSubject(tree, participle);
    Word read = words.get(participle);
    if (own < participle) {
      words.set(own, words.get(own).on(read.head(), read.relation()));
    }
    int subject = own < participle ? own : firstSubject(tree, read.head());
    String features = "Tense=Past|VerbForm=Part|Voice=Pass";
    boolean finite = read.has("VerbForm=Fin");
    words.set(
        participle,
        new Word(
            read.form(), read.tag(), finite ? features : read.features(), subject, Relation.ACL));
    return new DependencyTree(words);
  }

  private static boolean hasOwnClause(DependencyTree tree, int root) {
    return tree.dependents(root).stream()
        .anyMatch(
            i -> tree.word(i).relation().isAuxiliary() || tree.word(i).relation().isSubject());
  }

  /**
   * Whether a word has a finite clause for itself but no subject, and nothing ties it to another.
   */
  private static boolean isPredicate(DependencyTree tree, int word) {
    return (tree.isFinite(word) || isActive(tree, word)) && tree.isLoose(word);
  }

  /** “A landslide buried eleven houses”: what has an object is no passive participle. */
  private static boolean isActive(DependencyTree tree, int word) {
    return tree.word(word).relation() == Relation.ACL
        && tree.word(word).has("Tense=Past")
        && tree.dependents(word).stream()
            .anyMatch(i -> i > word && tree.word(i).relation() == Relation.OBJ);
  }

  private static DependencyTree turned(DependencyTree tree, int subject, int predicate) {
    boolean passive =
        tree.dependents(predicate).stream()
            .anyMatch(i -> tree.word(i).relation() == Relation.AUX_PASS);
    List<Word> words = new ArrayList<>(tree.words());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (i == predicate) {
        boolean participle = word.has("VerbForm=Part") && isActive(tree, i);
        String features = participle ? "Tense=Past|VerbForm=Fin" : word.features();
        words.set(i, new Word(word.form(), word.tag(), features, -1, Relation.ROOT));
      } else if (i == subject) {
        words.set(i, word.on(predicate, passive ? Relation.NSUBJ_PASS : Relation.NSUBJ));
      } else if (word.head() >= subject && word.head() < predicate && i > predicate) {
        words.set(i, word.on(predicate, word.relation()));
      }
    }
    return new DependencyTree(words);
  }
}
