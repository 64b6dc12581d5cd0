package io.github.dateline.event;

import io.github.dateline.event.Candidate.Kind;
import io.github.dateline.language.Name;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom and what a sentence mentions by nouns and names, and how prominently. */
final class Mentions {

  /** What subjects weigh. */
  static final double PROMINENT = 3.3;

  /** What it is worth to stand in the main clause. */
  private static final double MAIN = 1.5;

  /** What a noun phrase has here, and another sentence would leave out. */
  private static final Set<Relation> NO_NAME =
      EnumSet.of(Relation.NMOD, Relation.CASE, Relation.NMOD_UNMARKED, Relation.OBL_UNMARKED);

  private final Persons persons;
  private final Set<String> outside;

  /**
   * @param outside the names of who wrote and who published the article: they are not in it
   */
  Mentions(Persons persons, Set<String> outside) {
    this.persons = persons;
    this.outside = outside;
  }

  /**
   * All of them, in the order of the sentence.
   *
   * @param silent tokens that mention nobody: words for when
   * @param sentence its number
   */
  List<Candidate> all(Reading reading, Set<Integer> silent, int sentence) {
    List<Candidate> found = persons(reading, sentence);
    Set<Integer> done = new HashSet<>(silent);
    found.forEach(person -> done.add(person.token()));
    for (int i = 0; i < reading.size(); i++) {
      if (isHead(reading, i) && !done.contains(i)) {
        candidate(reading, i, sentence).ifPresent(found::add);
      }
    }
    found.addAll(couples(reading, found));
    found.sort(Comparator.comparingInt(Candidate::token));
    return found;
  }

  /** The persons that a sentence names. */
  List<Candidate> persons(Reading reading, int sentence) {
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

  /** Whether a token heads a noun phrase that stands for somebody or something of its own. */
  static boolean isHead(Reading reading, int token) {
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

  private Optional<Candidate> candidate(Reading reading, int head, int sentence) {
    Optional<Name> name = reading.nameAt(head);
    String words = words(reading, head);
    // “the Nordlys rig”.
    boolean named = name.isPresent() || reading.nameAt(head - 1).isPresent();
    boolean plural =
        (reading.has(head, "Number=Plur") || reading.is("people", head))
            && !(name.isPresent() && actsAsOne(reading, head));
    Kind kind = kind(reading, head, name);
    String key = name.map(Name::text).orElseGet(() -> reading.stem(head));
    return outside.contains(key)
        ? Optional.empty()
        : Optional.of(
            new Candidate(key, words, kind, plural, named, sentence, head, weight(reading, head)));
  }

  /** “Harbour Lights runs four homes”. */
  private static boolean actsAsOne(Reading reading, int head) {
    return reading.isSubject(head) && reading.has(reading.head(head), "Number=Sing");
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
  private static List<Candidate> couples(Reading reading, List<Candidate> here) {
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
        couples.add(couple(reading, all, first.token(), first.weight()));
      }
    }
    return couples;
  }

  /** Several persons or bodies as one, in the order of the text; without words where one is. */
  static Candidate couple(Reading reading, List<Candidate> all, int token, double weight) {
    List<String> words = all.stream().map(Candidate::words).toList();
    String text =
        words.contains("")
            ? ""
            : String.join(", ", words.subList(0, words.size() - 1))
                + " "
                + reading.lexicon().only("and")
                + " "
                + words.get(words.size() - 1);
    String key = all.stream().map(Candidate::key).collect(Collectors.joining(", "));
    return new Candidate(
        key, text, all.get(0).kind(), true, true, all.get(0).sentence(), token, weight);
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
    boolean name = reading.is(PartOfSpeech.PROPN, head) || reading.nameAt(head).isPresent();
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
      boolean opens = i == 0 && !reading.is(PartOfSpeech.PROPN, i) && reading.nameAt(i).isEmpty();
      words.append(opens ? text.toLowerCase(Locale.ROOT) : text);
      previous = i;
    }
    boolean bare = owned || begins || (name && !article);
    String definite = reading.lexicon().only("definite") + " ";
    return words.length() == 0 ? "" : bare ? words.toString() : definite + words;
  }

  /**
   * How prominent a place in the sentence is: its subject before its object, the main clause first.
   */
  static double weight(Reading reading, int head) {
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
}
