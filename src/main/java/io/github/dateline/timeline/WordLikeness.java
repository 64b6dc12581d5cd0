package io.github.dateline.timeline;

import io.github.dateline.article.EditDistance;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How alike two sentences are in the words that carry them: Dice's coefficient, 0 none in common, 1
 * all. A misprint in a long word does not count.
 */
final class WordLikeness {

  /** In most languages the words that only hold others together are shorter. */
  private static final int CARRIES = 4;

  /** One letter of a shorter word may make another word of it. */
  private static final int LONG = 5;

  private WordLikeness() {}

  /**
   * Compares two texts as {@link Wording} gives them.
   *
   * @param except words that do not count, such as those that date a sentence
   */
  static double of(String one, String other, Set<String> except) {
    Set<String> ours = carrying(one, except);
    Set<String> theirs = carrying(other, except);
    if (ours.isEmpty() || theirs.isEmpty()) {
      return 0;
    }
    Set<String> onlyOurs = new TreeSet<>(ours);
    onlyOurs.removeAll(theirs);
    Set<String> onlyTheirs = new TreeSet<>(theirs);
    onlyTheirs.removeAll(ours);
    int common = ours.size() - onlyOurs.size() + misprints(onlyOurs, onlyTheirs);
    return 2.0 * common / (ours.size() + theirs.size());
  }

  private static int misprints(Set<String> ours, Set<String> theirs) {
    int found = 0;
    for (String word : ours) {
      for (Iterator<String> others = theirs.iterator(); others.hasNext(); ) {
        if (isMisprint(word, others.next())) {
          others.remove();
          found++;
          break;
        }
      }
    }
    return found;
  }

  private static boolean isMisprint(String one, String other) {
    return one.length() >= LONG
        && other.length() >= LONG
        && Math.abs(one.length() - other.length()) <= 1
        && !hasDigit(one)
        && !hasDigit(other)
        && EditDistance.between(one, other) <= 1;
  }

  /** The words that count. */
  static Set<String> carrying(String words, Set<String> except) {
    Set<String> all = new LinkedHashSet<>(List.of(words.split(" ")));
    all.remove("");
    Set<String> carrying = new HashSet<>(all);
    carrying.removeAll(except);
    carrying.removeIf(word -> word.length() < CARRIES && !hasDigit(word));
    return carrying.isEmpty() ? all : carrying;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }
}
