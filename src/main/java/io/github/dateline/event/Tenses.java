package io.github.dateline.event;

import io.github.dateline.language.Tense;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;

/** Which way predicates look, by their auxiliaries and their own form. */
final class Tenses {

  private final Reading reading;

  Tenses(Reading reading) {
    this.reading = reading;
  }

  /** The tense of a predicate; of one without a finite verb that of what governs it. */
  Tense of(int predicate) {
    Tense tense = Tense.UNKNOWN;
    for (int i : reading.dependents(predicate)) {
      if (reading.isAuxiliary(i)) {
        if (reading.is("future", i)) {
          return Tense.FUTURE;
        }
        tense = tense == Tense.UNKNOWN ? finite(i, predicate) : tense;
      }
    }
    if (tense == Tense.PRESENT && isGoing(predicate)) {
      return Tense.FUTURE;
    }
    if (tense != Tense.UNKNOWN) {
      return tense;
    }
    boolean infinitive = isInfinitive(predicate);
    if (reading.has(predicate, "VerbForm=Fin") && !infinitive) {
      boolean past = reading.has(predicate, "Tense=Past") || isUnmarkedPast(predicate);
      return past ? Tense.PAST : Tense.PRESENT;
    }
    if (reading.has(predicate, "VerbForm=Part")
        && reading.has(predicate, "Tense=Past")
        && !infinitive) {
      return Tense.PAST;
    }
    boolean borrows =
        !infinitive
            || reading.hangs(predicate, Relation.CONJ)
            || reading.hangs(predicate, Relation.XCOMP);
    int governor = reading.predicateOf(reading.head(predicate));
    return borrows && governor >= 0 && !reading.hangs(predicate, Relation.ROOT)
        ? of(governor)
        : Tense.UNKNOWN;
  }

  /** “to leave”, “to be left”; not “to have left”. */
  boolean isInfinitive(int predicate) {
    boolean infinitive = reading.has(predicate, "VerbForm=Inf");
    for (int i : reading.dependents(predicate)) {
      if (reading.isAuxiliary(i) && reading.has(i, "VerbForm=Inf")) {
        infinitive = !reading.is("perfect", i);
        break;
      }
    }
    return infinitive;
  }

  /** “may meet”, “can be met”; not “may have met”. */
  boolean isOpen(int predicate) {
    boolean open = false;
    for (int i : reading.dependents(predicate)) {
      boolean auxiliary = reading.isAuxiliary(i);
      if (auxiliary && reading.is("perfect", i)) {
        return false;
      }
      open |= auxiliary && (reading.is("open", i) || isOffer(i, predicate));
    }
    return open;
  }

  /** “We could meet”. */
  private boolean isOffer(int auxiliary, int predicate) {
    return reading.is("uncertain", auxiliary) && reading.is("self", reading.ownSubject(predicate));
  }

  /** “has agreed”: what is over now, without a day of its own. */
  boolean isPresentPerfect(int predicate) {
    for (int i : reading.dependents(predicate)) {
      if (reading.hangs(i, Relation.AUX) && reading.is("perfect", i)) {
        return reading.has(i, "Tense=Pres");
      }
    }
    return false;
  }

  /** “has met” tells what is over; “is meeting” does not. */
  private Tense finite(int auxiliary, int predicate) {
    if (!reading.has(auxiliary, "VerbForm=Fin")) {
      return Tense.UNKNOWN;
    }
    if (reading.has(auxiliary, "Tense=Past")) {
      return Tense.PAST;
    }
    boolean perfect =
        reading.is("perfect", auxiliary)
            && reading.is(PartOfSpeech.AUX, auxiliary)
            && !reading.isCopular(predicate);
    return perfect
        ? Tense.PAST
        : reading.has(auxiliary, "Tense=Pres") ? Tense.PRESENT : Tense.UNKNOWN;
  }

  /** “Rovers beat Tarvik”: news tells what was, where the form leaves it open. */
  private boolean isUnmarkedPast(int predicate) {
    return reading.is("past-or-present", predicate) && !isOrder(predicate);
  }

  /** “Call me on Friday”, “Please be there by noon on Friday”. */
  boolean isOrder(int predicate) {
    int copula = reading.dependent(predicate, Relation.COP);
    int verb = copula >= 0 ? copula : predicate;
    boolean opens = true;
    for (int i = 0; i < verb; i++) {
      opens &= reading.hangs(i, Relation.DISCOURSE) || reading.hangs(i, Relation.PUNCT);
    }
    return opens
        && reading.hangs(predicate, Relation.ROOT)
        && (copula >= 0 || reading.is(PartOfSpeech.VERB, predicate))
        && reading.ownSubject(predicate) < 0
        && !reading.has(verb, "VerbForm=Part")
        && !reading.has(verb, "Tense=Past");
  }

  /** “is going to leave”. */
  private boolean isGoing(int predicate) {
    return reading.is("going", predicate)
        && reading.dependent(predicate, Relation.XCOMP) > predicate
        && reading.dependent(predicate, Relation.OBL) < 0;
  }

  boolean isFinite(int predicate) {
    if (reading.has(predicate, "VerbForm=Fin")) {
      return true;
    }
    for (int i : reading.dependents(predicate)) {
      if (reading.isAuxiliary(i) && (reading.has(i, "VerbForm=Fin") || reading.is("future", i))) {
        return true;
      }
    }
    return false;
  }
}
