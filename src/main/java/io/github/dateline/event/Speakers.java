package io.github.dateline.event;

import io.github.dateline.language.Clause;
import io.github.dateline.language.Clause.Phrase;
import io.github.dateline.language.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who speaks where a quotation fills whole sentences: the one of whom it is said where the
 * quotation ends.
 */
final class Speakers {

  /** A quotation goes over no more sentences than this without naming its speaker. */
  private static final int REACH = 4;

  private Speakers() {}

  /** For each reading its speaker, where it is a quotation. */
  static List<Optional<String>> of(List<Reading> readings) {
    List<Optional<String>> speakers = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < readings.size(); i++) {
      boolean starts = quote(readings.get(i), 0);
      boolean inside = starts || open;
      speakers.add(inside ? speaker(readings, i) : Optional.empty());
      long marks =
          readings.get(i).tokens().stream().filter(token -> token.text().equals("\"")).count();
      open = open == (marks % 2 == 0);
    }
    return speakers;
  }

  private static Optional<String> speaker(List<Reading> readings, int from) {
    for (int i = from; i < readings.size() && i <= from + REACH; i++) {
      Optional<String> named = attribution(readings.get(i));
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** “…, Putin said”. */
  private static Optional<String> attribution(Reading reading) {
    for (Clause clause : reading.clauses()) {
      boolean says =
          clause.verb().map(verb -> Lexicon.is("report", reading.word(verb.last()))).orElse(false);
      if (says && clause.subject().isPresent()) {
        Phrase subject = clause.subject().get();
        Optional<String> name =
            reading.names().stream()
                .filter(candidate -> subject.contains(candidate.last()))
                .map(Name::text)
                .reduce((first, second) -> second);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean quote(Reading reading, int token) {
    return reading.word(token).equals("\"");
  }
}
