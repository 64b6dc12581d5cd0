package io.github.dateline.event;

import io.github.dateline.language.VerbForms;
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
import java.util.Optional;
import java.util.Set;

/** Which English words name happenings, and which verbs say how one is told. */
final class Lexicon {

  private static final Map<String, String> KIND = new HashMap<>();
  private static final Set<String> NOUNS = new HashSet<>();
  private static final Map<String, Set<String>> VERBS = new HashMap<>();

  static {
    for (String line : lines("happenings.txt")) {
      String kind = line.substring(0, line.indexOf(':'));
      for (String entry : line.substring(line.indexOf(':') + 1).strip().split(" ", -1)) {
        String word = entry.replace("/", "");
        KIND.putIfAbsent(VerbForms.stem(word), kind);
        if (!entry.endsWith("/")) {
          NOUNS.add(VerbForms.stem(word));
        }
      }
    }
    for (String line : lines("verbs.txt")) {
      Set<String> stems = new HashSet<>();
      for (String word : line.substring(line.indexOf(':') + 1).strip().split(" ", -1)) {
        stems.add(VerbForms.stem(word));
      }
      VERBS.put(line.substring(0, line.indexOf(':')), stems);
    }
  }

  private Lexicon() {}

  /** Whether a noun names a happening: “visit”, “elections”. */
  static boolean namesHappening(String noun) {
    return NOUNS.contains(VerbForms.stem(noun));
  }

  /** The class of happening that a verb or noun names. */
  static Optional<String> kind(String word) {
    return Optional.ofNullable(KIND.get(VerbForms.stem(word)));
  }

  /** Whether a verb belongs to a class of {@code verbs.txt}. */
  static boolean is(String verbClass, String verb) {
    return Objects.requireNonNull(VERBS.get(verbClass), verbClass).contains(VerbForms.stem(verb));
  }

  private static List<String> lines(String resource) {
    try (InputStream in =
            Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
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
