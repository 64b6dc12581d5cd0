package io.github.dateline.event;

import io.github.dateline.language.Tense;
import io.github.dateline.language.syntax.Relation;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads from the tree whether a happening is told as a fact, a plan, somebody's claim, a state, or
 * as called off (after the factuality of Saurí and Pustejovsky 2009: polarity, modality, source).
 *
 * <p>First what the predicate says of itself, then what each clause above makes of it, up to the
 * root.
 */
final class Factuality {

  private static final Set<Relation> COMPLEMENTS =
      EnumSet.of(Relation.CCOMP, Relation.CSUBJ, Relation.CSUBJ_PASS);

  private final Reading reading;
  private final Tenses tenses;
  private final Plans plans;

  Factuality(Reading reading) {
    this.reading = reading;
    this.tenses = new Tenses(reading);
    this.plans = new Plans(reading);
  }

  /**
   * How what is dated is told.
   *
   * @param since whether the date is a beginning
   * @param ahead whether the date can only lie ahead: “by Friday”
   * @param dated index of the predicate that the date hangs on, where it completes another; else
   *     the same; −1 where nothing dates it
   * @return empty where the sentence does not assert that it happened: “may”, “if”, “did not”
   */
  Optional<Stance> of(Dated told, boolean since, boolean ahead, int dated) {
    Optional<Stance> own =
        told instanceof Dated.Nominal ? nominal(told.head()) : verbal(told.head(), ahead, dated);
    return own.flatMap(stance -> inContext(told, stance))
        .map(stance -> since ? begun(told, stance) : stance);
  }

  /** “has been missing since Tuesday”; what “had been” so, is over. */
  private Stance begun(Dated told, Stance stance) {
    boolean state =
        told instanceof Dated.Verbal
            && !isOver(told.head())
            && (stance.status() == Status.OCCURRED || stance.status() == Status.REPORTED);
    return state ? new Stance(Status.ONGOING, stance.source()) : stance;
  }

