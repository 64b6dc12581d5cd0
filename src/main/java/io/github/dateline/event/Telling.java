package io.github.dateline.event;

import io.github.dateline.language.Clause;
import io.github.dateline.language.Clause.Phrase;
import io.github.dateline.language.Name;
import io.github.dateline.language.VerbForms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who takes part in a happening of a sentence, and in which words it is told. */
final class Telling {

  private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");

  private final Reading reading;
  private final SentenceDates dates;
  private final Referents referents;
  private final Optional<String> speaker;

  /**
   * @param speaker who is quoted, where the whole sentence is a quotation
   */
  Telling(Reading reading, SentenceDates dates, Referents referents, Optional<String> speaker) {
    this.reading = reading;
    this.dates = dates;
    this.referents = referents;
    this.speaker = speaker;
  }

  /** The names of who takes part, pronouns replaced, in the order of the text. */
  List<String> actors(Dated target) {
    Set<String> actors = new LinkedHashSet<>();
    speaker.ifPresent(actors::add);
    Set<Integer> beside = target instanceof Dated.Nominal ? Set.of() : dates.tokens();
    for (int token : withoutAsides(tokens(target))) {
      reading.names().stream()
          .filter(name -> name.first() == token && !beside.contains(token))
          .map(Name::text)
          .forEach(actors::add);
      referents.person(reading, token).ifPresent(actors::add);
    }
    return List.copyOf(actors);
  }

  /** The stems of the content words, each once, in the order of the text. */
  List<String> words(Dated target) {
    Set<String> stems = new LinkedHashSet<>();
    Set<Integer> dated = target instanceof Dated.Nominal ? Set.of() : dates.tokens();
    for (int token : withoutAsides(tokens(target))) {
      if (CONTENT.contains(reading.tag(token)) && !dated.contains(token) && !inName(token)) {
        stems.add(VerbForms.stem(reading.word(token)));
      }
    }
    return List.copyOf(stems);
  }

  /** Names count as actors, not as words. */
  private boolean inName(int token) {
    return reading.names().stream().anyMatch(name -> name.first() <= token && token <= name.last());
  }

  /** The tokens that tell the happening: its phrase, or its clause with subject and complements. */
  private List<Integer> tokens(Dated target) {
    Clause clause = reading.clauses().get(target.clause());
    List<Integer> tokens = new ArrayList<>();
    if (target instanceof Dated.Nominal nominal) {
      addAll(tokens, nominal.phrase());
      return tokens;
    }
    clause
        .subject()
        .filter(subject -> !clause.contains(subject.first()))
        .ifPresent(subject -> addAll(tokens, subject));
    clause.parts().forEach(part -> addAll(tokens, part));
    for (int i = 0; i < reading.clauses().size(); i++) {
      Clause other = reading.clauses().get(i);
      boolean belongs =
          other.kind() == Clause.Kind.COMPLEMENT || other.kind() == Clause.Kind.PARTICIPIAL;
      if (belongs && other.parent() == target.clause()) {
        other.parts().forEach(part -> addAll(tokens, part));
      }
    }
    return tokens;
  }

  private List<Integer> withoutAsides(List<Integer> tokens) {
    List<Phrase> asides = Asides.of(reading);
    return tokens.stream()
        .filter(token -> asides.stream().noneMatch(aside -> aside.contains(token)))
        .toList();
  }

  private static void addAll(List<Integer> tokens, Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      tokens.add(i);
    }
  }
}
