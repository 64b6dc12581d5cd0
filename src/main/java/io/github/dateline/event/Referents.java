package io.github.dateline.event;

import io.github.dateline.event.Candidate.Kind;
import io.github.dateline.language.syntax.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Whom the pronouns and descriptions of an article mean: the most prominent of those that fit by
 * gender, number and kind (after Lappin and Leass 1994), and only where no other is nearly as
 * prominent. What is not clear stays as it is.
 *
 * <p>Read the sentences in order.
 */
final class Referents {

  /** How many sentences back somebody is still spoken of. */
  private static final int REACH = 4;

  /** What a sentence takes from the prominence of whom the one before mentions. */
  private static final double FADING = 0.4;

  /** What it is worth that the article is known to say “he”, or “she”, of somebody. */
  private static final double KNOWN = 1.2;

  /** What it takes not to be a named person, where others are. */
  private static final double NAMELESS = 0.6;

  /**
   * What it is worth to have done the same before, or owned it: “Roe resigned. His resignation”.
   */
  private static final double SAME_DEED = 2;

  /** What it is worth to be the subject, for the pronoun that is one too, or that says whose. */
  private static final double PARALLEL = 1.3;

  private final Persons persons;
  private final Mentions mentions;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<Integer, Candidate> found = new HashMap<>();

  /** Key → the stems of what one did and had. */
  private final Map<String, Set<String>> deeds = new HashMap<>();

  private int sentence;

  /**
   * @param readings the whole article
   * @param outside the names of who wrote and who published the article: they are not in it
   */
  Referents(List<Reading> readings, Persons persons, Set<String> outside) {
    this.persons = persons;
    this.mentions = new Mentions(persons, outside);
    for (Reading reading : readings) {
      mentions.persons(reading, 0).forEach(person -> remember(reading, person));
    }
  }

  /**
   * Takes note of a sentence; before its own pronouns are asked for.
   *
   * @param silent the tokens of its words for when
   * @param quoted the tokens of what it quotes
   * @param speaker who is quoted, where the whole sentence is a quotation
   */
  void read(Reading reading, Set<Integer> silent, BitSet quoted, Optional<String> speaker) {
    // A quotation keeps nobody from being spoken of.
    sentence += speaker.isPresent() ? 0 : 1;
    found.clear();
    candidates.removeIf(candidate -> sentence - candidate.sentence() > REACH);
    List<Candidate> here = mentions.all(reading, silent, sentence);
    here.forEach(candidate -> remember(reading, candidate));
    candidates.addAll(here);
    for (int i = 0; i < reading.size(); i++) {
      if (Binding.isPronoun(reading, i)) {
        resolve(reading, i, quoted, speaker);
      } else if (Binding.isDescription(reading, i)) {
        describe(reading, i);
      }
    }
  }

  /** Whom or what a word of the sentence that was read last means; a person by the surname. */
  Optional<String> of(int token) {
    return Optional.ofNullable(found.get(token)).map(Candidate::words);
  }

  /** The same, as whose something is. */
  Optional<String> whose(int token) {
    return Optional.ofNullable(found.get(token))
        .map(who -> who.words() + (who.plural() && who.words().endsWith("s") ? "’" : "’s"));
  }

  /** Where in the same sentence what a pronoun means is named; −1 where it is not. */
  int namedAt(int token) {
    Candidate meant = found.get(token);
    return meant != null && meant.sentence() == sentence ? meant.token() : -1;
  }

  /** Keeps what somebody does and has. */
  private void remember(Reading reading, Candidate candidate) {
    int token = candidate.token();
    int deed = reading.head(token);
    boolean does = reading.isSubject(token) || reading.hangs(token, Relation.NMOD_POSS);
    if (does && !reading.isVerb("state", deed)) {
      deeds.computeIfAbsent(candidate.key(), key -> new TreeSet<>()).add(reading.stem(deed));
    }
  }

  /** A candidate without words fits, and nobody could say it in brackets. */
  private void note(Reading reading, int token, Candidate chosen) {
    if (chosen.words().isEmpty()) {
      return;
    }
    found.put(token, chosen);
    Candidate again = chosen.again(sentence, token, Mentions.weight(reading, token));
    remember(reading, again);
    candidates.add(again);
  }

  private void resolve(Reading reading, int pronoun, BitSet quoted, Optional<String> speaker) {
    boolean personal = reading.is("male", pronoun) || reading.is("female", pronoun);
    boolean stands = reading.isSubject(pronoun) || reading.hangs(pronoun, Relation.NMOD_POSS);
    if (!personal && (!stands || Binding.isExpletive(reading, pronoun))) {
      return;
    }
    Ranking ranking = new Ranking();
    for (Candidate candidate : candidates) {
      boolean here = candidate.sentence() == sentence;
      boolean speaks =
          quoted.get(pronoun)
              && (here
                  ? Binding.speaks(reading, quoted, candidate.token())
                  : speaker.map(Persons::surname).filter(candidate.key()::equals).isPresent());
      if (!speaks && fits(reading, pronoun, candidate, personal)) {
        ranking.add(candidate, score(reading, pronoun, candidate, personal));
      }
    }
    ranking
        .best()
        .filter(chosen -> !(personal && chosen.kind() == Kind.UNKNOWN))
        .filter(
            chosen ->
                chosen.kind() != Kind.THING
                    || chosen.named()
                    || chosen.weight() >= Mentions.PROMINENT)
        // In the same sentence only a name says more than the pronoun does.
        .filter(chosen -> !personal || chosen.named() || chosen.sentence() < sentence)
        .ifPresent(chosen -> note(reading, pronoun, chosen));
  }

