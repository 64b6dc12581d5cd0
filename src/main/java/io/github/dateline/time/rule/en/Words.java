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

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("words.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split(": ", 2)))
          .forEach(
              line ->
                  lists
                      .computeIfAbsent(line.get(0), name -> new LinkedHashSet<>())
                      .addAll(List.of(line.get(1).split(" ", -1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lists;
  }
}
