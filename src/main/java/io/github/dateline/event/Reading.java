package io.github.dateline.event;

import io.github.dateline.language.Name;
import io.github.dateline.language.Sentence;
import io.github.dateline.language.Token;
import io.github.dateline.language.syntax.DependencyTree;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence with all that the language floor says of it: its words, how they hang on each other,
 * and the names among them. Outside the sentence there are no words, and no relations.
 */
final class Reading {

  /** How a clause hangs on what governs it. */
  private static final Set<Relation> CLAUSAL =
      EnumSet.of(
          Relation.ROOT,
          Relation.CCOMP,
          Relation.XCOMP,
          Relation.ADVCL,
          Relation.ACL,
          Relation.ACL_RELCL,
          Relation.CSUBJ,
          Relation.CSUBJ_PASS,
          Relation.PARATAXIS,
          Relation.CONJ,
          Relation.LIST,
          Relation.DEP,
          Relation.DISLOCATED);

  private static final Set<Relation> SUBJECTS =
      EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.CSUBJ, Relation.CSUBJ_PASS);

  private static final Set<Relation> AUXILIARIES =
      EnumSet.of(Relation.AUX, Relation.AUX_PASS, Relation.COP);

  private final Sentence sentence;
  private final List<Token> tokens;
  private final DependencyTree tree;
  private final List<Name> names;
  private final Lexicon lexicon;
  private final int[][] dependents;
  private final String[] words;

  /**
   * @param tokens as many as the tree has words
   */
  Reading(
      Sentence sentence,
      List<Token> tokens,
      DependencyTree tree,
      List<Name> names,
      Lexicon lexicon) {
    this.sentence = sentence;
    this.tokens = tokens;
    this.tree = tree;
    this.names = names;
    this.lexicon = lexicon;
    this.words = new String[tokens.size()];
    int[] counts = new int[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
      if (tree.word(i).head() >= 0) {
        counts[tree.word(i).head()]++;
      }
    }
    this.dependents = new int[words.length][];
    for (int i = 0; i < words.length; i++) {
      dependents[i] = new int[counts[i]];
    }
    int[] filled = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      int head = tree.word(i).head();
      if (head >= 0) {
        dependents[head][filled[head]++] = i;
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  List<Token> tokens() {
    return tokens;
  }

  List<Name> names() {
    return names;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  int size() {
    return words.length;
  }

  boolean inside(int token) {
    return token >= 0 && token < words.length;
  }

  /** A token's word in lower case; empty outside the sentence. */
  String word(int token) {
    return inside(token) ? words[token] : "";
  }

  /** What all forms of a token's word share. */
  String stem(int token) {
    return lexicon.stem(word(token));
  }

  boolean is(String wordClass, int token) {
    return inside(token) && lexicon.word(wordClass, words[token]);
  }

  boolean isVerb(String verbClass, int token) {
    return inside(token) && lexicon.verb(verbClass, words[token]);
  }

  boolean isDeed(int token) {
    boolean noun =
        is(PartOfSpeech.NOUN, token) || (is(PartOfSpeech.VERB, token) && !isClausal(token));
    return noun && !is("person", token) && lexicon.namesHappening(words[token]);
  }

  boolean is(PartOfSpeech tag, int token) {
    return inside(token) && tree.word(token).tag() == tag;
  }

  boolean isNominal(int token) {
    return is(PartOfSpeech.NOUN, token)
        || is(PartOfSpeech.PROPN, token)
        || is(PartOfSpeech.PRON, token)
        || is(PartOfSpeech.NUM, token);
  }

  /** Whether a token is a noun or a name, and no pronoun. */
  boolean isNominalNoun(int token) {
    return is(PartOfSpeech.NOUN, token) || is(PartOfSpeech.PROPN, token);
  }

  boolean has(int token, String feature) {
    return inside(token) && tree.word(token).has(feature);
  }

  /** What a token hangs on; −1 for the root, and outside the sentence. */
  int head(int token) {
    return inside(token) ? tree.word(token).head() : -1;
  }

  /** How a token hangs there; nothing outside the sentence. */
  Optional<Relation> relation(int token) {
    return inside(token) ? Optional.of(tree.word(token).relation()) : Optional.empty();
  }

  boolean hangs(int token, Relation relation) {
    return inside(token) && tree.word(token).relation() == relation;
  }

  boolean hangs(int token, Set<Relation> relations) {
    return inside(token) && relations.contains(tree.word(token).relation());
  }

  /** What hangs on a token, in the order of the sentence; not to be changed. */
  int[] dependents(int token) {
    return inside(token) ? dependents[token] : new int[0];
  }

  /** The first that hangs on a token in one of these ways; −1 for none. */
  int dependent(int token, Relation... relations) {
    for (int i : dependents(token)) {
      for (Relation relation : relations) {
        if (tree.word(i).relation() == relation) {
          return i;
        }
      }
    }
    return -1;
  }

  /** “the first woman [to win]”: whether an infinitive says at what somebody was the first. */
  boolean isFirstTo(int noun, int infinitive) {
    return infinitive >= 0
        && hangs(infinitive, Relation.ACL)
        && is("infinitive", dependent(infinitive, Relation.MARK))
        && is("unique", dependent(noun, Relation.AMOD));
  }

  /** The subject that a token itself has; −1 for none. */
  int ownSubject(int token) {
    for (int i : dependents(token)) {
      if (hangs(i, SUBJECTS)) {
        return i;
      }
    }
    return dependent(token, Relation.EXPL);
  }

  boolean isSubject(int token) {
    return hangs(token, SUBJECTS);
  }

  private boolean isClausal(int token) {
    return hangs(token, CLAUSAL);
  }

  /** Whether a token heads a clause: a verb, or what a copula makes a predicate of. */
  boolean isPredicate(int token) {
    if (isAppointed(token)) {
      return true;
    }
    if (!inside(token) || !isClausal(token)) {
      return false;
    }
    boolean joined = hangs(token, Relation.CONJ) || hangs(token, Relation.DEP);
    if (is(PartOfSpeech.VERB, token) || is(PartOfSpeech.AUX, token)) {
      return !joined || !isNominal(head(token)) || isPredicate(head(token));
    }
    return dependent(token, Relation.COP) >= 0
        || (ownSubject(token) >= 0 && dependent(token, Relation.NSUBJ, Relation.NSUBJ_PASS) >= 0);
  }

  /** “a trial, [due to begin] in May”: an adjective with an infinitive, beside a noun. */
  boolean isAppointed(int token) {
    return is(PartOfSpeech.ADJ, token)
        && !hangs(token, Relation.ROOT)
        && dependent(token, Relation.COP, Relation.NSUBJ) < 0
        && is("appointed", token)
        && dependent(token, Relation.XCOMP, Relation.ADVCL) > token;
  }

  /** The predicate that a token belongs to, itself included; −1 for none. */
  int predicateOf(int token) {
    int at = token;
    while (at >= 0 && !isPredicate(at)) {
      at = head(at);
    }
    return at;
  }

  boolean isCopular(int token) {
    return dependent(token, Relation.COP) >= 0 && !is(PartOfSpeech.VERB, token);
  }

  boolean isPassive(int token) {
    return dependent(token, Relation.AUX_PASS, Relation.NSUBJ_PASS) >= 0;
  }

  /** “has”, “was”, “will”, “is” before a predicate. */
  boolean isAuxiliary(int token) {
    return hangs(token, AUXILIARIES);
  }

  /** “did not”, “never”, “nobody went”, “no ship sank”. */
  boolean isNegated(int predicate) {
    for (int i : dependents(predicate)) {
      boolean negates =
          is("negation", i)
              && (hangs(i, Relation.ADVMOD) || is(PartOfSpeech.PART, i) || isSubject(i));
      if (negates) {
        return true;
      }
    }
    int subject = ownSubject(predicate);
    if (subject >= 0) {
      for (int i : dependents(subject)) {
        if (hangs(i, Relation.DET) && is("negation", i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a token is below another in the tree, or that other itself. */
  boolean isUnder(int token, int ancestor) {
    return ancestor >= 0 && tree.isUnder(token, ancestor);
  }

  /** A token and all that hangs on it. */
  BitSet subtree(int token) {
    BitSet found = new BitSet();
    collect(token, found);
    return found;
  }

  private void collect(int token, BitSet found) {
    if (!found.get(token)) {
      found.set(token);
      for (int i : dependents(token)) {
        collect(i, found);
      }
    }
  }

  /**
   * The token of a stretch that the others hang on: the one whose own head lies outside.
   *
   * @param last inclusive
   */
  int headOf(int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = head(i);
      if (head < first || head > last) {
        if (!hangs(i, EnumSet.of(Relation.PUNCT, Relation.CASE, Relation.DET))) {
          return i;
        }
      }
    }
    return last;
  }

  /** The name that a token belongs to. */
  Optional<Name> nameAt(int token) {
    for (Name name : names) {
      if (name.first() <= token && token <= name.last()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /**
   * The tokens that a stretch of characters covers.
   *
   * @param start in UTF-16 code units into the sentence
   * @param end one past the last
   */
  Phrase tokensOf(int start, int end) {
    return tokensOf(tokens, start, end);
  }

  /** The same of tokens that have not been read yet. */
  static Phrase tokensOf(List<Token> tokens, int start, int end) {
    int first = -1;
    int last = -2;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).end() > start && tokens.get(i).start() < end) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return new Phrase(first, last);
  }
}
