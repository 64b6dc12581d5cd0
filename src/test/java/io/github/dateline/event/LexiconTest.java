package io.github.dateline.event;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.event.en.EnglishLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the word lists have what the code asks for. */
class LexiconTest {

  private static final Path CODE =
      Path.of("src", "main", "java", "io", "github", "dateline", "event");
  private static final Path LISTS =
      Path.of("src", "main", "resources", "io", "github", "dateline", "event", "en");

  private static final Pattern VERB_CLASS =
      Pattern.compile("\\b(?:isVerb|verb)\\(\\s*\"([^\"]+)\"");
  private static final Pattern WORD_CLASS = Pattern.compile("\\b(?:is|word)\\(\\s*\"([^\"]+)\"");

  private static final Lexicon LEXICON = EnglishLexicon.load();

  @Test
  void everyClassThatIsAskedForExists() throws IOException {
    Set<String> verbs = askedFor(VERB_CLASS);
    Set<String> words = askedFor(WORD_CLASS);
    assertTrue(verbs.size() >= 15, verbs.toString());
    assertTrue(words.size() >= 40, words.toString());
    assertTrue(verbs.containsAll(Set.of("say", "allege")), verbs.toString());
    assertTrue(words.containsAll(Set.of("relative", "negation")), words.toString());
    verbs.forEach(name -> assertDoesNotThrow(() -> LEXICON.verb(name, "say"), name));
    words.forEach(name -> assertDoesNotThrow(() -> LEXICON.word(name, "the"), name));
  }

  @Test
  void aClassThatIsNotThereIsNoEmptyOne() {
    assertThrows(NullPointerException.class, () -> LEXICON.verb("sai", "say"));
    assertThrows(NullPointerException.class, () -> LEXICON.word("relativ", "who"));
  }

  /** Verbs are found in all their forms, small words as they stand. */
  @Test
  void classesHaveTheirWords() {
    for (String form : List.of("say", "says", "said", "saying")) {
      assertTrue(LEXICON.verb("say", form), form);
    }
    assertTrue(LEXICON.verb("allege", "alleged"));
    assertFalse(LEXICON.verb("say", "sell"));
    assertTrue(LEXICON.word("relative", "who"));
    assertFalse(LEXICON.word("relative", "he"));
    assertTrue(LEXICON.namesHappening("visits"));
    assertFalse(LEXICON.namesHappening("bridge"));
    assertEquals(LEXICON.kind("met"), LEXICON.kind("talks"));
  }

  /** A line that lacks its colon would be lost, or break all others. */
  @Test
  void everyLineIsAClassWithWords() throws IOException {
    for (String list : List.of("verbs.txt", "words.txt", "happenings.txt")) {
      for (String line : lines(list)) {
        assertTrue(line.matches("[a-z-]+: \\S+( \\S+)*"), list + ": " + line);
      }
    }
  }

  private static List<String> lines(String list) throws IOException {
    return Files.readAllLines(LISTS.resolve(list)).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .toList();
  }

  private static Set<String> askedFor(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(CODE)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    }
    return found;
  }
}