  private boolean isOver(int predicate) {
    for (int i : reading.dependents(predicate)) {
      if (reading.isAuxiliary(i) && reading.is("perfect", i) && reading.has(i, "Tense=Past")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Stance> verbal(int predicate, boolean ahead, int dated) {
    if (plans.isScheduled(predicate)) {
      int above = reading.predicateOf(reading.head(predicate));
      boolean off =
          plans.cancels(predicate) || (above >= 0 && isModifier(predicate) && plans.cancels(above));
      return Optional.of(new Stance(off ? Status.CANCELLED : Status.PLANNED));
    }
    if (isUncertain(predicate) || hasCondition(predicate)) {
      return Optional.empty();
    }
    if (reading.isNegated(predicate)) {
      return comesAbout(predicate) ? Optional.of(new Stance(Status.CANCELLED)) : Optional.empty();
    }
    OptionalInt plan = plans.content(predicate, ahead);
    if (plan.isPresent()) {
      int above = reading.predicateOf(reading.head(predicate));
      boolean off = above >= 0 && isModifier(predicate) && plans.cancels(above);
      return Optional.of(new Stance(off ? Status.CANCELLED : Status.PLANNED));
    }
    if (tenses.of(predicate) == Tense.FUTURE || hasWould(predicate) || waits(predicate)) {
      return Optional.of(new Stance(Status.PLANNED));
    }
    boolean alleged =
        dated != predicate
            && ((dated >= 0 && reading.isVerb("allege", predicate)) || isRumour(predicate, dated));
    return Optional.of(
        alleged
            ? new Stance(
                Status.REPORTED,
                reading.isPassive(predicate) ? Optional.empty() : Optional.of(predicate))
            : new Stance(Status.OCCURRED));
  }

  /** “will vote [when it meets]”. */
  private boolean waits(int predicate) {
    int governor = reading.head(predicate);
    return reading.hangs(predicate, Relation.ADVCL)
        && tenses.of(predicate) == Tense.PRESENT
        && isTied(predicate)
        && tenses.of(governor) == Tense.FUTURE;
  }

  /** “since he left”, “when he left”. */
  private boolean isTied(int predicate) {
    int mark = reading.dependent(predicate, Relation.MARK);
    return reading.is("beside", mark)
        || reading.is("then", mark)
        || reading.is("then", reading.dependent(predicate, Relation.ADVMOD));
  }

  /** “is said to have left”, “were reported captured in May”; not “was told to leave”. */
  private boolean isRumour(int predicate, int dated) {
    return (reading.isVerb("say", predicate) || reading.isVerb("think", predicate))
        && reading.isPassive(predicate)
        && (dated >= 0 || reading.dependent(predicate, Relation.XCOMP) >= 0)
        && !reading.isVerb("direct", predicate);
  }

  /** “did not begin”, “did not take place”; not “did not take the money”. */
  private boolean comesAbout(int predicate) {
    int object = reading.dependent(predicate, Relation.OBJ);
    return reading.isVerb("occur", predicate) && (object < 0 || reading.is("stead", object));
  }

  /** “Unless both agree, the truce ends”. */
  private boolean hasCondition(int predicate) {
    if (tenses.of(predicate) == Tense.PAST) {
      return false;
    }
    for (int i : reading.dependents(predicate)) {
      if (reading.hangs(i, Relation.ADVCL) && isConditional(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isModifier(int predicate) {
    return reading.isAppointed(predicate)
        || reading.hangs(predicate, EnumSet.of(Relation.ACL, Relation.ACL_RELCL, Relation.ADVCL));
  }

  private Optional<Stance> nominal(int noun) {
    int predicate = reading.predicateOf(noun);
    boolean subject = reading.isSubject(noun) && reading.head(noun) == predicate;
    for (int i : reading.dependents(noun)) {
      if (reading.is("hedge", i)) {
        return Optional.of(new Stance(Status.REPORTED));
      }
      if (reading.hangs(i, Relation.ACL) && reading.isVerb("schedule", i)) {
        return Optional.of(
            new Stance(subject && plans.cancels(predicate) ? Status.CANCELLED : Status.PLANNED));
      }
      if (reading.hangs(i, Relation.DET) && reading.is("negation", i)) {
        return Optional.empty();
      }
    }
    if (predicate >= 0 && reading.head(noun) == predicate) {
      if (plans.cancels(predicate)) {
        return Optional.of(new Stance(Status.CANCELLED));
      }
      if (subject && reading.isNegated(predicate) && comesAbout(predicate)) {
        return Optional.of(new Stance(Status.CANCELLED));
      }
      boolean argument =
          subject
              || reading.hangs(noun, Relation.OBJ)
              || (reading.hangs(noun, Relation.OBL) && !isBeside(noun));
      if (argument && (isUncertain(predicate) || reading.isNegated(predicate)) && !subject) {
        return Optional.empty();
      }
      if (subject && tenses.of(predicate) == Tense.FUTURE) {
        return Optional.of(new Stance(Status.PLANNED));
      }
      boolean doubtful = reading.hangs(noun, Relation.OBJ) || !isKnown(noun);
      if (argument && doubtful && reading.isVerb("allege", predicate) && !subject) {
        return Optional.of(
            new Stance(
                Status.REPORTED,
                reading.isPassive(predicate) ? Optional.empty() : Optional.of(predicate)));
      }
    }
    int owner = reading.head(noun);
    if (owner >= 0 && reading.isVerb("claim-noun", owner) && reading.hangs(noun, Relation.NMOD)) {
      return Optional.of(new Stance(Status.REPORTED, Optional.of(owner)));
    }
    return Optional.of(new Stance(Status.OCCURRED));
  }

  private boolean isBeside(int noun) {
    int preposition = reading.dependent(noun, Relation.CASE);
    return preposition >= 0 && reading.is("beside", preposition);
  }

  /** “the attack”, “his death”, “after an attack”: taken for known, whoever speaks. */
  private boolean isKnown(int noun) {
    for (int i : reading.dependents(noun)) {
      if (reading.hangs(i, Relation.NMOD_POSS)
          || (reading.hangs(i, Relation.DET) && reading.is("definite", i))) {
        return true;
      }
    }
    return isBeside(noun);
  }

  /** What the clauses above make of it. */
  private Optional<Stance> inContext(Dated told, Stance own) {
    Stance stance = own;
    int at = told.head();
    if (told instanceof Dated.Verbal) {
      stance = hedged(at, stance);
    } else {
      at = reading.predicateOf(at);
      if (at < 0 || isKnown(told.head())) {
        return Optional.of(stance);
      }
      if (isConditional(at)) {
        return Optional.empty();
      }
    }
    while (at >= 0) {
      if (isConditional(at) || isQuestion(at)) {
        return Optional.empty();
      }
      OptionalInt teller = toldBeside(at);
      if (teller.isPresent()) {
        stance = claimed(stance, teller.getAsInt());
      }
      int governor = reading.head(at);
      if (governor < 0) {
        break;
      }
      if (isPresupposed(at)) {
        // It is taken for known, whoever speaks.
        break;
      }
      if (reading.hangs(at, COMPLEMENTS) && reading.isPredicate(governor)) {
        Optional<Stance> complement = complement(at, governor, stance);
        if (complement.isEmpty()) {
          return complement;
        }
        stance = complement.get();
      } else if (reading.hangs(at, Relation.ADVCL) && isAccused(at, governor)) {
        stance =
            claimed(
                stance,
                reading.isPassive(governor) ? OptionalInt.empty() : OptionalInt.of(governor));
      } else if (reading.hangs(at, Relation.ACL) && !isParticiple(at)) {
        if (reading.isVerb("claim-noun", governor)) {
          stance = claimed(stance, OptionalInt.of(governor));
        } else if (reading.dependent(at, Relation.MARK) >= 0
            && stance.status() == Status.OCCURRED
            && !tenses.isFinite(at)) {
          // “the decision to leave in May”: nobody says that they left.
          return Optional.empty();
        }
      } else if (reading.hangs(at, Relation.PARATAXIS) && saysWithSubject(governor)) {
        stance = claimed(stance, OptionalInt.of(governor));
      } else if (reading.hangs(at, Relation.XCOMP)
          && (isUncertain(governor) || reading.isNegated(governor))) {
        return Optional.empty();
      }
      at = reading.isPredicate(governor) ? governor : reading.predicateOf(governor);
    }
    return Optional.of(stance);
  }

  /**
   * “who left”, “the letter sent on Monday”, “since he left”, “although he left, …”: what a clause
   * takes for known.
   */
  boolean isPresupposed(int predicate) {
    int mark = reading.dependent(predicate, Relation.MARK);
    boolean concedes = reading.is("although", mark) && mark < predicate;
    boolean tied = reading.hangs(predicate, Relation.ADVCL) && isTied(predicate);
    boolean beside =
        (concedes || tied) && tenses.isFinite(predicate) && tenses.of(predicate) == Tense.PAST;
    return beside
        || reading.hangs(predicate, Relation.ACL_RELCL)
        || (reading.hangs(predicate, Relation.ACL) && isParticiple(predicate));
  }

  private boolean isParticiple(int predicate) {
    return reading.has(predicate, "VerbForm=Part")
        && reading.dependent(predicate, Relation.MARK) < 0;
  }

  /** What “said that …”, “denied that …”, “hopes that …” make of what they govern. */
  private Optional<Stance> complement(int at, int governor, Stance stance) {
    // “saw that he left”; “could see him leave” is no more than it says.
    boolean factive = reading.isVerb("factive", governor) && tenses.isFinite(at);
    if (reading.isVerb("deny", governor)) {
      return Optional.empty();
    }
    if ((reading.isNegated(governor) || isUncertain(governor)) && !factive) {
      return Optional.empty();
    }
    if (factive) {
      return Optional.of(stance);
    }
    if (reading.isVerb("allege", governor) || reading.isVerb("say", governor)) {
      return Optional.of(isPlan(stance) ? stance : claimed(stance, OptionalInt.of(governor)));
    }
    if (reading.isVerb("think", governor)) {
      boolean ahead = reading.isVerb("ahead", governor) && stance.status() == Status.PLANNED;
      return ahead || stance.status() == Status.REPORTED
          ? Optional.of(stance)
          : stance.status() == Status.OCCURRED && isBelief(governor)
              ? Optional.of(claimed(stance, OptionalInt.of(governor)))
              : Optional.empty();
    }
    return Optional.of(stance);
  }

  private boolean isBelief(int governor) {
    return !reading.isVerb("ahead", governor) && !reading.isVerb("attempt", governor);
  }

  /** Plans stay plans, whoever tells them. */
  private static boolean isPlan(Stance stance) {
    return stance.status() == Status.PLANNED || stance.status() == Status.CANCELLED;
  }

  private static Stance claimed(Stance stance, OptionalInt source) {
    if (stance.status() != Status.OCCURRED && stance.status() != Status.REPORTED) {
      return stance;
    }
    // Who says it first is who claims it: of “A said that B claimed that …”, B.
    Optional<Integer> by =
        stance.source().isPresent() || source.isEmpty()
            ? stance.source()
            : Optional.of(source.getAsInt());
    return new Stance(Status.REPORTED, by);
  }

  private static Stance claimed(Stance stance, int source) {
    return claimed(stance, OptionalInt.of(source));
  }

  /** “accused of killing”, “charged with taking”. */
  private boolean isAccused(int at, int governor) {
    return reading.isVerb("allege", governor)
        && reading.dependent(at, Relation.MARK, Relation.CASE) >= 0
        && !tenses.isFinite(at);
  }

  /** “…, police said”; “according to police, …”. */
  private OptionalInt toldBeside(int predicate) {
    for (int i : reading.dependents(predicate)) {
      if (reading.hangs(i, EnumSet.of(Relation.PARATAXIS, Relation.CCOMP))
          && i > predicate
          && saysWithSubject(i)
          && reading.dependent(i, Relation.CCOMP) < 0
          && reading.dependent(i, Relation.MARK) < 0
          && reading.hangs(i, Relation.PARATAXIS)) {
        return OptionalInt.of(i);
      }
      if (isSource(i)) {
        return OptionalInt.of(i);
      }
    }
    for (int i = 0; i < reading.size(); i++) {
      // “sold the keys, according to the museum”: wherever it hangs in the clause.
      if (isSource(i) && reading.predicateOf(reading.head(i)) == predicate) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** “according to …”: its head is the one who says so. */
  private boolean isSource(int token) {
    if (reading.isVerb("source", token) && reading.hangs(token, Relation.ADVCL)) {
      return true;
    }
    int preposition = reading.dependent(token, Relation.CASE);
    return preposition >= 0
        && reading.isVerb("source", preposition)
        && reading.is("source-preposition", preposition);
  }

  boolean saysWithSubject(int predicate) {
    return reading.isPredicate(predicate)
        && reading.isVerb("say", predicate)
        && reading.ownSubject(predicate) >= 0;
  }

  private Stance hedged(int predicate, Stance stance) {
    for (int i : reading.dependents(predicate)) {
      if (reading.hangs(i, Relation.ADVMOD) && reading.is("hedge", i)) {
        return claimed(stance, OptionalInt.empty());
      }
    }
    return stance;
  }

  private boolean isConditional(int predicate) {
    for (int i : reading.dependents(predicate)) {
      if (reading.hangs(i, Relation.MARK) && reading.is("condition", i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuestion(int predicate) {
    for (int i : reading.dependents(predicate)) {
      if (reading.is("question", i)
          && reading.has(i, "PronType=Int")
          && reading.hangs(predicate, COMPLEMENTS)) {
        return true;
      }
    }
    return false;
  }

  /** “may”, “could”, “must”: it need not be so; a shared auxiliary counts for all that share it. */
  boolean isUncertain(int predicate) {
    for (int i : reading.dependents(predicate)) {
      if (reading.isAuxiliary(i) && reading.is("uncertain", i)) {
        return true;
      }
    }
    if (isBaseConjunct(predicate)) {
      return isUncertain(reading.head(predicate));
    }
    return isConditionalWould(predicate);
  }

  private boolean isBaseConjunct(int predicate) {
    return reading.hangs(predicate, Relation.CONJ)
        && reading.isPredicate(reading.head(predicate))
        && !tenses.isFinite(predicate)
        && reading.has(predicate, "VerbForm=Inf");
  }

  /** “Officials said the port would stay closed”: ahead, from where they spoke. */
  private boolean hasWould(int predicate) {
    for (int i : reading.dependents(predicate)) {
      if (reading.isAuxiliary(i) && reading.is("would", i)) {
        return true;
      }
    }
    return isBaseConjunct(predicate) && hasWould(reading.head(predicate));
  }

  /** “would have stayed”, or no one's words: a supposition. */
  private boolean isConditionalWould(int predicate) {
    if (!hasWould(predicate)) {
      return false;
    }
    for (int i : reading.dependents(predicate)) {
      if (reading.hangs(i, Relation.AUX) && reading.is("perfect", i)) {
        return true;
      }
    }
    int at = predicate;
    while (at >= 0) {
      int above = reading.head(at);
      boolean announced = reading.hangs(at, Relation.ACL) && reading.isVerb("claim-noun", above);
      if (announced || reading.hangs(at, COMPLEMENTS) || toldBeside(at).isPresent()) {
        return false;
      }
      at = reading.predicateOf(above);
    }
    return true;
  }
}
