package io.github.dateline.event;

import io.github.dateline.language.Name;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which names of an article are persons', whether it says “he” or “she” of them, and which roles
 * each has; learnt from the whole article.
 */
final class Persons {

  /** So much of a word tells that “Chilean” belongs to “Chile”. */
  private static final int SAME = 4;

  /**
   * What somebody is said to be: “former Norwegian minister”.
   *
   * @param noun in lower case
   * @param words what stands with it: “norwegian”
   */
  private record Role(String surname, String noun, Set<String> words, boolean former) {}

  private final Set<String> names = new TreeSet<>();
  private final Set<String> places;

  /** Surname → votes, positive for “she”. */
  private final Map<String, Integer> votes = new HashMap<>();

  private final List<Role> roles = new ArrayList<>();

  Persons(List<Reading> readings) {
    this.places = places(readings);
    Set<String> all = new HashSet<>();
    readings.forEach(reading -> reading.names().forEach(name -> all.add(name.text())));
    for (Reading reading : readings) {
      for (Name name : reading.names()) {
        String surname = surname(name.text());
        boolean full = !surname.equals(name.text()) && name.last() - name.first() <= 2;
        boolean place = places.contains(name.text()) || (full && places.contains(surname));
        boolean given = full && hasGivenName(reading, name);
        boolean alone = full && all.contains(surname);
        if (name.person() || given || (!place && (alone || isDescribed(reading, name)))) {
          names.add(name.text());
          names.add(surname);
        }
      }
    }
    Optional<String> before = Optional.empty();
    for (Reading reading : readings) {
      before = learn(reading, before);
    }
  }

  /** Names that stand behind “in” are places. */
  private static Set<String> places(List<Reading> readings) {
    Set<String> places = new HashSet<>();
    for (Reading reading : readings) {
      for (Name name : reading.names()) {
        if (reading.is("place-preposition", name.first() - 1)) {
          places.add(name.text());
          places.add(surname(name.text()));
        }
      }
    }
    return places;
  }

  static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  boolean isPerson(Name name) {
    return name.person() || names.contains(name.text());
  }

  /** A short name that is not known for a person's, nor for a place's. */
  boolean mayBePerson(Name name) {
    return name.last() - name.first() < 2 && !places.contains(name.text());
  }

  private static boolean hasGivenName(Reading reading, Name name) {
    for (int i = name.first(); i < name.last(); i++) {
      if (reading.is("given-male", i) || reading.is("given-female", i)) {
        return true;
      }
    }
    return false;
  }

  /** “the sprinter Ana Rossi”, “Ana Rossi, the mayor”. */
  private static boolean isDescribed(Reading reading, Name name) {
    return !descriptions(reading, name).isEmpty();
  }

  /** The nouns that say who somebody is, beside the name. */
  private static List<Integer> descriptions(Reading reading, Name name) {
    List<Integer> found = new ArrayList<>();
    int head = reading.headOf(name.first(), name.last());
    for (int i = 0; i < reading.size(); i++) {
      boolean beside =
          reading.head(i) == head
              && (reading.hangs(i, Relation.APPOS)
                  || (reading.hangs(i, Relation.COMPOUND) && i < head)
                  || (reading.hangs(i, Relation.NMOD) && reading.dependent(i, Relation.CASE) < 0));
      boolean above =
          i == reading.head(head)
              && (reading.hangs(head, Relation.APPOS)
                  || reading.hangs(head, Relation.FLAT)
                  || (reading.hangs(head, Relation.NSUBJ) && reading.isCopular(i)));
      if ((beside || above) && reading.is("person", i)) {
        found.add(i);
      }
    }
    return found;
  }

  /** Returns the one person that the sentence names, where it names no other. */
  private Optional<String> learn(Reading reading, Optional<String> before) {
    // “Mirel won the runoff. She took 53 percent.”
    before.ifPresent(surname -> vote(surname, reading, 0));
    Set<String> named = new TreeSet<>();
    int last = -1;
    for (Name name : reading.names()) {
      if (isPerson(name)) {
        String surname = surname(name.text());
        named.add(surname);
        last = name.last();
        vote(surname, reading, name.first() - 1);
        for (int i = name.first(); i < name.last(); i++) {
          vote(surname, reading, i);
        }
        for (int description : descriptions(reading, name)) {
          vote(surname, reading, description);
          learn(reading, description, surname);
        }
      }
    }
    if (named.size() != 1) {
      return Optional.empty();
    }
    String only = named.iterator().next();
    for (int i = last + 1; i < reading.size(); i++) {
      vote(only, reading, i);
    }
    return Optional.of(only);
  }

  private void vote(String surname, Reading reading, int token) {
    int weight = reading.is(PartOfSpeech.PRON, token) ? 1 : 3;
    if (reading.is("male", token)
        || reading.is("titles-male", token)
        || reading.is("given-male", token)) {
      votes.merge(surname, -weight, Integer::sum);
    } else if (reading.is("female", token)
        || reading.is("titles-female", token)
        || reading.is("given-female", token)) {
      votes.merge(surname, weight, Integer::sum);
    }
  }

  private void learn(Reading reading, int description, String surname) {
    roles.add(
        new Role(
            surname,
            reading.word(description),
            words(reading, description),
            isFormer(reading, description)));
  }

  /** What qualifies a description: “chief”, “iranian”, “iran”. */
  private static Set<String> words(Reading reading, int description) {
    Set<String> words = new TreeSet<>();
    for (int i : reading.dependents(description)) {
      boolean qualifies =
          reading.hangs(i, Relation.AMOD)
              || reading.hangs(i, Relation.COMPOUND)
              || reading.hangs(i, Relation.NMOD)
              || reading.hangs(i, Relation.NMOD_POSS);
      if (qualifies
          && !reading.is("former", i)
          && reading.nameAt(i).filter(name -> name.person()).isEmpty()) {
        words.add(reading.word(i));
      }
    }
    return words;
  }

  private static boolean isFormer(Reading reading, int description) {
    for (int i : reading.dependents(description)) {
      if (reading.is("former", i)) {
        return true;
      }
    }
    return false;
  }

  /** The surnames of those whom a description fits, in order: “the Iranian president”. */
  Set<String> fitting(Reading reading, int description) {
    Set<String> words = words(reading, description);
    boolean former = isFormer(reading, description);
    Set<String> fitting = new TreeSet<>();
    for (Role role : roles) {
      if (role.noun().equals(reading.word(description))
          && role.former() == former
          && (words.isEmpty() || role.words().isEmpty() || shareAWord(words, role.words()))) {
        fitting.add(role.surname());
      }
    }
    return fitting;
  }

  private static boolean shareAWord(Set<String> some, Set<String> others) {
    return some.stream()
        .anyMatch(word -> others.stream().anyMatch(other -> start(word).equals(start(other))));
  }

  private static String start(String word) {
    return word.substring(0, Math.min(SAME, word.length())).toLowerCase(Locale.ROOT);
  }

  /** Whether the article speaks otherwise of this person. */
  boolean excludes(Reading reading, int pronoun, String surname) {
    int vote = votes.getOrDefault(surname, 0);
    return reading.is("male", pronoun) ? vote > 0 : reading.is("female", pronoun) && vote < 0;
  }

  /** Whether the article is known to speak so of this person. */
  boolean confirms(Reading reading, int pronoun, String surname) {
    int vote = votes.getOrDefault(surname, 0);
    return reading.is("male", pronoun) ? vote < 0 : reading.is("female", pronoun) && vote > 0;
  }
}
