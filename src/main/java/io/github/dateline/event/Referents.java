package io.github.dateline.event;

import io.github.dateline.language.Name;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whom the pronouns of an article mean: the most prominent of those that fit by gender, number and
 * kind (after Lappin and Leass 1994), and only where no other is as prominent. What is not clear
 * stays a pronoun.
 *
 * <p>Read the sentences in order.
 */
final class Referents {

  /** How many sentences back somebody is still spoken of. */
  private static final int REACH = 3;

  /** How much more prominent the one must be than the next. */
  private static final double MARGIN = 0.5;

  /** What it is worth that the article is known to say “he”, or “she”, of somebody. */
  private static final double KNOWN = 1.5;

  /**
   * Somebody or something that was named.
   *
   * @param key what two mentions of one share: a surname, a noun
   * @param words as a title would say it
   * @param weight how prominent its place in the sentence is
   */
  private record Candidate(
      String key,
      String words,
      Kind kind,
      boolean plural,
      int sentence,
      int token,
      double weight) {}

  /** What a noun phrase has here, and another sentence would leave out. */
  private static final Set<Relation> NO_NAME =
      EnumSet.of(Relation.NMOD, Relation.CASE, Relation.NMOD_UNMARKED, Relation.OBL_UNMARKED);

  private enum Kind {
    PERSON,
    BODY,
    THING
  }

  private final Persons persons;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<Integer, Candidate> found = new HashMap<>();
  private int sentence;

  Referents(Persons persons) {
    this.persons = persons;
  }

  /** Takes note of a sentence; before its own pronouns are asked for. */
  void read(Reading reading) {
    sentence++;
    found.clear();
    candidates.removeIf(candidate -> sentence - candidate.sentence() > REACH);
    for (int i = 0; i < reading.size(); i++) {
      if (isPronoun(reading, i)) {
        resolve(reading, i);
      } else if (isHead(reading, i)) {
        candidate(reading, i).ifPresent(candidates::add);
      }
    }
  }

  /** Whom or what a pronoun of the sentence that was read last means; a person by the surname. */
  Optional<String> of(int token) {
    return Optional.ofNullable(found.get(token)).map(Candidate::words);
  }

  /** Where in the same sentence what a pronoun means is named; −1 where it is not. */
  int namedAt(int token) {
    Candidate meant = found.get(token);
    return meant != null && meant.sentence() == sentence ? meant.token() : -1;
  }

  static boolean isPronoun(Reading reading, int token) {
    return reading.is(PartOfSpeech.PRON, token)
        && (reading.is("male", token)
            || reading.is("female", token)
            || reading.is("thing", token)
            || reading.is("group", token));
  }

  private static boolean isHead(Reading reading, int token) {
    if (!reading.is(PartOfSpeech.NOUN, token) && !reading.is(PartOfSpeech.PROPN, token)) {
      return false;
    }
    return switch (reading.relation(token).orElseThrow()) {
      case COMPOUND, FLAT, FIXED, GOESWITH, OBL_UNMARKED, NMOD_UNMARKED, APPOS -> false;
      // “Prime Minister Jan Holt”.
      case NMOD -> reading.dependent(token, Relation.CASE) >= 0;
      default -> true;
    };
  }

