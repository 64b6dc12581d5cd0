package io.github.dateline.time.rule.en;

import io.github.dateline.language.WordGroups;
import java.util.Set;

/** The words that the English rules ask for by their group: {@code words.txt}. */
final class EnglishWords {
  private static final WordGroups GROUPS = WordGroups.read(EnglishWords.class, "words.txt");

  private EnglishWords() {}

  /**
   * The words of a group, in lower case.
   *
   * @throws IllegalStateException where there is none
   */
  static Set<String> of(String group) {
    return GROUPS.of(group);
  }
}
