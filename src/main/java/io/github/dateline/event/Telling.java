package io.github.dateline.event;

import io.github.dateline.language.Name;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who takes part in a happening of a sentence, and in which words it is told. */
final class Telling {

  private static final Set<PartOfSpeech> CONTENT =
      EnumSet.of(
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.VERB,
          PartOfSpeech.ADJ,
          PartOfSpeech.NUM);

  /** What hangs on a happening and tells another one. */
  private static final Set<Relation> BESIDE =
      EnumSet.of(Relation.ACL_RELCL, Relation.PARATAXIS, Relation.DISCOURSE);

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
    BitSet tokens = tokens(target);
    Set<Integer> beside = target instanceof Dated.Nominal ? Set.of() : dates.tokens();
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      int token = i;
      reading.names().stream()
          .filter(name -> name.first() == token && !beside.contains(token))
          .map(Name::text)
          .forEach(actors::add);
      if (reading.is("whose", i)) {
        int clause = reading.predicateOf(reading.head(i));
        reading.nameAt(reading.head(clause)).map(Name::text).ifPresent(actors::add);
      }
      if (reading.is("male", i) || reading.is("female", i)) {
        referents.of(i).ifPresent(actors::add);
      }
    }
    return List.copyOf(actors);
  }

  /** The stems of the content words, each once, in the order of the text. */
  List<String> words(Dated target) {
    Set<String> stems = new LinkedHashSet<>();
    Set<Integer> dated = target instanceof Dated.Nominal ? Set.of() : dates.tokens();
    BitSet tokens = tokens(target);
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      int token = i;
      boolean content = CONTENT.stream().anyMatch(tag -> reading.is(tag, token));
      // Names count as actors, not as words.
      if (content && !dated.contains(i) && reading.nameAt(i).isEmpty()) {
        stems.add(reading.stem(i));
      }
    }
    return List.copyOf(stems);
  }

  private BitSet tokens(Dated target) {
    BitSet tokens = new BitSet();
    collect(target.head(), tokens);
    if (target instanceof Dated.Verbal) {
      Participants participants = new Participants(reading);
      int subject = participants.subject(target.head());
      if (subject >= 0) {
        tokens.or(participants.core(subject));
      }
    }
    return tokens;
  }

  private void collect(int token, BitSet into) {
    into.set(token);
    for (int i : reading.dependents(token)) {
      int tie = reading.dependent(i, Relation.CASE, Relation.MARK);
      boolean circumstance = tie >= 0 && reading.is("beside", tie);
      if (!reading.hangs(i, BESIDE) && !circumstance) {
        collect(i, into);
      }
    }
  }
}
