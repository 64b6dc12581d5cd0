package io.github.dateline.event;

import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;

/** What a sentence tells of plans: days that are fixed, what is to be done, what is called off. */
final class Plans {

  private final Reading reading;

  Plans(Reading reading) {
    this.reading = reading;
  }

  /** “was cancelled”, “called off”. */
  boolean cancels(int predicate) {
    if (predicate < 0 || reading.isNegated(predicate)) {
      return false;
    }
    int particle = reading.dependent(predicate, Relation.COMPOUND_PRT);
    boolean callsOff =
        particle >= 0 && reading.is("off", particle) && reading.is("calls", predicate);
    return callsOff || (reading.isVerb("cancel", predicate) && !reading.isVerb("state", predicate));
  }

  /** “set for this year”, “was scheduled for May”; not “was set on fire”, “was set up”. */
  boolean isScheduled(int predicate) {
    boolean participle = reading.isPassive(predicate) || reading.hangs(predicate, Relation.ACL);
    boolean appointed = reading.is("appointed", predicate);
    if (!appointed || !(participle || reading.isCopular(predicate) || isAdjectival(predicate))) {
      return false;
    }
    return reading.dependent(predicate, Relation.COMPOUND_PRT) < 0
        && reading.dependent(predicate, Relation.XCOMP) < 0
        && !setsElsewhere(predicate);
  }

  private boolean isAdjectival(int predicate) {
    return reading.is(PartOfSpeech.ADJ, predicate);
  }

  /** “set on fire”, “planned by the ministry in 2010”: what stands beside it is no day. */
  private boolean setsElsewhere(int predicate) {
    if (!reading.is("settable", predicate)) {
      return false;
    }
    if (reading.is("particle", predicate + 1)) {
      // “set aside for widows in 2012”.
      return true;
    }
    for (int i : reading.dependents(predicate)) {
      int preposition = reading.dependent(i, Relation.CASE);
      if (reading.hangs(i, Relation.OBL)
          && preposition >= 0
          && reading.is("scheduling", preposition)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The infinitive that a plan consists of: “agreed [to meet] on Friday”.
   *
   * @param ahead whether its date can only lie ahead: “by Friday”, “has agreed to go on Friday”
   */
  OptionalInt content(int predicate, boolean ahead) {
    int infinitive = infinitive(predicate);
    if (isToBe(predicate)) {
      return OptionalInt.of(predicate);
    }
    if (infinitive < 0 || reading.isNegated(predicate)) {
      return OptionalInt.empty();
    }
    if (reading.isVerb("ahead", predicate)) {
      return OptionalInt.of(infinitive);
    }
    boolean commits = reading.isVerb("commit", predicate);
    boolean meets =
        reading.lexicon().kind(reading.word(infinitive)).filter("meet"::equals).isPresent();
    boolean appointment =
        (commits && meets) || (ahead && (commits || reading.isVerb("direct", predicate)));
    return appointment ? OptionalInt.of(infinitive) : OptionalInt.empty();
  }

  /** “is to meet”, “Minister to visit Oslo”: the infinitive is the predicate itself. */
  private boolean isToBe(int predicate) {
    boolean to = false;
    boolean be = false;
    for (int i : reading.dependents(predicate)) {
      if (reading.isAuxiliary(i) && reading.is("perfect", i)) {
        // “was to have begun in May”
        return false;
      }
      to |= reading.is("infinitive", i) && reading.is(PartOfSpeech.PART, i);
      be |=
          reading.isAuxiliary(i)
              && reading.is("being", i)
              && reading.has(i, "VerbForm=Fin")
              && i < predicate;
    }
    boolean headline =
        reading.hangs(predicate, Relation.ROOT) && reading.ownSubject(predicate) >= 0;
    return to && (be || headline) && reading.is(PartOfSpeech.VERB, predicate);
  }

  private int infinitive(int predicate) {
    for (int i : reading.dependents(predicate)) {
      if ((reading.hangs(i, EnumSet.of(Relation.XCOMP, Relation.CCOMP))
              || (reading.hangs(i, Relation.ADVCL) && reading.isVerb("ahead", predicate)))
          && i > predicate
          && hasTo(i)) {
        return i;
      }
      // “asked the council to leave”: its object may hold it.
      int held = reading.hangs(i, Relation.OBJ) ? reading.dependent(i, Relation.ACL) : -1;
      if (held > i && hasTo(held) && reading.isVerb("direct", predicate)) {
        return held;
      }
    }
    return -1;
  }

  /**
   * “was postponed until Monday”: what is put off to a day is planned for it; who puts it off is
   * not.
   */
  boolean isPutOff(int predicate, List<Phrase> times) {
    return reading.isVerb("postpone", predicate)
        && reading.dependent(predicate, Relation.OBJ) < 0
        && !reading.isNegated(predicate)
        && times.stream()
            .mapToInt(time -> reading.headOf(time.first(), time.last()))
            .map(time -> reading.dependent(time, Relation.CASE))
            .allMatch(preposition -> reading.is("deadline", preposition));
  }

  private boolean hasTo(int predicate) {
    for (int i : reading.dependents(predicate)) {
      if (reading.is("infinitive", i) && !reading.hangs(i, Relation.CASE)) {
        return true;
      }
    }
    return false;
  }
}
