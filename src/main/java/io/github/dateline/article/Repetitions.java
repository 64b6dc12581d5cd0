package io.github.dateline.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Remembers what a text has said, to know it when it says it again: headlines above and below a
 * picture, captions told twice, a lead repeated under the author's name.
 */
final class Repetitions {
  /** Shorter passages, such as “Yes.” in an interview, are not repetitions but answers. */
  private static final int SHORTEST = 12;

  private final Set<String> keys = new HashSet<>();

  /** Remembers a key of {@link WordKey}. */
  void add(String key) {
    if (key.length() >= SHORTEST) {
      keys.add(key);
    }
  }

  /** Remembers a headline, with and without the name of the site behind it. */
  void addTitle(String title) {
    titleKeys(title).forEach(this::add);
  }

  /** Whether {@code passage} says what an earlier one said, word for word; remembers it. */
  boolean isRepetition(String passage) {
    String key = WordKey.of(passage);
    if (key.length() < SHORTEST) {
      return false;
    }
    return !keys.add(key);
  }

  /**
   * The key of a headline, and that of its part before the last bar or dash: “Water returns | The
   * Post”.
   */
  static List<String> titleKeys(String title) {
    String key = WordKey.of(title);
    for (String separator : List.of(" | ", " :: ", " — ", " – ", " - ")) {
      int at = title.lastIndexOf(separator);
      if (at > title.length() / 3) {
        return List.of(key, WordKey.of(title.substring(0, at)));
      }
    }
    return List.of(key);
  }
}
