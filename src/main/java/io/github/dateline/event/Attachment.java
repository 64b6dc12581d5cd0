package io.github.dateline.event;

import io.github.dateline.language.Tense;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what a time expression dates: from its head up the tree to the first word that tells a
 * happening.
 */
final class Attachment {

  /**
   * How an expression stands inside a noun phrase: “Wednesday's attack”, “the 2020 hostilities”.
   */
  private static final Set<Relation> INSIDE =
      EnumSet.of(
          Relation.NMOD_POSS, Relation.COMPOUND, Relation.AMOD, Relation.NUMMOD, Relation.FLAT);

  /** How many words before “since” a superlative can stand. */
  private static final int COMPARISON_REACH = 5;

  private final Reading reading;
  private final Tenses tenses;
  private final Phrase time;
  private final boolean day;
  private final boolean past;

  private Attachment(Reading reading, Phrase time, boolean day, boolean past) {
    this.reading = reading;
    this.tenses = new Tenses(reading);
    this.time = time;
    this.day = day;
    this.past = past;
  }

  /**
   * What the expression that covers {@code time} dates; empty where it dates nothing that happens.
   *
   * @param day whether it names a day or less: such a one rather dates the verb
   * @param past whether it looks back whatever the verb: what goes on is not of then
   */
  static Optional<Dated> of(Reading reading, Phrase time, boolean day, boolean past) {
    Attachment attachment = new Attachment(reading, time, day, past);
    return time.isEmpty()
            || attachment.comparison()
            || attachment.isNamed()
            || Brackets.around(reading, time).isOfALife(day)
        ? Optional.empty()
        : attachment.find();
  }

  /**
   * “condemned on Saturday the attacks in Oslo [on Friday]”: the deed that an expression stands
   * behind, where the predicate has a day already.
   */
  static Optional<Dated> beside(Reading reading, Phrase time, int predicate) {
    int deed = new Attachment(reading, time, true, false).besideIt(predicate, true);
    return deed < 0 ? Optional.empty() : Optional.of(new Dated.Nominal(deed));
  }

  private Optional<Dated> find() {
    int head = reading.headOf(time.first(), time.last());
    if (reading.isPredicate(head) && reading.isCopular(head)) {
      return ofCopula(head);
    }
    Optional<Dated> when = clauseAfterDate(head);
    if (when.isPresent()) {
      return when;
    }
    int deed = -1;
    boolean inside = isInside(head);
    int at = head;
    while (true) {
      int governor = reading.head(at);
      if (at != head && deed < 0 && reading.isDeed(at)) {
        deed = at;
      }
      if (governor < 0) {
        return deed >= 0 ? Optional.of(new Dated.Nominal(deed)) : ofRoot(at, head);
      }
      if (reading.isPredicate(governor)) {
        int beside = at == head ? besideIt(governor) : -1;
        return beside >= 0
            ? Optional.of(new Dated.Nominal(beside))
            : ofArgument(governor, at, deed, inside);
      }
      inside |= at != head && deed < 0 && at < governor && reading.hangs(at, INSIDE);
      at = governor;
    }
  }

  /** “Monday: the bridge is closed” and the like: the root is no predicate. */
  private Optional<Dated> ofRoot(int root, int head) {
    return root != head && reading.isPredicate(root) ? verbal(root) : Optional.empty();
  }

  private boolean isInside(int head) {
    boolean of = reading.is("of", time.first() - 1) && !reading.isPredicate(head);
    boolean possessive = reading.is("possessive-mark", time.last() + 1);
    return of || possessive || reading.hangs(head, INSIDE);
  }

