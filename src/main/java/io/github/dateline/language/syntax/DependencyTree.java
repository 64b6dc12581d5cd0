package io.github.dateline.language.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence's words and how they hang on each other: one root, no cycle.
 *
 * @param words in the order of the sentence
 */
public record DependencyTree(List<Word> words) {

  /**
   * @throws IllegalArgumentException where a head is no word of the sentence
   */
  public DependencyTree {
    words = List.copyOf(words);
    for (Word word : words) {
      if (word.head() < -1 || word.head() >= words.size()) {
        throw new IllegalArgumentException(
            "head " + word.head() + " in a sentence of " + words.size() + " words");
      }
    }
  }

  public int size() {
    return words.size();
  }

  public Word word(int index) {
    return words.get(index);
  }

  /** The words that hang on one, in the order of the sentence. */
  public List<Integer> dependents(int head) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).head() == head) {
        found.add(i);
      }
    }
    return found;
  }

  /** Whether a word is finite, by itself or by an auxiliary. */
  public boolean isFinite(int word) {
    return words.get(word).has("VerbForm=Fin")
        || dependents(word).stream()
            .map(words::get)
            .anyMatch(part -> part.relation().isAuxiliary() && part.has("VerbForm=Fin"));
  }

  /** Whether a word has no subject, and no conjunction or relative pronoun ties it to another. */
  public boolean isLoose(int word) {
    return dependents(word).stream()
        .noneMatch(
            i -> {
              Word part = words.get(i);
              boolean ties = part.relation() == Relation.MARK || part.relation() == Relation.CC;
              return (ties && i < word) || part.relation().isSubject() || part.has("PronType=Rel");
            });
  }

  /** Whether a word is another one or hangs below it. */
  public boolean isUnder(int word, int head) {
    int at = word;
    for (int steps = 0; at >= 0 && at != head && steps < words.size(); steps++) {
      at = words.get(at).head();
    }
    return at == head;
  }

  /** Whether every word hangs below the one root: nothing goes round in a circle. */
  boolean isSound() {
    int roots = 0;
    for (int i = 0; i < words.size(); i++) {
      roots += words.get(i).head() < 0 ? 1 : 0;
      if (!isUnder(i, -1)) {
        return false;
      }
    }
    return roots <= 1;
  }

  /** This, where it is a tree; else the other. */
  public DependencyTree soundOr(DependencyTree other) {
    return isSound() ? this : other;
  }
}
