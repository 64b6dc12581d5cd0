package io.github.dateline.event;

import io.github.dateline.language.syntax.Relation;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/** Who takes part in what a predicate tells, also where the tree leaves it to be understood. */
final class Participants {

  /** What a noun phrase can do without. */
  private static final Set<Relation> ADDED =
      EnumSet.of(
          Relation.ACL,
          Relation.ACL_RELCL,
          Relation.APPOS,
          Relation.PARATAXIS,
          Relation.DEP,
          Relation.ADVCL,
          Relation.DISCOURSE,
          Relation.PUNCT,
          Relation.CONJ,
          Relation.CC,
          Relation.LIST);

  private final Reading reading;

  Participants(Reading reading) {
    this.reading = reading;
  }

  /**
   * The head of the subject; −1 where there is none. Of a relative clause it is what the clause
   * tells of; of a conjunct, an infinitive or a participle the one that it shares.
   */
  int subject(int predicate) {
    int own = reading.ownSubject(predicate);
    if (own >= 0) {
      boolean relative =
          reading.hangs(predicate, Relation.ACL_RELCL) && reading.is("relative", own);
      return relative ? named(somebody(reading.head(predicate), own)) : own;
    }
    int governor = reading.head(predicate);
    if (governor < 0) {
      return -1;
    }
    return switch (reading.relation(predicate).orElseThrow()) {
      case ACL -> hasMark(predicate) && !isToldTo(governor) ? subjectAbove(governor) : governor;
      case ACL_RELCL -> named(governor);
      case XCOMP -> controller(governor);
      case CONJ, ADVCL, CCOMP, PARATAXIS, DEP ->
          reading.isPredicate(governor) ? subject(governor) : subjectAbove(governor);
      // “a trial due to begin”.
      default -> reading.isAppointed(predicate) ? governor : -1;
    };
  }

  /** “criticism from [Ada Kroll], who had accused …”: a deed is nobody. */
  private int somebody(int noun, int pronoun) {
    if (!reading.is("somebody", pronoun) || !reading.isDeed(noun)) {
      return noun;
    }
    for (int i = pronoun - 1; i > noun; i--) {
      if (Mentions.isHead(reading, i) && reading.isUnder(i, noun)) {
        return i;
      }
    }
    return noun;
  }

  /** “[Ana Rossi], a doctor and former deputy who lost”: the name of whom a noun describes. */
  private int named(int noun) {
    int at = noun;
    while (reading.hangs(at, Relation.CONJ)) {
      at = reading.head(at);
    }
    boolean describes =
        reading.hangs(at, Relation.APPOS) && reading.nameAt(reading.head(at)).isPresent();
    return describes ? reading.head(at) : noun;
  }

  /** “They ordered [him] to leave”, but “[they] promised him to leave”. */
  private int controller(int governor) {
    int object = reading.dependent(governor, Relation.OBJ, Relation.IOBJ);
    return object >= 0 && !reading.isVerb("promise", governor) ? object : subject(governor);
  }

  /** “asked [the council] to leave”. */
  private boolean isToldTo(int noun) {
    return reading.hangs(noun, Relation.OBJ) && reading.isVerb("direct", reading.head(noun));
  }

  private int subjectAbove(int token) {
    int above = reading.predicateOf(token);
    return above < 0 ? -1 : subject(above);
  }

  private boolean hasMark(int predicate) {
    return reading.dependent(predicate, Relation.MARK) >= 0;
  }

  /**
   * The tokens of a noun phrase that tell whom it means: without relative clauses, appositions and
   * what is added in brackets.
   */
  BitSet core(int head) {
    BitSet found = new BitSet();
    collect(head, found);
    return found;
  }

  private void collect(int token, BitSet found) {
    found.set(token);
    for (int i : reading.dependents(token)) {
      if (!reading.hangs(i, ADDED)) {
        collect(i, found);
      }
    }
    for (int i : reading.dependents(token)) {
      // “Smith & Sons”, “Anglo-American”: marks inside.
      if (i > 0 && reading.hangs(i, Relation.PUNCT) && found.get(i - 1) && found.get(i + 1)) {
        found.set(i);
      }
    }
  }
}