  /**
   * @param predicate what governs the phrase
   * @param argument the head of the phrase that holds the date; the date itself where it hangs on
   *     the predicate
   * @param deed the noun in between that names a happening; −1 for none
   * @param inside whether the date stands within a noun phrase, and so cannot be the verb's
   */
  private Optional<Dated> ofArgument(int predicate, int argument, int deed, boolean inside) {
    if (time.contains(argument) && reading.isSubject(argument)) {
      int object = reading.dependent(predicate, Relation.OBJ);
      return reading.isDeed(object) ? Optional.of(new Dated.Nominal(object)) : Optional.empty();
    }
    if (deed < 0) {
      boolean own = time.contains(argument);
      // “Sales in 2022 ended a decline”: the year is the noun's, a day rather the verb's.
      boolean noun = inside || (!day && reading.isSubject(argument));
      return noun && !own ? Optional.empty() : verbal(predicate);
    }
    int told = outermost(deed, argument);
    boolean aside = reading.hangs(predicate, Relation.ACL) && !tenses.isFinite(predicate);
    if (aside && told == argument && adjacent(told) && !reading.hangs(told, Relation.OBJ)) {
      // “the pride evoked by her announcement on Tuesday”.
      return Optional.of(new Dated.Nominal(told));
    }
    if (reading.isSubject(argument)
        && told == argument
        && tells(predicate)
        && Brackets.around(reading, time).isClosed()) {
      // “The congress (April 10–12) chose a leader”: what it did is of its days.
      return verbal(predicate);
    }
    if (reading.isSubject(argument)
        && told == argument
        && (reading.isVerb("light", predicate) || (inside && actsInPast(predicate, told)))) {
      return verbal(predicate);
    }
    boolean beside = isBeside(told) || isBeside(argument);
    if (!beside && opensWith(predicate, argument, inside)) {
      return verbal(predicate);
    }
    if (told == argument && !beside && tellsMore(predicate, argument, inside)) {
      return verbal(predicate);
    }
    boolean ofNoun = inside || beside || reading.isSubject(argument) || !day;
    boolean lateOfSubject = reading.isSubject(argument) && !inside && day && !adjacent(told);
    return ofNoun && !lateOfSubject ? Optional.of(new Dated.Nominal(told)) : verbal(predicate);
  }

  /** “[victory] in Sunday's election”: the deed that another one is part of, on the same day. */
  private int outermost(int deed, int argument) {
    int told = deed;
    for (int at = deed; at != argument && at >= 0; at = reading.head(at)) {
      int governor = reading.head(at);
      int preposition = reading.dependent(at, Relation.CASE);
      if (!reading.isDeed(governor)
          || !reading.hangs(at, Relation.NMOD)
          || preposition < 0
          || !reading.is("occasion", preposition)) {
        break;
      }
      told = governor;
    }
    return told;
  }

  /**
   * “won the 2005 election”, “signed an agreement in May”, “said at a summit last month”: the verb
   * tells the happening that its noun names.
   */
  private boolean tellsMore(int predicate, int argument, boolean inside) {
    if (reading.isCopular(predicate)) {
      return false;
    }
    if (reading.hangs(argument, Relation.OBJ)) {
      return !inside || reading.isVerb("partake", predicate);
    }
    return isOccasion(argument)
        && (!inside || reading.isVerb("partake", predicate) || isBare(argument));
  }

  /** “at a summit”, “in a speech”. */
  private boolean isOccasion(int argument) {
    int preposition = reading.dependent(argument, Relation.CASE);
    return reading.hangs(argument, Relation.OBL)
        && preposition >= 0
        && reading.is("occasion", preposition);
  }

  /**
   * “In his speech to the house [in February], she announced”: the date of the occasion that a
   * sentence opens with is that of what is done there.
   */
  private boolean opensWith(int predicate, int argument, boolean inside) {
    return !inside
        && isOccasion(argument)
        && argument < Math.min(predicate, reading.ownSubject(predicate))
        && tenses.of(predicate) == Tense.PAST;
  }

  /**
   * “since his visit to Oslo [in December]”, “is studying a request made [last week]”: the deed
   * beside the clause's own that the date stands behind; −1 for none. What comes after another deed
   * may well be of one day with it, what comes before it hardly.
   */
  private int besideIt(int predicate) {
    boolean another =
        reading.isVerb("relate", predicate)
            || (past && tenses.isFinite(predicate) && tenses.of(predicate) == Tense.PRESENT);
    return besideIt(predicate, another);
  }