  private Optional<Candidate> candidate(Reading reading, int head) {
    double weight = weight(reading, head);
    Optional<Name> name = reading.nameAt(head).or(() -> nameBehind(reading, head));
    if (name.isPresent() && persons.isPerson(name.get())) {
      String surname = Persons.surname(name.get().text());
      return Optional.of(
          new Candidate(surname, surname, Kind.PERSON, false, sentence, head, weight));
    }
    boolean person = reading.is("person", head);
    boolean plural = reading.has(head, "Number=Plur");
    Kind kind =
        person
            ? Kind.PERSON
            : name.isPresent() || reading.is("body", head) ? Kind.BODY : Kind.THING;
    String words = words(reading, head);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Candidate(key(reading, head), words, kind, plural, sentence, head, weight));
  }

  /** “Mayor [Ada Kroll]”, where the role is the head. */
  private static Optional<Name> nameBehind(Reading reading, int head) {
    return reading.is("person", head) ? reading.nameAt(head + 1) : Optional.empty();
  }

  private static String key(Reading reading, int head) {
    return reading.nameAt(head).map(Name::text).orElseGet(() -> reading.stem(head));
  }

  /** The noun phrase as another sentence would take it up: “the company”. */
  private static String words(Reading reading, int head) {
    BitSet core = new Participants(reading).core(head);
    for (int i : reading.dependents(head)) {
      // “his company” is no name for it elsewhere; “the man on the bridge” is long for one.
      if (reading.hangs(i, NO_NAME)) {
        core.andNot(reading.subtree(i));
      }
      if (reading.hangs(i, Relation.NMOD_POSS) && reading.is(PartOfSpeech.PRON, i)) {
        return "";
      }
    }
    StringBuilder words = new StringBuilder();
    boolean name = reading.is(PartOfSpeech.PROPN, head);
    boolean article = false;
    int previous = -1;
    for (int i = core.nextSetBit(0); i >= 0; i = core.nextSetBit(i + 1)) {
      if (reading.hangs(i, Relation.DET)) {
        article |= reading.is("article", i);
        continue;
      }
      if (previous >= 0 && reading.tokens().get(i).start() > reading.tokens().get(previous).end()) {
        words.append(' ');
      }
      String text = reading.tokens().get(i).text();
      boolean opens = i == 0 && !reading.is(PartOfSpeech.PROPN, i);
      words.append(opens ? text.toLowerCase(Locale.ROOT) : text);
      previous = i;
    }
    boolean bare = name && !article;
    String definite = reading.lexicon().only("definite") + " ";
    return words.length() == 0 ? "" : bare ? words.toString() : definite + words;
  }

  private double weight(Reading reading, int head) {
    int at = head;
    while (reading.hangs(at, Relation.CONJ) && reading.head(at) >= 0) {
      at = reading.head(at);
    }
    double role =
        switch (reading.relation(at).orElseThrow()) {
          case NSUBJ, NSUBJ_PASS, ROOT -> 4;
          case OBJ, IOBJ, OBL_AGENT -> 2.5;
          case OBL -> 1.5;
          case NMOD_POSS -> 1.5;
          case APPOS -> 1;
          default -> 1;
        };
    boolean main = reading.hangs(reading.head(at), Relation.ROOT);
    return role + (main ? 1 : 0);
  }

  private void resolve(Reading reading, int pronoun) {
    boolean personal = reading.is("male", pronoun) || reading.is("female", pronoun);
    boolean owns = reading.hangs(pronoun, Relation.NMOD_POSS);
    if (!personal && (isExpletive(reading, pronoun) || !(owns || reading.isSubject(pronoun)))) {
      return;
    }
    choose(reading, pronoun, personal)
        .ifPresent(
            chosen -> {
              found.put(pronoun, chosen);
              candidates.add(
                  new Candidate(
                      chosen.key(),
                      chosen.words(),
                      chosen.kind(),
                      chosen.plural(),
                      sentence,
                      pronoun,
                      weight(reading, pronoun)));
            });
  }

  /** The most prominent one that fits, if none other is as prominent. */
  private Optional<Candidate> choose(Reading reading, int pronoun, boolean personal) {
    Map<String, Scored> best = new TreeMap<>();
    for (Candidate candidate : candidates) {
      if (fits(reading, pronoun, candidate, personal)) {
        boolean known = personal && persons.confirms(reading, pronoun, candidate.key());
        Scored scored = new Scored(candidate, score(candidate) + (known ? KNOWN : 0));
        // The latest mention, with the weight of the most prominent one.
        best.merge(candidate.key(), scored, Scored::with);
      }
    }
    List<Scored> ranked =
        best.values().stream()
            .sorted(Comparator.comparingDouble((Scored scored) -> -scored.score()))
            .toList();
    if (ranked.isEmpty()
        || (ranked.size() > 1 && ranked.get(0).score() - ranked.get(1).score() < MARGIN)) {
      return Optional.empty();
    }
    Candidate chosen = ranked.get(0).candidate();
    boolean named = chosen.kind() != Kind.PERSON || !chosen.words().equals(chosen.key());
    return personal && named && chosen.sentence() == sentence
        ? Optional.empty()
        : Optional.of(chosen);
  }

  private record Scored(Candidate candidate, double score) {
    Scored with(Scored later) {
      return new Scored(later.candidate(), Math.max(score, later.score()));
    }
  }

  private double score(Candidate candidate) {
    return candidate.weight() - 1.2 * (sentence - candidate.sentence());
  }

  private boolean fits(Reading reading, int pronoun, Candidate candidate, boolean personal) {
    boolean here = candidate.sentence() == sentence;
    if (here && bars(reading, pronoun, candidate.token())) {
      return false;
    }
    if (personal) {
      return candidate.kind() == Kind.PERSON
          && !candidate.plural()
          && !persons.excludes(reading, pronoun, candidate.key());
    }
    if (reading.is("group", pronoun)) {
      return candidate.plural() || (candidate.kind() == Kind.BODY && !here);
    }
    return candidate.kind() != Kind.PERSON && !candidate.plural();
  }

  /** What stands beside a pronoun in one clause is not meant by it, unless it says whose. */
  private static boolean bars(Reading reading, int pronoun, int other) {
    if (reading.hangs(pronoun, Relation.NMOD_POSS)) {
      return reading.isUnder(pronoun, other) && !reading.isSubject(other);
    }
    int clause = reading.predicateOf(reading.head(pronoun));
    return reading.predicateOf(reading.head(other)) == clause || reading.isUnder(pronoun, other);
  }

  /** “it is thought”, “it rained”: “it” stands for nothing. */
  private static boolean isExpletive(Reading reading, int pronoun) {
    if (reading.hangs(pronoun, Relation.EXPL)) {
      return true;
    }
    int predicate = reading.head(pronoun);
    boolean clause =
        reading.dependent(predicate, Relation.CCOMP, Relation.CSUBJ, Relation.CSUBJ_PASS) >= 0;
    return reading.is("thing", pronoun)
        && (reading.isCopular(predicate)
            || (clause && reading.isPassive(predicate))
            || reading.isVerb("state", predicate)
            || reading.isVerb("occur", predicate));
  }
}
