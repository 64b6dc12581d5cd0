package io.github.dateline.event;

import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import java.util.BitSet;

/** What the tree of a sentence says of a pronoun in it: whom it can mean there, and whom not. */
final class Binding {

  private Binding() {}

  /** “he”, “her”, “it”, “they”; not “himself”, which says no more than its sentence does. */
  static boolean isPronoun(Reading reading, int token) {
    return reading.is(PartOfSpeech.PRON, token)
        && !reading.is("reflexive", token)
        && (reading.is("male", token)
            || reading.is("female", token)
            || reading.is("thing", token)
            || reading.is("group", token));
  }

  /** “the president”, “Norway's president”, “both leaders”: a description of who is known. */
  static boolean isDescription(Reading reading, int token) {
    if (!Mentions.isHead(reading, token)
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

  /** “the two leaders”. */
  static boolean isTwo(Reading reading, int noun) {
    for (int i : reading.dependents(noun)) {
      if (reading.is("two", i)) {
        return true;
      }
    }
    return false;
  }

  /** “it is thought”, “it rained”: “it” stands for nothing. */
  static boolean isExpletive(Reading reading, int pronoun) {
    if (reading.hangs(pronoun, Relation.EXPL)) {
      return true;
    }
    int predicate = reading.head(pronoun);
    boolean clause =
        reading.dependent(predicate, Relation.CCOMP, Relation.CSUBJ, Relation.CSUBJ_PASS) >= 0;
    boolean told = isAct(reading, predicate) || clause;
    // “It became clear”.
    boolean becomes = reading.is(PartOfSpeech.ADJ, reading.dependent(predicate, Relation.XCOMP));
    // “It is clear”, “it is a pity”; but “it is under supervision”.
    boolean is = reading.isCopular(predicate) && reading.dependent(predicate, Relation.CASE) < 0;
    return reading.is("thing", pronoun)
        && (is
            || becomes
            || (told && reading.isPassive(predicate))
            || reading.isVerb("state", predicate)
            || reading.isVerb("occur", predicate));
  }

  /** What only persons and bodies do: things say and promise nothing. */
  static boolean isAct(Reading reading, int predicate) {
    return reading.isVerb("say", predicate)
        || reading.isVerb("think", predicate)
        || reading.isVerb("commit", predicate)
        || reading.isVerb("attempt", predicate);
  }

  /** Who says what is quoted is not “he” there. */
  static boolean speaks(Reading reading, BitSet quoted, int other) {
    return !quoted.get(other)
        && reading.isSubject(other)
        && reading.isVerb("say", reading.head(other));
  }

  /** “After he left, [Kroll] said …”: the subject of what a clause before it belongs to. */
  static boolean announces(Reading reading, int pronoun, int subject) {
    int clause = reading.head(subject);
    return reading.isSubject(subject)
        && reading.nameAt(subject).isPresent()
        && reading.isUnder(pronoun, clause)
        && !reading.isUnder(pronoun, subject)
        && !(reading.head(pronoun) == clause)
        && clause > pronoun;
  }

  /** What stands beside a pronoun in one clause is not meant by it, unless it says whose. */
  static boolean bars(Reading reading, int pronoun, int other) {
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

  /** Whether a word is the subject of the clause that a pronoun stands in. */
  static boolean sharesClause(Reading reading, int pronoun, int other) {
    return reading.predicateOf(reading.head(pronoun)) == reading.head(other);
  }
}