  /**
   * @param another whether the day of any deed is another than the clause's
   */
  private int besideIt(int predicate, boolean another) {
    int at = datePhrase(reading, time).first() - 1;
    if (at <= predicate) {
      return -1;
    }
    while (at >= 0 && at != predicate) {
      if (reading.isDeed(at) && (another || isAhead(at) || (!day && isBeside(at)))) {
        return at;
      }
      at = reading.head(at);
    }
    return -1;
  }

  private boolean adjacent(int deed) {
    return time.first() > deed;
  }

  /** “Wednesday's attack killed two”: alone the noun tells nothing, and it happened then. */
  private boolean actsInPast(int predicate, int deed) {
    return isBare(deed)
        && reading.is(PartOfSpeech.VERB, predicate)
        && tenses.of(predicate) == Tense.PAST
        && !reading.isPassive(predicate);
  }

  /** “Wednesday's attack”, which alone tells nothing. */
  private boolean isBare(int deed) {
    return Arrays.stream(reading.dependents(deed))
        .allMatch(
            i ->
                time.contains(i)
                    || reading.hangs(i, EnumSet.of(Relation.DET, Relation.CASE, Relation.PUNCT)));
  }

  /** “since his visit”, “before the vote”: a happening beside the one that the clause tells. */
  private boolean isBeside(int noun) {
    for (int i : reading.dependents(noun)) {
      if (reading.hangs(i, Relation.CASE) && reading.is("beside", i)) {
        return true;
      }
    }
    return false;
  }

  /** “before the vote”, “ahead of the vote”. */
  private boolean isAhead(int noun) {
    return reading.is("ahead", reading.dependent(noun, Relation.CASE)) || isExpected(reading, noun);
  }

  /** “ahead of the vote”, “in advance of the vote”: told before it comes. */
  static boolean isExpected(Reading reading, int noun) {
    int preposition = reading.dependent(noun, Relation.CASE);
    return reading.is("of", preposition) && reading.is("ahead", preposition - 1);
  }

  /** “can be traced back to September”. */
  private boolean isModal(int predicate) {
    int auxiliary = reading.dependent(predicate, Relation.AUX);
    return auxiliary >= 0 && reading.is("uncertain", auxiliary);
  }

  /** “in September, when Azerbaijan launched …”: the date is told of what follows. */
  private Optional<Dated> clauseAfterDate(int head) {
    int predicate = reading.predicateOf(head);
    boolean tells =
        predicate >= 0
            && !reading.isCopular(predicate)
            && !isModal(predicate)
            && tenses.of(predicate) == Tense.PAST;
    if (tells) {
      return Optional.empty();
    }
    int opener = time.last() + (reading.word(time.last() + 1).equals(",") ? 2 : 1);
    int clause = reading.is("when", opener) ? reading.head(opener) : -1;
    if (clause > opener && reading.isPredicate(clause)) {
      return Optional.of(new Dated.Verbal(clause));
    }
    for (int i : reading.dependents(head)) {
      boolean when =
          reading.hangs(i, EnumSet.of(Relation.ACL_RELCL, Relation.ADVCL))
              && reading.isPredicate(i)
              && i > time.last();
      if (when) {
        return Optional.of(new Dated.Verbal(i));
      }
    }
    return Optional.empty();
  }

  /** “The hearing is on Monday”: the date is the subject's, where that happens at all. */
  private Optional<Dated> ofCopula(int head) {
    int subject = reading.ownSubject(head);
    return reading.isDeed(subject) ? Optional.of(new Dated.Nominal(subject)) : Optional.empty();
  }

