package io.github.dateline.time.rule.en;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of words that rules look for around an expression, from {@code words.txt}. */
final class Words {
  private static final Map<String, Set<String>> LISTS = read();

  private Words() {}

  /**
   * The words of a list, in lower case.
   *
   * @throws IllegalArgumentException if no list has this name
   */
  static Set<String> of(String list) {
    Set<String> words = LISTS.get(list);
    if (words == null) {
      throw new IllegalArgumentException("no list of words is called " + list);
    }
    return Collections.unmodifiableSet(words);
  }

  /** The words of all lists whose names begin so. */
  static Set<String> all(String prefix) {
    return LISTS.entrySet().stream()
        .filter(list -> list.getKey().startsWith(prefix))
        .flatMap(list -> list.getValue().stream())
        .collect(Collectors.toSet());
  }

  /** The same for a rule. */
  static String[] array(String list) {
    return of(list).toArray(String[]::new);
  }

  /** Whether it is a word, of letters, that a list does not hold. */
  static boolean lacks(String list, String word) {
    return !word.isEmpty() && Character.isLetter(word.charAt(0)) && !of(list).contains(word);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String line : lines("words.txt")) {
      int colon = line.indexOf(": ");
      lists
          .computeIfAbsent(line.substring(0, colon), name -> new LinkedHashSet<>())
          .addAll(List.of(line.substring(colon + 2).split(" ", -1)));
    }
    return lists;
  }

  /** The lines of a file beside the rules, without comments and empty ones. */
  static List<String> lines(String file) {
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
