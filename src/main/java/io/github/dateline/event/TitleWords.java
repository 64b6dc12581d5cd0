package io.github.dateline.event;

import io.github.dateline.language.Name;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses which words of a sentence a title keeps: what a clause cannot do without, and of the rest
 * what tells most within the room that is left (sentence compression by pruning the dependency
 * tree, Filippova and Strube 2008; solved exactly, as a knapsack over the tree).
 *
 * <p>How a word hangs says how much of what it tells counts; of what hangs on it, less.
 */
final class TitleWords {

  /** A title has no more words than this. */
  static final int LONGEST = 14;

  /** What cannot be left out. */
  private static final double NEEDED = 100;

  /** What no title needs. */
  private static final double NEVER = -100;

  /** What weighs less is left out though there is room. */
  private static final double WORTH_A_WORD = 28;

  /** The weight of what gains nothing; between it and what is needed the gain grows evenly. */
  private static final double LEAST = 25;

  /** The share of the subject of a verb of saying: of who says something less matters. */
  private static final double SPEAKER = .5;

  /** What a word of each kind tells: names most. */
  private static final double NAME = 30;

  private static final double CONTENT = 16;
  private static final double NUMBER = 12;
  private static final double NATION = 15;
  private static final double QUALITY = 5;
  private static final double SMALL = 1;
  private static final double FORM = .1;

  /** A second predicate of so many words goes before the first one's circumstances. */
  private static final int SHORT = 4;

  private static final Set<Relation> VERB_PARTS =
      EnumSet.of(
          Relation.AUX, Relation.AUX_PASS, Relation.COP, Relation.COMPOUND_PRT, Relation.EXPL);

  private static final Set<Relation> NOUN_PARTS =
      EnumSet.of(
          Relation.NUMMOD,
          Relation.COMPOUND,
          Relation.FLAT,
          Relation.FIXED,
          Relation.GOESWITH,
          Relation.CASE,
          Relation.COMPOUND_PRT);

  /** What goes, from the end, where even what is needed is too long. */
  private static final Set<Relation> LAST_TO_GO =
      EnumSet.of(
          Relation.NMOD,
          Relation.OBL,
          Relation.ADVCL,
          Relation.ACL,
          Relation.ACL_RELCL,
          Relation.CONJ,
          Relation.AMOD,
          Relation.APPOS);

  /** How a word hangs that denies. */
  private static final Set<Relation> DENYING = EnumSet.of(Relation.ADVMOD, Relation.DET);

  /** How words hang that only give others their form. */
  private static final Set<Relation> NOTHING_NEW =
      EnumSet.of(
          Relation.FLAT,
          Relation.FIXED,
          Relation.AUX,
          Relation.AUX_PASS,
          Relation.COP,
          Relation.CASE,
          Relation.MARK,
          Relation.DET,
          Relation.CC,
          Relation.PUNCT,
          Relation.EXPL);

  private static final Set<Relation> INTRODUCING =
      EnumSet.of(Relation.CASE, Relation.DET, Relation.MARK, Relation.CC);

  private final Reading reading;
  private final BitSet dropped;
  private final BitSet others;
  private final BitSet quoted;
  private final TitleJoints joints;
  private final List<Integer> roots = new ArrayList<>();

  /** Parts that are no part of what governs them: they are told beside it. */
  private final BitSet barred = new BitSet();

  /**
   * @param dropped tokens that no title shows: words for when, asides
   * @param others predicates that are told by titles of their own
   */
  TitleWords(Reading reading, BitSet dropped, BitSet others) {
    this.reading = reading;
    this.quoted = Quotations.within(reading);
    this.dropped = dropped;
    this.others = others;
    this.joints = new TitleJoints(reading, dropped);
  }

  /** Takes a word with what it cannot do without; its other words come where there is room. */
  void take(int token) {
    roots.add(token);
  }

  /** Leaves a token out, and what hangs on it. */
  void leaveOut(int token) {
    dropped.or(reading.subtree(token));
  }

