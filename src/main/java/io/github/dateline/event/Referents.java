package io.github.dateline.event;

import io.github.dateline.language.Clause;
import io.github.dateline.language.Clause.Phrase;
import io.github.dateline.language.Name;
import io.github.dateline.language.VerbGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whom the pronouns of an article mean: the person who acted last, or else was named last.
 *
 * <p>Read the sentences in order; what is not clear stays a pronoun.
 */
final class Referents {

  private static final Set<String> SINGULAR = Set.of("he", "she", "his", "him", "her");

  /** A role has no more words than this: “deputy prime minister”. */
  private static final int LONGEST_ROLE = 3;

  private static final Set<String> OBJECTS = Set.of("him", "her");
  private static final Set<String> EXPLETIVE =
      Set.of(
          "be",
          "is",
          "was",
          "were",
          "been",
          "seemed",
          "seems",
          "appears",
          "appeared",
          "rained",
          "snowed",
          "turned",
          "took",
          "emerged",
          "happened");
  private static final Set<String> OWNED =
      Set.of(
          "his", "her", "its", "their", "our", "my", "this", "that", "these", "those", "it",
          "they");

  private final Set<String> persons;
  private final Genders genders;
  private final Map<String, Integer> acted = new LinkedHashMap<>();
  private final Map<String, Integer> named = new LinkedHashMap<>();
  private final Map<String, String> roles = new HashMap<>();

  /** Whether the sentence before named one person and meant another: “the judge told him”. */
  private boolean crowded;

  private Optional<String> lastThing = Optional.empty();
  private int lastThingAt = -1;
  private boolean lastThingPlural;
  private int sentence;

  /**
   * @param persons the names that stand for persons somewhere in the article
   * @param genders of whom the article says “he”, of whom “she”
   */
  Referents(Set<String> persons, Genders genders) {
    this.persons = persons;
    this.genders = genders;
  }

  /** Whom or what a pronoun means: a person by the surname, a thing by its noun. */
  Optional<String> of(Reading reading, int token) {
    if (reading.word(token).equals("it") || reading.word(token).equals("they")) {
      return thing(reading, token);
    }
    return person(reading, token);
  }

  /** The person that “he”, “she”, “his” … mean, by the surname. */
  Optional<String> person(Reading reading, int token) {
    if (!SINGULAR.contains(reading.word(token))) {
      return Optional.empty();
    }
    Optional<String> found = inSentence(reading, token);
    return (found.isPresent() || crowded ? found : before(reading.word(token)))
        .map(Referents::surname);
  }

  /**
   * “It went into service”: what the sentence before told of, where number and place in the
   * sentence agree.
   */
  private Optional<String> thing(Reading reading, int token) {
    boolean subject =
        reading.clauses().stream()
            .anyMatch(
                clause ->
                    clause.parent() < 0
                        && clause.subject().filter(p -> p.first() == token).isPresent()
                        && clause.verb().filter(verb -> !expletive(reading, verb)).isPresent());
    boolean plural = reading.word(token).equals("they");
    return subject && lastThingAt == reading.sentence().index() - 1 && plural == lastThingPlural
        ? lastThing
        : Optional.empty();
  }

  /** “it is thought”, “it rained”: “it” stands for nothing. */
  private static boolean expletive(Reading reading, VerbGroup verb) {
    String word = reading.word(verb.last());
    return EXPLETIVE.contains(word) || (verb.passive() && Lexicon.is("report", word));
  }

  private void readThing(Reading reading) {
    lastThing = Optional.empty();
    Clause main = reading.clauses().get(0);
    if (main.subject().isEmpty() || main.verb().isEmpty()) {
      return;
    }
    Phrase subject = main.subject().get();
    String head = reading.word(subject.last());
    String tag = reading.tag(subject.last());
    boolean person = subject(reading, main).isPresent();
    if (person
        || !(tag.equals("NOUN") || tag.equals("PROPN"))
        || OWNED.contains(reading.word(subject.first()))) {
      return;
    }
    int first =
        Set.of("a", "an", "the").contains(reading.word(subject.first()))
            ? subject.first() + 1
            : subject.first();
    boolean name = tag.equals("PROPN") && first == subject.first();
    String words =
        reading
            .sentence()
            .text()
            .substring(
                reading.tokens().get(first).start(), reading.tokens().get(subject.last()).end());
    lastThing = Optional.of(name ? words : "the " + lowered(reading, first, words));
    lastThingAt = reading.sentence().index();
    lastThingPlural = tag.equals("NOUN") && head.endsWith("s") && !head.endsWith("ss");
  }

  private static String lowered(Reading reading, int first, String words) {
    boolean common = first == 0 && !reading.tag(first).equals("PROPN");
    return common ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
  }

  /** The persons of the same sentence come first: “Ms. Rossi said she would appeal”. */
  private Optional<String> inSentence(Reading reading, int token) {
    List<String> before = new ArrayList<>();
    for (Name name : reading.names()) {
      if (name.last() < token
          && isPerson(name)
          && !genders.excludes(reading.word(token), name.text())) {
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

  /**
   * The one who acted last, or was named last; where the article gives no hint of “he” or “she”,
   * only if alone.
   */
  private Optional<String> before(String pronoun) {
    return latest(acted, 3, pronoun)
        .or(() -> latest(named, 2, pronoun))
        .filter(person -> genders.confirms(pronoun, person) || justActed(person) || alone(person));
  }

  /** The subject of the sentence before, which names nobody else. */
  private boolean justActed(String person) {
    return acted.getOrDefault(person, -1) == sentence
        && named.entrySet().stream()
            .filter(entry -> entry.getValue() == sentence)
            .allMatch(entry -> surname(entry.getKey()).equals(surname(person)));
  }

  private boolean alone(String person) {
    return named.entrySet().stream()
        .filter(entry -> sentence - entry.getValue() <= 4)
        .allMatch(entry -> surname(entry.getKey()).equals(surname(person)));
  }

  private Optional<String> latest(Map<String, Integer> seen, int within, String pronoun) {
    String found = null;
    int at = -1;
    for (Map.Entry<String, Integer> entry : seen.entrySet()) {
      if (entry.getValue() >= at && !genders.excludes(pronoun, entry.getKey())) {
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
    if (!reading.clauses().isEmpty()) {
      readThing(reading);
    }
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
    boolean named = subjectNamed;
    crowded =
        IntStream.range(1, reading.tokens().size())
            .anyMatch(
                i -> named && OBJECTS.contains(reading.word(i)) && reading.tag(i).equals("PRON"));
  }

  /** “He … . He …”: a pronoun keeps the one it means in mind. */
  private void keepSubjectOfPronoun(Reading reading) {
    for (Clause clause : reading.clauses()) {
      boolean pronoun =
          clause.subject().isPresent()
              && SINGULAR.contains(reading.word(clause.subject().get().first()));
      if (pronoun) {
        String word = reading.word(clause.subject().get().first());
        latest(acted, 4, word).ifPresent(person -> acted.put(person, sentence));
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
