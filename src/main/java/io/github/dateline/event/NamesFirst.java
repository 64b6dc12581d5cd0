package io.github.dateline.event;

import io.github.dateline.language.Name;
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
 * “The mayor, Ada Kroll, …”: where a description and a name stand beside each other, the
 * description hangs on the name, as in “Ada Kroll, the mayor, …” (not in “the model Ada Kroll”). So
 * who is meant is read as a name wherever the sentence has one.
 */
final class NamesFirst {

  /** What belongs to the description and the name together. */
  private static final Set<Relation> OF_BOTH =
      EnumSet.of(Relation.CASE, Relation.CC, Relation.CONJ, Relation.MARK);

  /** With these the description is what the sentence says of somebody. */
  private static final Set<Relation> OF_PREDICATES =
      EnumSet.of(Relation.COP, Relation.NSUBJ, Relation.NSUBJ_PASS);

  private static final Set<Relation> SUBJECTS = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS);

  private NamesFirst() {}

  /** The same tree, the descriptions of persons hung on their names. */
  static DependencyTree of(DependencyTree tree, List<Name> names, Lexicon lexicon) {
    List<Word> words = new ArrayList<>(tree.words());
    for (Name name : names) {
      // “…, Dr Ada Kroll”: the title before it may head the name.
      for (int i = Math.max(1, name.first() - 1); i <= name.last(); i++) {
        int noun = description(words, i);
        int first = Math.min(i, name.first());
        if (noun >= 0
            && noun < first
            && words.get(first - 1).tag() == PartOfSpeech.PUNCT
            && describes(words, noun, lexicon)) {
          turn(words, noun, i);
        }
      }
    }
    return new DependencyTree(words);
  }

  /** What a name stands beside; −1 for nothing. */
  private static int description(List<Word> words, int name) {
    Word word = words.get(name);
    if (word.relation() == Relation.APPOS) {
      return word.head();
    }
    // A predicate has no two subjects: “The mayor, Ada Kroll, resigned”.
    for (int i = 0; i < name - 1; i++) {
      if (words.get(i).head() == word.head()
          && SUBJECTS.contains(word.relation())
          && words.get(i).relation() == word.relation()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean describes(List<Word> words, int noun, Lexicon lexicon) {
    for (Word word : words) {
      if (word.head() == noun && OF_PREDICATES.contains(word.relation())) {
        return false;
      }
    }
    Word word = words.get(noun);
    return word.tag() == PartOfSpeech.NUM
        ? isOneOfPersons(words, noun, lexicon)
        : is("person", word, lexicon);
  }

  private static boolean is(String wordClass, Word word, Lexicon lexicon) {
    return lexicon.word(wordClass, word.form().toLowerCase(Locale.ROOT));
  }

  /** “one of three deputies, Ada Kroll”. */
  private static boolean isOneOfPersons(List<Word> words, int number, Lexicon lexicon) {
    for (int i = number + 1; i < words.size(); i++) {
      if (words.get(i).head() == number
          && words.get(i).relation() == Relation.NMOD
          && is("people", words.get(i), lexicon)) {
        return true;
      }
    }
    return false;
  }

  private static void turn(List<Word> words, int noun, int name) {
    Word description = words.get(noun);
    words.set(name, words.get(name).on(description.head(), description.relation()));
    words.set(noun, description.on(name, Relation.APPOS));
    for (int i = 0; i < words.size(); i++) {
      boolean behind = i > name && words.get(i).relation() != Relation.PUNCT;
      if (words.get(i).head() == noun && (behind || OF_BOTH.contains(words.get(i).relation()))) {
        words.set(i, words.get(i).on(name, words.get(i).relation()));
      }
    }
  }
}
