package io.github.dateline.event;

import io.github.dateline.event.Candidate.Kind;
import io.github.dateline.language.Name;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

  /** What subjects weigh. */
  private static final double PROMINENT = 3.3;

  /** What it is worth to stand in the main clause. */
  private static final double MAIN = 1.5;

  /** What a noun phrase has here, and another sentence would leave out. */
  private static final Set<Relation> NO_NAME =
      EnumSet.of(Relation.NMOD, Relation.CASE, Relation.NMOD_UNMARKED, Relation.OBL_UNMARKED);

  private final Persons persons;
  private final Set<String> outside;
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
    this.outside = outside;
    for (Reading reading : readings) {
      named(reading).forEach(person -> remember(reading, person));
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
    List<Candidate> here = new ArrayList<>(named(reading));
    Set<Integer> named = new HashSet<>(silent);
    here.forEach(person -> named.add(person.token()));
    for (int i = 0; i < reading.size(); i++) {
      if (isHead(reading, i) && !named.contains(i)) {
        candidate(reading, i).ifPresent(here::add);
      }
    }
    here.addAll(couples(reading, here));
    here.sort(Comparator.comparingInt(Candidate::token));
    here.forEach(candidate -> remember(reading, candidate));
    candidates.addAll(here);
    for (int i = 0; i < reading.size(); i++) {
      if (isPronoun(reading, i)) {
        resolve(reading, i, quoted, speaker);
      } else if (isDescription(reading, i)) {
        describe(reading, i);
      }
    }
  }

  /** The persons that a sentence names. */
  private List<Candidate> named(Reading reading) {
    List<Candidate> found = new ArrayList<>();
    for (Name name : reading.names()) {
      if (persons.isPerson(name)) {
        int head = headOf(reading, name);
        String surname = Persons.surname(name.text());
        found.add(
            new Candidate(
                surname, surname, Kind.PERSON, false, true, sentence, head, weight(reading, head)));
      }
    }
    return found;
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

  static boolean isPronoun(Reading reading, int token) {
    return reading.is(PartOfSpeech.PRON, token)
        && !reading.is("reflexive", token)
        && (reading.is("male", token)
            || reading.is("female", token)
            || reading.is("thing", token)
            || reading.is("group", token));
  }

  private static boolean isHead(Reading reading, int token) {
    if (!reading.isNominalNoun(token)) {
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
    Optional<Name> name = reading.nameAt(head);
    String words = words(reading, head);
    // “the Nordlys rig”.
    boolean named = name.isPresent() || reading.nameAt(head - 1).isPresent();
    boolean plural = reading.has(head, "Number=Plur") || reading.is("people", head);
    Kind kind = kind(reading, head, name);
    String key = name.map(Name::text).orElseGet(() -> reading.stem(head));
    return words.isEmpty() || outside.contains(key)
        ? Optional.empty()
        : Optional.of(
            new Candidate(key, words, kind, plural, named, sentence, head, weight(reading, head)));
  }

  private Kind kind(Reading reading, int head, Optional<Name> name) {
    if (reading.is("person", head) || reading.is("people", head)) {
      return Kind.PERSON;
    }
    if (name.isPresent()) {
      // “The Northern Times and Coast News”: what one is, the other is.
      int first = reading.hangs(head, Relation.CONJ) ? reading.head(head) : head;
      boolean bare = reading.dependent(first, Relation.DET) < 0;
      return bare && persons.mayBePerson(name.get()) ? Kind.UNKNOWN : Kind.BODY;
    }
    return reading.is("body", head) ? Kind.BODY : Kind.THING;
  }

  /** What the other words of a name hang on; “Mayor” of “Mayor Ada Kroll”, where that is it. */
  private static int headOf(Reading reading, Name name) {
    int head = reading.headOf(name.first(), name.last());
    boolean behind = reading.hangs(head, Relation.FLAT) || reading.hangs(head, Relation.APPOS);
    return behind && reading.head(head) == name.first() - 1 ? reading.head(head) : head;
  }

  /** “Ada Kroll and Jan Holt”: two that are meant together. */
  private List<Candidate> couples(Reading reading, List<Candidate> here) {
    List<Candidate> couples = new ArrayList<>();
    for (Candidate first : here) {
      List<Candidate> all = new ArrayList<>(List.of(first));
      for (Candidate other : here) {
        if (reading.hangs(other.token(), Relation.CONJ)
            && reading.head(other.token()) == first.token()) {
          all.add(other);
        }
      }
      boolean alike = all.stream().allMatch(one -> one.kind() == first.kind() && one.named());
      if (all.size() > 1 && alike && first.kind() != Kind.THING) {
        couples.add(couple(all, first.token(), first.weight()));
      }
    }
    return couples;
  }

  private Candidate couple(List<Candidate> all, int token, double weight) {
    List<String> words = all.stream().map(Candidate::words).toList();
    String text =
        String.join(", ", words.subList(0, words.size() - 1))
            + " and "
            + words.get(words.size() - 1);
    return new Candidate(text, text, all.get(0).kind(), true, true, sentence, token, weight);
  }

  /** The noun phrase as another sentence would take it up: “the company”. */
  private static String words(Reading reading, int head) {
    BitSet core = new Participants(reading).core(head);
    boolean owned = false;
    for (int i : reading.dependents(head)) {
      // “his company” is no name for it elsewhere; “the man on the bridge” is long for one.
      if (reading.hangs(i, NO_NAME)) {
        core.andNot(reading.subtree(i));
      }
      owned |= reading.hangs(i, Relation.NMOD_POSS);
      boolean his = reading.hangs(i, Relation.NMOD_POSS) && reading.is(PartOfSpeech.PRON, i);
      // “twice as much oil”.
      boolean measured = reading.dependent(i, Relation.ADVMOD) >= 0 && i < head;
      if (his || measured) {
        return "";
      }
    }
    StringBuilder words = new StringBuilder();
    boolean name = reading.is(PartOfSpeech.PROPN, head);
    boolean article = false;
    boolean begins = false;
    int previous = -1;
    for (int i = core.nextSetBit(0); i >= 0; i = core.nextSetBit(i + 1)) {
      if (reading.hangs(i, Relation.DET) && reading.head(i) == head) {
        article |= reading.is("article", i);
        continue;
      }
      begins |= previous < 0 && reading.is("article", i);
      if (previous >= 0 && reading.tokens().get(i).start() > reading.tokens().get(previous).end()) {
        words.append(' ');
      }
      String text = reading.tokens().get(i).text();
      boolean opens = i == 0 && !reading.is(PartOfSpeech.PROPN, i);
      words.append(opens ? text.toLowerCase(Locale.ROOT) : text);
      previous = i;
    }
    boolean bare = owned || begins || (name && !article);
    String definite = reading.lexicon().only("definite") + " ";
    return words.length() == 0 ? "" : bare ? words.toString() : definite + words;
  }

  private static double weight(Reading reading, int head) {
    int at = head;
    while (reading.hangs(at, Relation.CONJ) && reading.head(at) >= 0) {
      at = reading.head(at);
    }
    int above = reading.head(at);
    boolean owner =
        reading.hangs(at, Relation.NMOD_POSS)
            || (reading.hangs(at, Relation.NMOD)
                && reading.is("of", reading.dependent(at, Relation.CASE)));
    if (owner && reading.isNominalNoun(above)) {
      // “Kroll's decision”, “the exit of Kroll”: prominent as that is.
      return Math.max(1.5, weight(reading, above) - 1);
    }
    double role =
        switch (reading.relation(at).orElseThrow()) {
          case NSUBJ, NSUBJ_PASS, ROOT -> PROMINENT;
          case OBJ, IOBJ, OBL_AGENT -> 2.1;
          case OBL -> 1.3;
          default -> 1;
        };
    return reading.hangs(above, Relation.ROOT) ? role * MAIN : role;
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

  private void note(Reading reading, int token, Candidate chosen) {
    found.put(token, chosen);
    Candidate again = chosen.again(sentence, token, weight(reading, token));
    remember(reading, again);
    candidates.add(again);
  }

  private void resolve(Reading reading, int pronoun, BitSet quoted, Optional<String> speaker) {
    boolean personal = reading.is("male", pronoun) || reading.is("female", pronoun);
    boolean stands = reading.isSubject(pronoun) || reading.hangs(pronoun, Relation.NMOD_POSS);
    if (!personal && (!stands || isExpletive(reading, pronoun))) {
      return;
    }
    Ranking ranking = new Ranking();
    for (Candidate candidate : candidates) {
      boolean here = candidate.sentence() == sentence;
      boolean speaks =
          quoted.get(pronoun)
              && (here
                  ? speaks(reading, quoted, candidate.token())
                  : speaker.map(Persons::surname).filter(candidate.key()::equals).isPresent());
      if (!speaks && fits(reading, pronoun, candidate, personal)) {
        ranking.add(candidate, score(reading, pronoun, candidate, personal));
      }
    }
    ranking
        .best()
        .filter(chosen -> !(personal && chosen.kind() == Kind.UNKNOWN))
        .filter(
            chosen -> chosen.kind() != Kind.THING || chosen.named() || chosen.weight() >= PROMINENT)
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
            ? here && sharesClause(reading, pronoun, candidate.token())
            : reading.isSubject(pronoun);
    if (parallel && candidate.weight() >= PROMINENT) {
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

  private static boolean sharesClause(Reading reading, int pronoun, int other) {
    return reading.predicateOf(reading.head(pronoun)) == reading.head(other);
  }

  private boolean fits(Reading reading, int pronoun, Candidate candidate, boolean personal) {
    boolean here = candidate.sentence() == sentence;
    if (here
        && (candidate.token() > pronoun
            ? !announces(reading, pronoun, candidate.token())
            : bars(reading, pronoun, candidate.token()))) {
      return false;
    }
    if (personal) {
      return !candidate.plural()
          && (candidate.kind() == Kind.PERSON || candidate.kind() == Kind.UNKNOWN)
          && !persons.excludes(reading, pronoun, candidate.key());
    }
    boolean acts = reading.isSubject(pronoun) && isAct(reading, reading.head(pronoun));
    if (reading.is("group", pronoun)) {
      boolean several = candidate.plural() && !(acts && candidate.kind() == Kind.THING);
      return several || (candidate.kind() == Kind.BODY && !here);
    }
    return candidate.kind() != Kind.PERSON
        && !candidate.plural()
        && !(acts && candidate.kind() == Kind.THING);
  }

  /** Who says what is quoted is not “he” there. */
  private static boolean speaks(Reading reading, BitSet quoted, int other) {
    return !quoted.get(other)
        && reading.isSubject(other)
        && reading.isVerb("say", reading.head(other));
  }

  /** What only persons and bodies do: things say and promise nothing. */
  private static boolean isAct(Reading reading, int predicate) {
    return reading.isVerb("say", predicate)
        || reading.isVerb("think", predicate)
        || reading.isVerb("commit", predicate)
        || reading.isVerb("attempt", predicate);
  }

  /** “After he left, [Kroll] said …”: the subject of what a clause before it belongs to. */
  private static boolean announces(Reading reading, int pronoun, int subject) {
    int clause = reading.head(subject);
    return reading.isSubject(subject)
        && reading.nameAt(subject).isPresent()
        && reading.isUnder(pronoun, clause)
        && !reading.isUnder(pronoun, subject)
        && !(reading.head(pronoun) == clause)
        && clause > pronoun;
  }

  /** What stands beside a pronoun in one clause is not meant by it, unless it says whose. */
  private static boolean bars(Reading reading, int pronoun, int other) {
    int clause = reading.predicateOf(reading.head(pronoun));
    boolean part = reading.isUnder(pronoun, other) && !isTold(reading, pronoun, other);
    if (reading.hangs(pronoun, Relation.NMOD_POSS)) {
      return part && !reading.isSubject(other);
    }
    return part || reading.predicateOf(reading.head(other)) == clause;
  }

  /** “Kroll, who lost [his] seat”: what a relative clause tells of somebody may mean the same. */
  private static boolean isTold(Reading reading, int pronoun, int other) {
    for (int at = pronoun; at >= 0 && at != other; at = reading.head(at)) {
      if (reading.hangs(at, Relation.ACL_RELCL)) {
        return true;
      }
    }
    return false;
  }

  /** “it is thought”, “it rained”: “it” stands for nothing. */
  private static boolean isExpletive(Reading reading, int pronoun) {
    if (reading.hangs(pronoun, Relation.EXPL)) {
      return true;
    }
    int predicate = reading.head(pronoun);
    boolean clause =
        reading.dependent(predicate, Relation.CCOMP, Relation.CSUBJ, Relation.CSUBJ_PASS) >= 0;
    boolean told = isAct(reading, predicate) || clause;
    // “It became clear”.
    boolean becomes = reading.is(PartOfSpeech.ADJ, reading.dependent(predicate, Relation.XCOMP));
    return reading.is("thing", pronoun)
        && (reading.isCopular(predicate)
            || becomes
            || (told && reading.isPassive(predicate))
            || reading.isVerb("state", predicate)
            || reading.isVerb("occur", predicate));
  }

  /** “the president”, “Norway's president”, “both leaders”: a description of who is known. */
  private static boolean isDescription(Reading reading, int token) {
    if (!isHead(reading, token)
        || reading.nameAt(token).isPresent()
        || reading.nameAt(token + 1).isPresent()) {
      return false;
    }
    int article = reading.dependent(token, Relation.DET);
    int owner = reading.dependent(token, Relation.NMOD_POSS);
    boolean definite = reading.is("definite", article) || reading.is("two", article);
    return (reading.is("person", token) || reading.is("people", token))
        && (definite || (owner >= 0 && !reading.is(PartOfSpeech.PRON, owner)));
  }

  private void describe(Reading reading, int noun) {
    if (reading.is("people", noun)) {
      if (isTwo(reading, noun)) {
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

  private static boolean isTwo(Reading reading, int noun) {
    for (int i : reading.dependents(noun)) {
      if (reading.is("two", i)) {
        return true;
      }
    }
    return false;
  }

  /** “the two leaders”: the two persons who were named last, where they were not more. */
  private Optional<Candidate> couple(Reading reading, int noun) {
    Map<String, Candidate> named = new LinkedHashMap<>();
    for (int back = 0; back < REACH && named.size() < 2; back++) {
      named.putAll(
          named(back, candidate -> candidate.sentence() < sentence || candidate.token() < noun));
    }
    return named.size() == 2
        ? Optional.of(couple(List.copyOf(named.values()), noun, weight(reading, noun)))
        : Optional.empty();
  }
}
