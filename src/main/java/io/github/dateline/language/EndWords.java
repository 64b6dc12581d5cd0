package io.github.dateline.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of {@code sentence-ends.txt}. */
final class EndWords {

  /** The groups of the file. */
  private enum Group {
    BEFORE_NAME,
    BEFORE_NUMBER,
    EITHER,
    OPENERS,
    BEHIND_HALF_OF_DAY,
    BEHIND_FIRM;

    static Group named(String name) {
      return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }
  }

  private static final Map<Group, Set<String>> WORDS = read();

  private EndWords() {}

  private static Map<Group, Set<String>> read() {
    Map<Group, Set<String>> words = new EnumMap<>(Group.class);
    for (Group group : Group.values()) {
      words.put(group, new HashSet<>());
    }
    try (InputStream in =
            Objects.requireNonNull(EndWords.class.getResourceAsStream("sentence-ends.txt"));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      Group group = Group.EITHER;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          group = Group.named(line.substring(1, line.indexOf(']')));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          of(words, group).add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static Set<String> of(Map<Group, Set<String>> words, Group group) {
    return Objects.requireNonNull(words.get(group));
  }

  private static boolean has(Group group, String word) {
    return of(WORDS, group).contains(word);
  }

  /** “Gen.”, “St.”: a name or the like must follow. */
  static boolean expectsName(String word) {
    return has(Group.BEFORE_NAME, word.length() > 1 ? word.toLowerCase(Locale.ROOT) : word);
  }

  /** “No.”, “Sept.”: ends no sentence before a number. */
  static boolean expectsNumber(String word) {
    return has(Group.BEFORE_NUMBER, word);
  }

  /** Whether a word has a full stop of its own, so that the stop need not be the sentence's. */
  static boolean isAbbreviation(String word) {
    return has(Group.EITHER, word) || expectsNumber(word) || expectsName(word);
  }

  /** Whether a word with a capital begins a sentence, since it is no name. */
  static boolean opens(String word) {
    return has(Group.OPENERS, word);
  }

  /** “9 a.m. Tuesday”, “5 p.m. EST”. */
  static boolean followsHalfOfDay(String word) {
    return has(Group.BEHIND_HALF_OF_DAY, word);
  }

  /** “Olm Corp. Chairman Nora Dorr”, “the U.N. Security Council”. */
  static boolean followsFirm(String word) {
    return has(Group.BEHIND_FIRM, word);
  }
}