  private double faded(Candidate candidate) {
    return candidate.weight() * Math.pow(FADING, sentence - candidate.sentence());
  }

  private double score(Reading reading, int pronoun, Candidate candidate, boolean personal) {
    double score = faded(candidate) * (personal && !candidate.isNamedPerson() ? NAMELESS : 1);
    boolean here = candidate.sentence() == sentence;
    boolean owns = reading.hangs(pronoun, Relation.NMOD_POSS);
    boolean parallel =
        owns
            ? here && Binding.sharesClause(reading, pronoun, candidate.token())
            : reading.isSubject(pronoun);
    if (parallel && candidate.weight() >= Mentions.PROMINENT) {
      score *= PARALLEL;
    }
    if (personal && (candidate.named() && persons.confirms(reading, pronoun, candidate.key()))) {
      score *= KNOWN;
    }
    boolean did =
        (owns || reading.isSubject(pronoun))
            && deeds
                .getOrDefault(candidate.key(), Set.of())
                .contains(reading.stem(reading.head(pronoun)));
    return did && !here ? score * SAME_DEED : score;
  }

  private boolean fits(Reading reading, int pronoun, Candidate candidate, boolean personal) {
    boolean here = candidate.sentence() == sentence;
    if (here
        && (candidate.token() > pronoun
            ? !Binding.announces(reading, pronoun, candidate.token())
            : Binding.bars(reading, pronoun, candidate.token()))) {
      return false;
    }
    if (personal) {
      return !candidate.plural()
          && (candidate.kind() == Kind.PERSON || candidate.kind() == Kind.UNKNOWN)
          && !persons.excludes(reading, pronoun, candidate.key());
    }
    boolean acts = reading.isSubject(pronoun) && Binding.isAct(reading, reading.head(pronoun));
    if (reading.is("group", pronoun)) {
      boolean several = candidate.plural() && !(acts && candidate.kind() == Kind.THING);
      return several || (candidate.kind() == Kind.BODY && !here);
    }
    return candidate.kind() != Kind.PERSON
        && !candidate.plural()
        && !(acts && candidate.kind() == Kind.THING);
  }

  private void describe(Reading reading, int noun) {
    if (reading.is("people", noun)) {
      if (Binding.isTwo(reading, noun)) {
        couple(reading, noun).ifPresent(chosen -> note(reading, noun, chosen));
      }
      return;
    }
    Set<String> fitting = persons.fitting(reading, noun);
    Ranking ranking = new Ranking();
    for (String surname : fitting) {
      ranking.add(
          new Candidate(surname, surname, Kind.PERSON, false, true, sentence - REACH, noun, 0),
          0.1);
    }
    for (Candidate candidate : candidates) {
      boolean before = candidate.sentence() < sentence || candidate.token() < noun;
      if (before && fitting.contains(candidate.key())) {
        ranking.add(candidate, faded(candidate));
      }
    }
    Optional<Candidate> chosen =
        fitting.isEmpty() && reading.is("epithet", noun) ? onlyOne(noun) : ranking.best();
    chosen.ifPresent(
        who -> {
          // The description is no one else.
          candidates.removeIf(one -> one.sentence() == sentence && one.token() == noun);
          note(reading, noun, who);
        });
  }

  /** The one person who is named here, or in the sentence before. */
  private Optional<Candidate> onlyOne(int noun) {
    for (int back = 0; back <= 1; back++) {
      Map<String, Candidate> named =
          named(back, candidate -> candidate.sentence() < sentence || candidate.token() < noun);
      if (!named.isEmpty()) {
        return named.size() == 1 ? Optional.of(named.values().iterator().next()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Map<String, Candidate> named(int back, Predicate<Candidate> which) {
    Map<String, Candidate> named = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      if (candidate.isNamedPerson()
          && !candidate.plural()
          && candidate.sentence() == sentence - back
          && which.test(candidate)) {
        named.put(candidate.key(), candidate);
      }
    }
    return named;
  }

  /** “the two leaders”: the two persons who were named last, where they were not more. */
  private Optional<Candidate> couple(Reading reading, int noun) {
    Map<String, Candidate> named = new LinkedHashMap<>();
    for (int back = 0; back < REACH && named.size() < 2; back++) {
      named.putAll(
          named(back, candidate -> candidate.sentence() < sentence || candidate.token() < noun));
    }
    return named.size() == 2
        ? Optional.of(
            Mentions.couple(
                reading, List.copyOf(named.values()), noun, Mentions.weight(reading, noun)))
        : Optional.empty();
  }
}