  /**
   * Lets a word be taken without a part of it that is told beside it: the subject of a relative
   * clause without that clause.
   */
  void leaveOutOf(int token, int part) {
    int at = part;
    // The words between belong to the part's own place in the tree.
    while (reading.head(at) >= 0 && reading.head(at) != token) {
      at = reading.head(at);
    }
    barred.set(at);
  }

  /** All that is kept: of all ways to fill the room the one that tells most. */
  BitSet fill() {
    Knapsack whole = weigh(false);
    BitSet kept = (whole.fits(LONGEST) ? whole : weigh(true)).best(LONGEST);
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      // “at [three on Monday]”: what introduces left-out words goes with them.
      if (reading.hangs(i, INTRODUCING) && !kept.get(reading.head(i))) {
        kept.clear(i);
      }
    }
    joints.join(kept);
    return kept;
  }

  /**
   * @param tight whether also what is needed can go, for want of room
   */
  private Knapsack weigh(boolean tight) {
    BitSet seen = new BitSet();
    Knapsack whole = new Knapsack(0);
    for (int root : roots) {
      if (!seen.get(root)) {
        whole.need(weigh(root, 0, 1, tight, seen));
      }
    }
    return whole;
  }

  /** What a word and all that may hang on it are worth, for each number of words. */
  private Knapsack weigh(int token, int depth, double share, boolean tight, BitSet seen) {
    seen.set(token);
    Knapsack sum = new Knapsack(cost(token));
    sum.own(token, share * information(token));
    boolean predicate = isClause(token);
    for (int i : reading.dependents(token)) {
      if (dropped.get(i) || seen.get(i) || barred.get(i) || roots.contains(i)) {
        continue;
      }
      double weight =
          completes(token, i) || joints.isOneWord(token, i) || isQuotedTogether(token, i)
              ? NEEDED
              : predicate ? ofPredicate(token, i, depth) : ofNoun(token, i);
      if (predicate && !reading.is(PartOfSpeech.VERB, token) && weight == NEVER) {
        weight = ofNoun(token, i);
      }
      if (weight >= NEEDED) {
        boolean speaker = predicate && reading.isSubject(i) && reading.isVerb("say", token);
        Knapsack part = weigh(i, depth + 1, speaker ? share * SPEAKER : share, tight, seen);
        if (tight && reading.hangs(i, LAST_TO_GO) && !isOfProperName(token, i)) {
          part.own(i, NEEDED * share);
          sum.mayHave(part);
        } else {
          sum.need(part);
        }
      } else if (weight >= WORTH_A_WORD) {
        double less = share * (weight - LEAST) / (NEEDED - LEAST);
        sum.mayHave(weigh(i, depth + 1, less, false, seen));
      }
    }
    return sum;
  }

  /** How much a word tells. */
  private double information(int token) {
    if (reading.hangs(token, NOTHING_NEW)) {
      return FORM;
    }
    Optional<Name> name = reading.nameAt(token);
    if (name.isPresent() || reading.is(PartOfSpeech.PROPN, token)) {
      // A name counts once.
      boolean part = name.isPresent() && name.equals(reading.nameAt(reading.head(token)));
      return part ? SMALL : NAME;
    }
    if (reading.is(PartOfSpeech.NOUN, token) || reading.is(PartOfSpeech.VERB, token)) {
      return CONTENT;
    }
    if (reading.is(PartOfSpeech.NUM, token)) {
      return NUMBER;
    }
    if (reading.is(PartOfSpeech.ADJ, token)) {
      boolean capital = Character.isUpperCase(reading.tokens().get(token).text().charAt(0));
      return capital && token > 0 ? NATION : QUALITY;
    }
    return SMALL;
  }

  /** How many words a token adds to the title. */
  private int cost(int token) {
    boolean counts =
        !dropped.get(token)
            && !joints.isBehindHyphen(token)
            && !reading.is("possessive-mark", token)
            && reading.word(token).codePoints().anyMatch(Character::isLetterOrDigit);
    // The conjunction comes in with what it joins.
    boolean joins =
        reading.hangs(token, Relation.CONJ) && reading.dependent(token, Relation.CC) >= 0;
    return (counts ? 1 : 0) + (joins ? 1 : 0);
  }

  /** “did [not] go”, “accused her [of lying]”: without it the rest is not what was said. */
  private boolean completes(int token, int part) {
    if (reading.hangs(part, DENYING)) {
      return reading.is("negation", part);
    }
    int tie = reading.dependent(part, Relation.CASE, Relation.MARK);
    return reading.isVerb("allege", token) && tie > token && reading.is("of", tie);
  }

  /** A short quotation is kept whole, or it is none. */
  private boolean isQuotedTogether(int token, int part) {
    int first = quoted.previousClearBit(token) + 1;
    int end = quoted.nextClearBit(token);
    return quoted.get(token)
        && first <= part
        && part < end
        && end - first <= SHORT
        && !reading.is(PartOfSpeech.PUNCT, part);
  }

  private boolean isClause(int token) {
    return reading.isPredicate(token)
        || (reading.is(PartOfSpeech.VERB, token) && !reading.hangs(token, Relation.AMOD))
        || reading.is(PartOfSpeech.AUX, token);
  }

  private double ofPredicate(int predicate, int part, int depth) {
    Relation relation = reading.relation(part).orElseThrow();
    if (VERB_PARTS.contains(relation)) {
      return NEEDED;
    }
    boolean says = reading.isVerb("say", predicate);
    return switch (relation) {
      case NSUBJ, NSUBJ_PASS, CSUBJ, CSUBJ_PASS ->
          depth == 0 && isRelativeWord(part) ? NEVER : NEEDED;
      case OBJ, IOBJ ->
          depth == 0 && isRelativeWord(part) ? NEVER : isAddressee(predicate) ? 66 : NEEDED;
      case XCOMP, CCOMP -> NEEDED;
      case MARK -> depth == 0 && !reading.is("infinitive", part) ? NEVER : mark(predicate, part);
      case ADVMOD -> adverb(predicate, part, depth);
      case OBL_AGENT -> depth > 0 ? NEEDED : 94;
      case OBL -> oblique(predicate, part, says, depth);
      case OBL_UNMARKED -> 90;
      case ADVCL -> adverbial(predicate, part);
      case CONJ -> conjunct(part);
      case CC -> NEVER;
      case COMPOUND, FLAT, FIXED -> NEEDED;
      case DET, NUMMOD, CASE -> reading.is(PartOfSpeech.VERB, predicate) ? NEVER : NEEDED;
      default -> NEVER;
    };
  }

  /** “told [reporters] that …”; not “asked [him] to go”. */
  private boolean isAddressee(int predicate) {
    return reading.isVerb("say", predicate)
        && hasContent(predicate)
        && reading.dependent(predicate, Relation.XCOMP) < 0;
  }

  private boolean hasContent(int predicate) {
    return reading.dependent(predicate, Relation.CCOMP, Relation.XCOMP) >= 0
        || reading.hangs(predicate, Relation.PARATAXIS);
  }

  private boolean isRelativeWord(int token) {
    return reading.is("relative", token) && reading.has(token, "PronType=Rel");
  }

  /** “in an attempt [to kill]”, “in a move [that could …]”. */
  private boolean isUnfinished(int noun) {
    return reading.is("unfinished", noun)
        && reading.is("indefinite", reading.dependent(noun, Relation.DET));
  }

  private double mark(int predicate, int mark) {
    return reading.is("that", mark) && reading.hangs(predicate, Relation.CCOMP) ? 86 : NEEDED;
  }

  private double adverb(int predicate, int adverb, int depth) {
    if (reading.is("kept", adverb)) {
      return 93;
    }
    if (reading.is("question", adverb)) {
      return depth == 0 ? NEVER : NEEDED;
    }
    return reading.is("linking", adverb) ? NEVER : adverb < predicate ? 34 : 44;
  }

  private double oblique(int predicate, int oblique, boolean says, int depth) {
    int subject = reading.ownSubject(predicate);
    boolean fronted = oblique < predicate && (subject < 0 || oblique < subject);
    int preposition = reading.dependent(oblique, Relation.CASE);
    boolean beside = preposition >= 0 && reading.is("beside", preposition);
    if ((preposition >= 0 && reading.isVerb("source", preposition))
        || reading.is("linking", oblique)) {
      return NEVER;
    }
    if (isRelativeWord(oblique)) {
      return depth == 0 ? NEVER : NEEDED;
    }
    if (isToDoSo(predicate, oblique)) {
      return NEEDED;
    }
    if (says && hasContent(predicate)) {
      return fronted ? NEVER : 32;
    }
    if (fronted) {
      boolean where = depth == 0 && preposition >= 0 && reading.is("place", preposition);
      return where ? 40 : NEVER;
    }
    if (beside) {
      return reading.is("from", preposition) ? 76 : 46;
    }
    boolean alone =
        reading.dependent(predicate, Relation.OBJ, Relation.XCOMP, Relation.CCOMP) < 0
            && isFirstOblique(predicate, oblique);
    if (alone) {
      return depth > 0 ? NEEDED : 97;
    }
    return preposition >= 0 && reading.is("place", preposition) ? 70 : 78;
  }

  /** “called [for him] to go”: who is to. */
  private boolean isToDoSo(int predicate, int oblique) {
    int infinitive = reading.dependent(predicate, Relation.XCOMP);
    return infinitive > oblique
        && predicate < oblique
        && reading.dependent(predicate, Relation.OBJ) < 0
        && reading.subtree(oblique).length() == reading.subtree(infinitive).nextSetBit(0);
  }

  private boolean isFirstOblique(int predicate, int oblique) {
    return Arrays.stream(reading.dependents(predicate))
            .filter(i -> i > predicate && reading.hangs(i, Relation.OBL) && !dropped.get(i))
            .findFirst()
            .orElse(-1)
        == oblique;
  }

  private double adverbial(int predicate, int clause) {
    boolean says = reading.isVerb("say", predicate) && hasContent(predicate);
    if (others.get(clause) || says) {
      return NEVER;
    }
    int mark = reading.dependent(clause, Relation.MARK);
    if (clause < predicate) {
      return NEVER;
    }
    if (mark < 0) {
      boolean asks = reading.dependent(clause, Relation.CASE) >= 0;
      // “…, killing eleven”; “a deal on who will govern”.
      return asks ? 62 : reading.dependent(clause, Relation.NSUBJ) < 0 ? 63 : NEVER;
    }
    if (reading.is("infinitive", mark)) {
      return 64;
    }
    return reading.is("beside", mark) || reading.is("then", mark) ? 33 : 48;
  }

  private double conjunct(int part) {
    // “were killed and 20 wounded”: what it lacks, it shares.
    boolean elliptic =
        reading.has(part, "VerbForm=Part")
            && reading.dependent(part, Relation.AUX, Relation.AUX_PASS) < 0;
    if (others.get(part) || (reading.ownSubject(part) >= 0 && !elliptic)) {
      return NEVER;
    }
    return reading.subtree(part).cardinality() < SHORT ? 66 : 56;
  }

  private double ofNoun(int noun, int part) {
    Relation relation = reading.relation(part).orElseThrow();
    if (relation == Relation.CASE && reading.isSubject(noun)) {
      return NEVER;
    }
    if (NOUN_PARTS.contains(relation) || isSameName(noun, part)) {
      return NEEDED;
    }
    return switch (relation) {
      // “to be a doctor”.
      case DET, COP, MARK -> NEEDED;
      case NMOD_POSS -> reading.subtree(part).cardinality() <= 3 ? NEEDED : 90;
      case AMOD ->
          isTitle(noun)
                  || !agreesWithout(part)
                  || isOfProperName(noun, part)
                  || reading.isFirstTo(noun, reading.dependent(noun, Relation.ACL))
              ? NEEDED
              : reading.dependent(part, Relation.OBL) >= 0 ? 50 : 72;
      case ADVMOD -> reading.is("kept", part) ? NEEDED : reading.is("linking", part) ? NEVER : 74;
      case NMOD -> nominal(noun, part);
      case NMOD_UNMARKED -> 40;
      case OBL -> 80;
      case XCOMP, CCOMP -> NEEDED;
      case ADVCL -> 62;
      case APPOS -> apposition(noun, part);
      case ACL ->
          reading.isFirstTo(noun, part)
              ? NEEDED
              : others.get(part) ? NEVER : isUnfinished(noun) ? NEEDED : participle(part);
      case ACL_RELCL -> isUnfinished(noun) ? NEEDED : relative(noun, part);
      case CONJ -> others.get(part) ? NEVER : 68;
      default -> NEVER;
    };
  }

  /** “an open letter”, which without “open” were a letter; “a further two years”. */
  private boolean agreesWithout(int part) {
    return !reading.is("indefinite", part - 1)
        || (reading.lexicon().agrees(reading.word(part - 1), reading.word(part + 1))
            && !reading.is(PartOfSpeech.NUM, part + 1));
  }

  /** “the [Foreign] Office”: no first word has its capital from the sentence. */
  private boolean isOfProperName(int noun, int part) {
    return part + 1 == noun
        && part > 0
        && reading.is(PartOfSpeech.PROPN, noun)
        && Character.isUpperCase(reading.tokens().get(part).text().charAt(0));
  }

  /** “Prime Minister”, before a name. */
  private boolean isTitle(int noun) {
    return reading.hangs(noun, Relation.NMOD)
        && noun < reading.head(noun)
        && reading.dependent(noun, Relation.CASE) < 0;
  }

  /** “United” of “United States”. */
  private boolean isSameName(int noun, int part) {
    return reading
        .nameAt(noun)
        .filter(name -> name.first() <= part && part <= name.last())
        .isPresent();
  }

  private double nominal(int noun, int part) {
    int preposition = reading.dependent(part, Relation.CASE);
    if (preposition < 0 && part < noun) {
      // “Prime Minister Jan Holt”: the name alone says who.
      boolean holds = reading.dependent(part, Relation.DET) >= 0;
      return reading.is(PartOfSpeech.PROPN, noun) && !holds ? 60 : NEEDED;
    }
    if (preposition >= 0 && reading.isVerb("source", preposition)) {
      return NEVER;
    }
    if (preposition >= 0 && reading.is("of", preposition)) {
      // “one of three”, “dozens of rockets”: how many says nothing alone; and a secretary is no
      // “Secretary of State”.
      boolean count = !reading.isNominalNoun(noun) || reading.is("quantity", noun);
      return count || isTitle(noun) ? NEEDED : 92;
    }
    return reading.is(PartOfSpeech.PROPN, noun) ? 44 : 66;
  }

  /** “its engineer, Ana Rossi”: the name says more than the noun. */
  private double apposition(int noun, int part) {
    int first = reading.subtree(part).nextSetBit(0);
    if (reading.word(first).equals(":")) {
      // “had one aim: victory”; a quotation is too long for that.
      return quoted.get(part) ? NEVER : NEEDED;
    }
    boolean name = reading.is(PartOfSpeech.PROPN, part) && reading.is(PartOfSpeech.NOUN, noun);
    return name ? (first == noun + 1 ? NEEDED : 60) : NEVER;
  }

  private double participle(int part) {
    int mark = reading.dependent(part, Relation.MARK);
    if (mark >= 0) {
      return reading.is("infinitive", mark) ? 80 : 60;
    }
    boolean comma = reading.is(PartOfSpeech.PUNCT, part - 1);
    return comma ? NEVER : 52;
  }

  private double relative(int noun, int part) {
    boolean comma =
        Arrays.stream(reading.dependents(part))
            .anyMatch(i -> i < part && reading.hangs(i, Relation.PUNCT));
    return comma || others.get(part) || reading.is(PartOfSpeech.PROPN, noun) ? NEVER : 42;
  }
}
