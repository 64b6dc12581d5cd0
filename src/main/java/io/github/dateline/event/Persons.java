package io.github.dateline.event;

import io.github.dateline.language.Name;
import io.github.dateline.language.syntax.Relation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which names of an article are persons', whether it says “he” or “she” of them, and which role
 * each has; learnt from the whole article.
 */
final class Persons {

  private final Set<String> names = new TreeSet<>();

  /** Surname → votes, positive for “she”. */
  private final Map<String, Integer> votes = new HashMap<>();

  /** Role in lower case → the surnames of those who have it. */
  private final Map<String, Set<String>> roles = new HashMap<>();

  Persons(List<Reading> readings) {
    Set<String> all = new HashSet<>();
    readings.forEach(reading -> reading.names().forEach(name -> all.add(name.text())));
    Set<String> places = places(readings);
    for (Reading reading : readings) {
      for (Name name : reading.names()) {
        if (places.contains(name.text()) && !name.person()) {
          continue;
        }
        String surname = surname(name.text());
        boolean full = !surname.equals(name.text()) && name.last() - name.first() <= 2;
        if (name.person() || (full && all.contains(surname)) || hasPersonalRole(reading, name)) {
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

  private static boolean hasPersonalRole(Reading reading, Name name) {
    return reading.is("person", name.first() - 1);
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
        role(reading, name, surname);
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
    if (reading.is("male", token) || reading.is("titles-male", token)) {
      votes.merge(surname, -1, Integer::sum);
    } else if (reading.is("female", token) || reading.is("titles-female", token)) {
      votes.merge(surname, 1, Integer::sum);
    }
  }

  /** “Prime Minister Ana Rossi”; “Ana Rossi, the mayor”. */
  private void role(Reading reading, Name name, String surname) {
    String words = "";
    for (int i = name.first() - 1; i >= Math.max(0, name.first() - 3); i--) {
      boolean part =
          reading.hangs(i, Relation.COMPOUND)
              || reading.hangs(i, Relation.AMOD)
              || reading.is("person", i);
      if (!part) {
        break;
      }
      words = (reading.word(i) + " " + words).strip();
      if (reading.is("person", name.first() - 1)) {
        roles.computeIfAbsent(words, key -> new TreeSet<>()).add(surname);
      }
    }
  }

  /** Who alone has a role, by the surname: “prime minister”. */
  Optional<String> withRole(String role) {
    return Optional.ofNullable(roles.get(role))
        .filter(surnames -> surnames.size() == 1)
        .map(surnames -> surnames.iterator().next());
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
