package io.github.dateline.event;

import io.github.dateline.language.Clause;
import io.github.dateline.language.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom the pronouns of an article mean: the person who acted last, or else was named last.
 *
 * <p>Read the sentences in order; what is not clear stays a pronoun.
 */
final class Referents {

  private static final Set<String> SINGULAR = Set.of("he", "she", "his", "him", "her");

  /** A role has no more words than this: “deputy prime minister”. */
  private static final int LONGEST_ROLE = 3;

  private final Set<String> persons;
  private final Map<String, Integer> acted = new LinkedHashMap<>();
  private final Map<String, Integer> named = new LinkedHashMap<>();
  private final Map<String, String> roles = new HashMap<>();
  private int sentence;

  /**
   * @param persons the names that stand for persons somewhere in the article
   */
  Referents(Set<String> persons) {
    this.persons = persons;
  }

  /** The person that a pronoun of {@code reading} means, by the name to show: the surname. */
  Optional<String> of(Reading reading, int token) {
    if (!SINGULAR.contains(reading.word(token))) {
      return Optional.empty();
    }
    return inSentence(reading, token).or(this::before).map(Referents::surname);
  }

  /** The persons of the same sentence come first: “Ms. Rossi said she would appeal”. */
  private Optional<String> inSentence(Reading reading, int token) {
    List<String> before = new ArrayList<>();
    for (Name name : reading.names()) {
      if (name.last() < token && isPerson(name)) {
        before.add(name.text());
      }
    }
    if (before.isEmpty()) {
      return Optional.empty();
    }
    for (Clause clause : reading.clauses()) {
      Optional<String> subject = subject(reading, clause);
      if (clause.verb().isPresent()
          && clause.verb().get().first() < token
          && subject.isPresent()
          && before.contains(subject.get())) {
        return subject;
      }
    }
    return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
  }

  private Optional<String> before() {
    return latest(acted, 3).or(() -> latest(named, 2));
  }

  private Optional<String> latest(Map<String, Integer> seen, int within) {
    String found = null;
    int at = -1;
    for (Map.Entry<String, Integer> entry : seen.entrySet()) {
      if (entry.getValue() >= at) {
        found = entry.getKey();
        at = entry.getValue();
      }
    }
    return found != null && sentence - at <= within ? Optional.of(found) : Optional.empty();
  }

  /**
   * The person that a role means: “the prime minister”, after “Prime Minister Ana Rossi”.
   *
   * @param name the surname
   * @param last index of the role's last token
   */
  record Role(String name, int last) {}

  /**
   * The role that begins with the article at {@code token}; empty where a name follows it, or
   * nobody had it.
   */
  Optional<Role> role(Reading reading, int token) {
    if (!reading.word(token).equals("the")) {
      return Optional.empty();
    }
    String words = "";
    Optional<Role> found = Optional.empty();
    for (int last = token + 1; last <= token + LONGEST_ROLE; last++) {
      words = (words + " " + reading.word(last)).strip();
      String name = roles.get(words);
      boolean ends = !nameAt(reading, last + 1) && !reading.word(last + 1).startsWith("'");
      if (name != null && ends) {
        found = Optional.of(new Role(surname(name), last));
      }
    }
    return found;
  }

  private static boolean nameAt(Reading reading, int token) {
    return reading.names().stream().anyMatch(name -> name.first() == token)
        || Set.of("of", "for").contains(reading.word(token));
  }

  private void readRole(Reading reading, Name name) {
    String words = "";
    for (int i = name.first() - 1; i >= Math.max(0, name.first() - LONGEST_ROLE); i--) {
      if (!Set.of("NOUN", "PROPN", "ADJ").contains(reading.tag(i))) {
        break;
      }
      words = (reading.word(i) + " " + words).strip();
      roles.put(words, name.text());
    }
  }

  /** Takes note of a sentence, after its own pronouns were asked for. */
  void read(Reading reading) {
    sentence = reading.sentence().index();
    for (Name name : reading.names()) {
      if (isPerson(name)) {
        readRole(reading, name);
        named.remove(name.text());
        named.put(name.text(), sentence);
      }
    }
    boolean subjectNamed = false;
    for (Clause clause : reading.clauses()) {
      Optional<String> subject = subject(reading, clause);
      if (subject.isPresent() && clause.parent() <= 0 && !subjectNamed) {
        acted.remove(subject.get());
        acted.put(subject.get(), sentence);
        subjectNamed = true;
      }
    }
    if (!subjectNamed) {
      keepSubjectOfPronoun(reading);
    }
  }

  /** “He … . He …”: a pronoun keeps the one it means in mind. */
  private void keepSubjectOfPronoun(Reading reading) {
    for (Clause clause : reading.clauses()) {
      boolean pronoun =
          clause.subject().isPresent()
              && SINGULAR.contains(reading.word(clause.subject().get().first()));
      if (pronoun) {
        latest(acted, 4).ifPresent(person -> acted.put(person, sentence));
        return;
      }
    }
  }

  private Optional<String> subject(Reading reading, Clause clause) {
    return clause
        .subject()
        .flatMap(
            phrase ->
                reading.names().stream()
                    .filter(name -> phrase.contains(name.last()) && isPerson(name))
                    .filter(name -> !reading.word(name.last() + 1).startsWith("'"))
                    .map(Name::text)
                    .reduce((first, second) -> second));
  }

  private boolean isPerson(Name name) {
    return name.person() || persons.contains(name.text());
  }

  static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
