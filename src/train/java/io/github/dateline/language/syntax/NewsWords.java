package io.github.dateline.language.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The words and phrases of {@code news-words.txt}, drawn by lot. */
final class NewsWords {

  private static final String FILE = "news-words.txt";

  private final Map<String, List<String>> sections = new LinkedHashMap<>();
  private final Map<String, String> tags = new LinkedHashMap<>();
  private final Random random;
  private boolean complete = true;

  /**
   * @param tagSet the treebank's tags: a word gets the fullest of those that say nothing more of it
   *     than the file does
   */
  NewsWords(TagSet tagSet, Random random) {
    this.random = random;
    try (InputStream stream = NewsWords.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("no " + FILE + " beside " + NewsWords.class.getName());
      }
      read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String line : sections.remove("tags")) {
      String[] both = line.split(" +");
      Optional<String> tag = fullest(tagSet, Arrays.asList(both[1].split("\\|")));
      tag.ifPresent(full -> tags.put(both[0], full));
      complete &= tag.isPresent();
    }
  }

  /** Whether the treebank has a tag for every word; a very small one has not. */
  boolean fits() {
    return complete;
  }

  private static Optional<String> fullest(TagSet tagSet, List<String> said) {
    return tagSet.tags().stream()
        .filter(tag -> tag.equals(said.get(0)) || tag.startsWith(said.get(0) + "|"))
        .filter(tag -> said.containsAll(Arrays.asList(tag.split("\\|"))))
        .max(Comparator.comparingInt(String::length));
  }

  private void read(BufferedReader in) throws IOException {
    List<String> section = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("[")) {
        section =
            sections.computeIfAbsent(line.substring(1, line.length() - 1), n -> new ArrayList<>());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        section.add(line);
      }
    }
  }

  /** Adds to what may be drawn from a section. */
  void add(String section, List<String> lines) {
    section(section).addAll(lines);
  }

  boolean contains(String section, String line) {
    return section(section).contains(line);
  }

  private List<String> section(String name) {
    List<String> lines = sections.get(name);
    if (lines == null) {
      throw new IllegalArgumentException(FILE + " has no section [" + name + "]");
    }
    return lines;
  }

  String word(String section) {
    List<String> lines = section(section);
    return lines.get(random.nextInt(lines.size()));
  }

  /** A phrase whose head hangs nowhere yet. */
  List<Draft.Node> phrase(String section) {
    String line = word(section);
    List<Draft.Node> phrase = new ArrayList<>();
    String[] words = line.split(" ");
    for (String word : words) {
      String[] parts = word.split("/");
      String form = parts[0].startsWith("$") ? word(parts[0].substring(1)) : parts[0];
      phrase.add(node(form, parts[1], Relation.of(parts[2])));
    }
    for (int i = 0; i < words.length; i++) {
      int head = Integer.parseInt(words[i].substring(words[i].lastIndexOf('/') + 1));
      phrase.get(i).head = head == 0 ? null : phrase.get(head - 1);
    }
    return phrase;
  }

  /** A single word that hangs nowhere yet, by the short name of its tag. */
  Draft.Node node(String form, String tag, Relation relation) {
    String full = tags.get(tag);
    if (full == null) {
      throw new IllegalArgumentException(FILE + " has no tag " + tag);
    }
    return new Draft.Node(form, full, null, relation);
  }
}