  /** “the Harbours Act 1987”, “Euro 2020”: a year that is part of a name. */
  private boolean isNamed() {
    int before = time.first() - (reading.is("of", time.first() - 1) ? 2 : 1);
    return time.first() == time.last()
        && reading.is(PartOfSpeech.NUM, time.first())
        && reading.is(PartOfSpeech.PROPN, before)
        && !reading.is("possessive-mark", time.last() + 1);
  }

  private boolean tells(int predicate) {
    return tenses.isFinite(predicate) && tenses.of(predicate) == Tense.PAST;
  }

  /**
   * “the highest since 1994”, “the first time since May”: a comparison, not a beginning; and “more
   * than in 2021”.
   */
  private boolean comparison() {
    int since = time.first() - 1;
    if (reading.is("than", since) || reading.is("than", datePhrase(reading, time).first() - 1)) {
      return true;
    }
    if (!reading.is("since", since)) {
      return false;
    }
    for (int i = since - 1; i >= Math.max(0, since - COMPARISON_REACH); i--) {
      if (reading.has(i, "Degree=Sup") || reading.is("superlative", i)) {
        return true;
      }
      if (reading.is(PartOfSpeech.PUNCT, i) || reading.is(PartOfSpeech.VERB, i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * What a predicate tells is told by the one it completes: “was forced [to leave]”, “[Speaking] in
   * Vienna, she said”.
   */
  private Optional<Dated> verbal(int predicate) {
    int at = predicate;
    while (true) {
      if (opensLater(at) || publishes(at)) {
        int above = reading.predicateOf(reading.head(at));
        if (above >= 0) {
          at = above;
          continue;
        }
      }
      int governor = reading.head(at);
      boolean climbs =
          reading.isPredicate(governor)
              && ((reading.hangs(at, Relation.XCOMP) && !tenses.isFinite(at))
                  || (reading.hangs(at, Relation.CCOMP) && isInfinitive(at))
                  || (reading.hangs(at, Relation.CONJ)
                      && reading.hangs(governor, Relation.XCOMP)
                      && !tenses.isFinite(at))
                  || (reading.hangs(at, Relation.ADVCL)
                      && ((accompanies(at) && !opensEarlier(at)) || isAccused(at, governor))));
      int accused = climbs ? -1 : above(at);
      if (accused >= 0) {
        at = accused;
        continue;
      }
      if (!climbs) {
        if (tellsWhere(at)) {
          return Optional.of(new Dated.Nominal(reading.head(at)));
        }
        return isExistential(at) ? existing(at) : Optional.of(new Dated.Verbal(at));
      }
      at = governor;
    }
  }

  /** “a summit, where they had spoken earlier that day”: the date is the summit's. */
  private boolean tellsWhere(int predicate) {
    return reading.hangs(predicate, Relation.ACL_RELCL)
        && reading.is("where", reading.dependent(predicate, Relation.ADVMOD))
        && reading.isDeed(reading.head(predicate))
        && reading.dependent(predicate, Relation.OBJ, Relation.CCOMP, Relation.XCOMP) < 0;
  }

  /** “There was an explosion”. */
  private boolean isExistential(int predicate) {
    return reading.is("being", predicate) && reading.dependent(predicate, Relation.EXPL) >= 0;
  }

  private Optional<Dated> existing(int predicate) {
    int subject = reading.dependent(predicate, Relation.NSUBJ);
    return reading.isDeed(subject) ? Optional.of(new Dated.Nominal(subject)) : Optional.empty();
  }

  /**
   * “fined it last week [for giving …]”, “left today [accusing …]”: what stands before its
   * conjunction, or before its participle, is not the clause's.
   */
  private boolean opensLater(int predicate) {
    int mark = reading.dependent(predicate, Relation.MARK);
    boolean participle =
        predicate == time.last() + 1
            && reading.hangs(predicate, EnumSet.of(Relation.ACL, Relation.ADVCL))
            && reading.has(predicate, "VerbForm=Ger");
    return participle || (mark > time.last() && mark < predicate);
  }

  /**
   * “said in an interview [published on Monday]”: what a paper or statement tells is told on the
   * day when it comes out.
   */
  private boolean publishes(int predicate) {
    int document = reading.head(predicate);
    return reading.hangs(predicate, Relation.ACL)
        && reading.isVerb("publish", predicate)
        && reading.has(predicate, "VerbForm=Part")
        && reading.hangs(document, Relation.OBL)
        && reading.predicateOf(document) >= 0
        && reading.isVerb("say", reading.predicateOf(document));
  }

  /** “ordered the pictures to be deleted”. */
  private boolean isInfinitive(int predicate) {
    int mark = reading.dependent(predicate, Relation.MARK);
    return mark >= 0 && reading.is("infinitive", mark) && !tenses.isFinite(predicate);
  }

  /** “accused [of killing]”. */
  private boolean isAccused(int predicate, int governor) {
    return reading.isVerb("allege", governor)
        && reading.ownSubject(predicate) < 0
        && !reading.has(predicate, "VerbForm=Fin");
  }

  /** “[Arrested] on Monday, she denied it”: over before what the clause tells. */
  private boolean opensEarlier(int predicate) {
    return predicate < reading.head(predicate) && reading.has(predicate, "Tense=Past");
  }

  /** “filed a suit on Monday [arguing] …”. */
  private boolean isBehind(int predicate) {
    return reading.head(predicate) < time.first()
        && predicate > time.last()
        && accompanies(predicate)
        && !reading.has(predicate, "Tense=Past");
  }

  /**
   * “accused the clerk [of selling]”, “became the first [to sell]”: the predicate that what hangs
   * on a noun completes; −1 for none.
   */
  private int above(int predicate) {
    if (reading.hangs(predicate, Relation.ACL) && (opensLater(predicate) || isBehind(predicate))) {
      return reading.predicateOf(reading.head(predicate));
    }
    int noun = reading.head(predicate);
    if (noun >= 0 && reading.isFirstTo(noun, predicate)) {
      return reading.isPredicate(noun) ? noun : reading.predicateOf(noun);
    }
    int governor = reading.head(noun);
    boolean accused =
        reading.hangs(predicate, Relation.ACL)
            && reading.dependent(predicate, Relation.MARK) >= 0
            && reading.hangs(noun, Relation.OBJ)
            && (isAccused(predicate, governor)
                || (isInfinitive(predicate) && reading.isVerb("direct", governor)));
    return accused ? governor : -1;
  }

  /** A participle or an infinitive without a subject or conjunction of its own. */
  private boolean accompanies(int predicate) {
    if (reading.ownSubject(predicate) >= 0 || reading.isCopular(predicate)) {
      return false;
    }
    int mark = reading.dependent(predicate, Relation.MARK);
    boolean finite = reading.has(predicate, "VerbForm=Fin");
    return !finite
        && (mark < 0 || reading.is("infinitive", mark) || reading.is("accompanying", mark));
  }

  /**
   * The tokens to leave out of a title: the date, its preposition, and what else belongs to it
   * alone.
   */
  static Phrase datePhrase(Reading reading, Phrase time) {
    int first = time.first();
    int last = time.last();
    if (reading.is("article", first - 1)) {
      first--;
    }
    if (reading.is("possessive-mark", last + 1) && reading.hangs(last + 1, Relation.CASE)) {
      // “in yesterday's vote”: the preposition is the vote's.
      return new Phrase(first, last + 1);
    }
    if (reading.is("ending", first - 1) && !reading.isPredicate(first - 1)) {
      // “in the year ended March 31”, set aside.
      first--;
    }
    while ((reading.is("date-preposition", first - 1) || reading.is("date-adverb", first - 1))
        && !isParticle(reading, first - 1)) {
      first--;
    }
    if (reading.word(last + 1).equals("]")) {
      last++;
      first = reading.word(first - 1).equals("[") ? first - 1 : first;
    }
    return new Phrase(first, last);
  }

  private static boolean isParticle(Reading reading, int token) {
    return reading.hangs(token, Relation.COMPOUND_PRT);
  }
}
