package io.github.dateline.event.en;

import io.github.dateline.event.Lexicon;
import io.github.dateline.language.en.VerbForms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the English word lists of this floor. */
public final class EnglishLexicon {

  private EnglishLexicon() {}

  /** All of them. */
  public static Lexicon load() {
    Map<String, String> kinds = new HashMap<>();
    Set<String> deeds = new HashSet<>();
    for (String line : lines("happenings.txt")) {
      String kind = line.substring(0, line.indexOf(':'));
      for (String entry : entries(line)) {
        String stem = VerbForms.stem(entry.replace("/", ""));
        kinds.putIfAbsent(stem, kind);
        if (!entry.endsWith("/")) {
          deeds.add(stem);
        }
      }
    }
    return new Lexicon(
        VerbForms::stem,
        classes("verbs.txt", VerbForms::stem),
        words(),
        kinds,
        deeds,
        EnglishLexicon::agree);
  }

  /** “An” before a vowel, “a” before others; by the letter, since nothing tells the sound. */
  private static boolean agree(String article, String word) {
    boolean vowel = !word.isEmpty() && "aeiou".indexOf(word.charAt(0)) >= 0;
    return vowel == article.equals("an");
  }

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = classes("words.txt", UnaryOperator.identity());
    words.putAll(classes("persons.txt", UnaryOperator.identity()));
    Set<String> people = words.computeIfAbsent("people", key -> new HashSet<>());
    words.getOrDefault("person", Set.of()).forEach(person -> people.add(plural(person)));
    return words;
  }

  private static String plural(String noun) {
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }

  private static Map<String, Set<String>> classes(String resource, UnaryOperator<String> form) {
    Map<String, Set<String>> classes = new HashMap<>();
    for (String line : lines(resource)) {
      Set<String> members =
          classes.computeIfAbsent(line.substring(0, line.indexOf(':')), key -> new HashSet<>());
      for (String entry : entries(line)) {
        members.add(form.apply(entry));
      }
    }
    return classes;
  }

  private static String[] entries(String line) {
    return line.substring(line.indexOf(':') + 1).strip().split(" +", -1);
  }

  private static List<String> lines(String resource) {
    try (InputStream in =
            Objects.requireNonNull(EnglishLexicon.class.getResourceAsStream(resource), resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.toLowerCase(Locale.ROOT))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
