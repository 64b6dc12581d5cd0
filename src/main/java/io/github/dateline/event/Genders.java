package io.github.dateline.event;

import io.github.dateline.language.Name;
import io.github.dateline.language.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of “he” and “she” an article uses of whom, learnt where only one person can be meant. */
final class Genders {

  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> MALE_TITLES = Set.of("mr", "sir", "lord", "king", "prince");
  private static final Set<String> FEMALE_TITLES = Set.of("mrs", "ms", "lady", "queen", "princess");

  /** Surname → votes, positive for “she”. */
  private final Map<String, Integer> votes = new HashMap<>();

  Genders(List<Reading> readings, Set<String> persons) {
    Optional<Name> before = Optional.empty();
    for (Reading reading : readings) {
      // “Mirel won the runoff. She took 53 percent.”
      before.ifPresent(name -> vote(name, reading.word(0)));
      List<Name> named =
          reading.names().stream().filter(name -> persons.contains(name.text())).toList();
      for (Name name : named) {
        vote(name, reading.word(name.first() - 1));
      }
      before = only(named);
      if (before.isPresent()) {
        Name only = before.get();
        reading.tokens().stream()
            .filter(token -> token.start() > reading.tokens().get(only.last()).start())
            .map(Token::text)
            .forEach(word -> vote(only, word));
      }
    }
  }

  /** The person that a sentence names, where it names no other. */
  private static Optional<Name> only(List<Name> named) {
    boolean one =
        named.stream().map(name -> Referents.surname(name.text())).distinct().count() == 1;
    return one ? Optional.of(named.get(0)) : Optional.empty();
  }

  private void vote(Name name, String word) {
    String surname = Referents.surname(name.text());
    if (MALE.contains(word) || MALE_TITLES.contains(word)) {
      votes.merge(surname, -1, Integer::sum);
    } else if (FEMALE.contains(word) || FEMALE_TITLES.contains(word)) {
      votes.merge(surname, 1, Integer::sum);
    }
  }

  /** Whether the article speaks otherwise of this person. */
  boolean excludes(String pronoun, String person) {
    int vote = votes.getOrDefault(Referents.surname(person), 0);
    return MALE.contains(pronoun) ? vote > 0 : FEMALE.contains(pronoun) && vote < 0;
  }

  /** Whether the article is known to speak so of this person. */
  boolean confirms(String pronoun, String person) {
    int vote = votes.getOrDefault(Referents.surname(person), 0);
    return MALE.contains(pronoun) ? vote < 0 : FEMALE.contains(pronoun) && vote > 0;
  }
}
