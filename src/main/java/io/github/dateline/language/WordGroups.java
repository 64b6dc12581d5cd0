package io.github.dateline.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words of a data file: a word a line, {@code #} before a remark, {@code [group]} before the
 * words of a group.
 */
public final class WordGroups {

  private final String file;
  private final Map<String, Set<String>> groups;

  private WordGroups(String file, Map<String, Set<String>> groups) {
    this.file = file;
    this.groups = groups;
  }

  /**
   * Reads a file.
   *
   * @param neighbour the class beside which the file lies
   * @throws IllegalStateException where there is no such file, or a word belongs to no group
   */
  public static WordGroups read(Class<?> neighbour, String file) {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    try (InputStream in = neighbour.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
      String group = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          group = line.substring(1, line.indexOf(']'));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          if (group.isEmpty()) {
            throw new IllegalStateException(file + ": “" + line + "” belongs to no group");
          }
          groups.computeIfAbsent(group, name -> new LinkedHashSet<>()).add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return new WordGroups(file, groups);
  }

  /**
   * The words of a group, in the order of the file.
   *
   * @throws IllegalStateException where the file has no such group
   */
  public Set<String> of(String group) {
    Set<String> words = groups.get(group);
    if (words == null) {
      throw new IllegalStateException(file + " has no group “" + group + "”");
    }
    return Collections.unmodifiableSet(words);
  }
}
