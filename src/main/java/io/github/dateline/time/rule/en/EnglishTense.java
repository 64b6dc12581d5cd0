package io.github.dateline.time.rule.en;

import io.github.dateline.language.Tense;
import io.github.dateline.time.rule.Slot;
import io.github.dateline.time.rule.TenseCues;
import io.github.dateline.time.rule.TokenLine;
import io.github.dateline.time.rule.WordSlot;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the tense off a few words near an expression: “will”, “was”, “to” and a verb's ending.
 *
 * <p>The nearest cue before the expression within its clause counts, then the nearest behind it.
 */
final class EnglishTense implements TenseCues {
  private static final Set<String> FUTURE = Words.of("english-tense-future");
  private static final Set<String> MODALS = Words.of("english-tense-modals");
  private static final Set<String> BE = Set.of("is", "are", "due");
  private static final Set<String> NO_VERBS = Words.of("english-tense-no-verbs");
  private static final Set<String> CAN = Words.of("english-tense-can");
  private static final Set<String> PAST = Words.of("english-tense-past");
  private static final Set<String> NOUNS = Set.of("plan", "plans", "hope", "hopes");
  private static final Set<String> WAS = Set.of("was", "were");
  private static final Set<String> TRADED = Words.of("english-tense-traded");
  private static final Set<String> CONTRACTS = Words.of("english-tense-contracts");
  private static final Set<String> SUDDEN = Words.of("english-tense-sudden");
  private static final Set<String> WITHIN = Words.of("english-tense-within");
  private static final Set<String> ON = Set.of("in", "on");

  /** Past forms that are base forms, too. */
  private static final Set<String> BASES = Set.of("put", "hit", "cut", "quit", "set");

  private static final Set<String> STAYING = Words.of("english-tense-staying");
  private static final Set<String> BEING = Words.of("english-tense-being");

  /** Before what ends in “-ed” and is no verb: “months of detailed work”. */
  private static final Set<String> OF_NOUNS = Set.of("of", "a", "an", "the");

  private static final Set<String> WHEN = Words.of("english-tense-when");
  private static final Set<String> RELATIVES = Words.of("english-tense-relatives");
  private static final Set<String> FIXED = Words.of("english-tense-fixed");
  private static final Set<String> PUT_OFF = Words.of("english-tense-put-off");
  private static final Set<String> REACHES = Words.of("english-tense-reaches");
  private static final Set<String> HAS = Set.of("has", "have", "'ve");

  /** What two words tell together: “ahead of the vote”, “dates from May”. */
  private static final Slot PAIRS = WordSlot.of(SlotWords.of("tensepair"));

  private static final int REACH = 30;

  @Override
  public Set<String> words() {
    Set<String> words = new TreeSet<>(Words.all("english-tense-"));
    words.addAll(PAIRS.words());
    return words;
  }

  /** Whether a word in lower case is a past verb wherever it stands. */
  static boolean isPast(String word) {
    return PAST.contains(word);
  }

  @Override
  public Tense near(TokenLine line, int from, int to) {
    if (isToldOf(line, to)) {
      return Tense.PAST;
    }
    if (isTraded(line, from, to)) {
      return Tense.FUTURE;
    }
    boolean early = line.word(from - 1).equals("as") && line.word(from - 2).equals("early");
    Tense verb = nearVerb(line, early ? from - 3 : from, to);
    return (early && verb != Tense.PAST) || (verb == Tense.UNKNOWN && isThrough(line, from))
        ? Tense.FUTURE
        : verb;
  }

  /** “in May, when the bank failed”. */
  private static boolean isToldOf(TokenLine line, int to) {
    if (line.mark(to) != ',' || !WHEN.contains(line.word(to + 1))) {
      return false;
    }
    int end = Math.min(line.size(), to + REACH);
    for (int token = to + 2; token < end && !isStop(line, token); token++) {
      Tense tense = BEING.contains(line.word(token)) ? Tense.PRESENT : cue(line, token);
      if (tense != Tense.UNKNOWN) {
        return tense == Tense.PAST;
      }
    }
    return false;
  }

  /** “May futures”, “wheat for May”. */
  private static boolean isTraded(TokenLine line, int from, int to) {
    return CONTRACTS.contains(line.word(to))
        || (line.word(from - 1).equals("for") && TRADED.contains(line.word(from - 2)));
  }

  /** “A warning through Wednesday”, but not the range “January through March”. */
  private static boolean isThrough(TokenLine line, int from) {
    return line.word(from - 1).equals("through")
        && !line.isNumber(from - 2)
        && !line.isCapital(from - 2);
  }

  private static Tense nearVerb(TokenLine line, int from, int to) {
    Tense moved = line.word(from - 1).equals("to") ? movedTo(line, from - 2) : Tense.UNKNOWN;
    if (moved != Tense.UNKNOWN) {
      return moved;
    }
    boolean possessive = line.word(to).equals("'s");
    if (possessive && isOfWhatIs(line, from, to)) {
      return Tense.PAST;
    }
    if (!possessive && line.word(from - 1).equals("for")) {
      // “called for Thursday”, “called a meeting for Thursday”
      boolean day = line.word(from).endsWith("day");
      int fixed =
          isParticiple(line, from - 2) || !day ? from - 2 : nearest(line, from - 3, 5, FIXED);
      if (fixed >= 0 && isParticiple(line, fixed)) {
        return future(line, fixed);
      }
    }
    if (!possessive && isBeforeItsVerb(line, from, to)) {
      return cue(line, to);
    }
    // “Sunday's debate” is told by the verb that follows, where none stands right before it.
    // So is “Sunday” in “said that on Sunday they would”.
    int before = ON.contains(line.word(from - 1)) ? from - 2 : from - 1;
    int near = WITHIN.contains(line.word(from - 1)) ? 5 : 0;
    int reach = line.word(before).equals("that") ? 0 : possessive ? near : REACH;
    boolean relative = false;
    for (int token = from - 1; token >= 0 && from - token < reach; token--) {
      if (isInfinitive(line, token, from)) {
        return isAhead(line, token) ? future(line, token - 1) : Tense.PRESENT;
      }
      Tense tense = cue(line, token);
      if (tense != Tense.UNKNOWN) {
        // “called for talks on Friday”
        boolean asks = line.word(token).equals("called") && line.word(token + 1).equals("for");
        return asks ? Tense.PRESENT : tense;
      }
      if (isStop(line, token)) {
        relative = line.mark(token) == ',';
        break;
      }
    }
    // “The statement Tuesday that he will go” tells what was said.
    int end = line.word(to).equals("that") ? to : Math.min(line.size(), to + REACH);
    for (int token = to; token < end; token++) {
      Tense tense = cue(line, token);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
      if (isStop(line, token)) {
        // “Dinner on Friday?”
        return line.mark(token) == '?' ? Tense.FUTURE : Tense.UNKNOWN;
      }
      if (relative && line.mark(token) == ',') {
        break;
      }
    }
    return Tense.UNKNOWN;
  }

  /** “under Monday's treaty”, “Monday's deadly attack”: such things are not foretold. */
  private static boolean isOfWhatIs(TokenLine line, int from, int to) {
    return line.word(from - 1).equals("under")
        || SUDDEN.contains(line.word(to + 1))
        || SUDDEN.contains(line.word(to + 2));
  }

  /** “the council in March voted”, “the firm on Monday will open it”. */
  private static boolean isBeforeItsVerb(TokenLine line, int from, int to) {
    if (!ON.contains(line.word(from - 1)) || to >= line.size() || cue(line, to) == Tense.UNKNOWN) {
      return false;
    }
    for (int token = from - 2; token >= 0 && from - token < REACH; token--) {
      if (line.mark(token) == ',' || line.word(token).equals("that")) {
        return true;
      }
      if (cue(line, token) != Tense.UNKNOWN) {
        // “the probe sent there in March will arrive”
        return false;
      }
    }
    return true;
  }

  private static boolean isParticiple(TokenLine line, int token) {
    return token >= 0 && (PAST.contains(line.word(token)) || endsInEd(line, token));
  }

  /**
   * “was postponed to Monday”, “is extended to Nov. 20”; “can be traced back to May”, whatever its
   * verb looks like, but not “was put back to May”.
   */
  private static Tense movedTo(TokenLine line, int last) {
    if (nearest(line, last, 3, PUT_OFF) >= 0) {
      return Tense.FUTURE;
    }
    boolean reaches = line.word(last).equals("back") && REACHES.contains(line.word(last - 1));
    return reaches ? Tense.PAST : Tense.UNKNOWN;
  }

  /** The nearest of some words among so many tokens that end with a last one, or −1. */
  private static int nearest(TokenLine line, int last, int tokens, Set<String> words) {
    int token = last;
    while (token >= 0 && last - token < tokens && !words.contains(line.word(token))) {
      token--;
    }
    return last - token < tokens ? token : -1;
  }

  /** “to acquire”, but not “to Paris”, “to the”, “to 5”. */
  private static boolean isInfinitive(TokenLine line, int token, int from) {
    int verb = token + 1;
    return verb < from
        && line.word(token).equals("to")
        && !line.isCapital(verb)
        && Character.isLetter(line.text().charAt(line.start(verb)))
        && !NO_VERBS.contains(line.word(verb))
        && !line.text().substring(line.start(verb), line.end(verb)).endsWith("s");
  }

  /** “is to open”, “plans to open”. */
  private static boolean isAhead(TokenLine line, int token) {
    String before = line.word(token - 1);
    return FUTURE.contains(before) || BE.contains(before);
  }

  private static boolean isStop(TokenLine line, int token) {
    return switch (line.mark(token)) {
      case ';', '!', '?' -> !line.isJoined(token + 1);
      case '.' -> !line.isJoined(token + 1) && !isShort(line, token - 1);
      case ',' -> RELATIVES.contains(line.word(token + 1));
      default -> false;
    };
  }

  /** “U.S.”, “Gen.”, but not the last word of a sentence. */
  private static boolean isShort(TokenLine line, int token) {
    return line.isCapital(token) && line.length(token) < 4 && line.isCapital(token + 2);
  }

  private static Tense cue(TokenLine line, int token) {
    String word = line.word(token);
    Slot.Reading pair = PAIRS.read(line, token);
    if (pair != null) {
      return (Tense) pair.value();
    }
    if (FUTURE.contains(word)) {
      return future(line, token);
    }
    if (CAN.contains(word) && !line.isCapital(token)) {
      return Tense.PRESENT;
    }
    boolean had = PAST.contains(word) && !isOwning(line, token);
    return had || endsInEd(line, token) ? past(line, token) : Tense.UNKNOWN;
  }

  /** “has a meeting”, “have to go”, “has got a meeting”. */
  private static boolean isOwning(TokenLine line, int token) {
    String next = line.any(token + 1);
    boolean many = next.endsWith("s") && !next.endsWith("ys");
    return HAS.contains(line.word(token))
        ? many || next.equals("to") || next.equals("got") || NO_VERBS.contains(next)
        : line.word(token).equals("got")
            && (HAS.contains(line.word(token - 1)) || HAS.contains(line.word(token - 2)));
  }

  /**
   * “than expected” tells of what is over, and so does “had been due”; what “was due” may be over
   * or not.
   */
  private static Tense future(TokenLine line, int token) {
    String before = line.word(token - 1);
    String after = line.word(token + 1);
    // “is set for Friday”, but “set a record on Friday”; “had planned”, “had been scheduled”
    boolean due = BE.contains(before) || after.equals("for") || after.equals("to");
    if (line.word(token).equals("set") && !due && !line.isCapital(token)) {
      return Tense.PAST;
    }
    boolean noun =
        NOUNS.contains(line.word(token))
            && (NO_VERBS.contains(before) || (!after.equals("to") && !NO_VERBS.contains(after)));
    if (noun || before.equals("than") || (line.mark(token - 1) == '-' && line.isJoined(token))) {
      return Tense.UNKNOWN;
    }
    boolean had = line.word(before.equals("been") ? token - 2 : token - 1).equals("had");
    return had ? Tense.PAST : WAS.contains(before) ? Tense.PRESENT : Tense.FUTURE;
  }

  /** “will be held” and “is to be held” look ahead, whatever the participle; “is held” may. */
  private static Tense past(TokenLine line, int token) {
    if (BE.contains(line.word(token - 1))) {
      return Tense.PRESENT;
    }
    for (int before = token - 1; before >= 0 && token - before <= 4; before--) {
      String word = line.word(before);
      if (word.equals("be")) {
        return ofBeing(line, before - (line.any(before - 1).equals("not") ? 2 : 1));
      }
      // “will have closed”, “will only cut”, “will stay closed”
      boolean have = line.word(token - 1).equals("have");
      boolean stay = BASES.contains(line.word(token)) || STAYING.contains(line.word(token - 1));
      int reach = (have || stay) && !word.equals("to") ? 2 : 1;
      if (MODALS.contains(word) && token - before <= reach) {
        return have && word.equals("would") ? Tense.PRESENT : Tense.FUTURE;
      }
    }
    return Tense.PAST;
  }

  /** “may be held” and “asked for it to be held” look neither way. */
  private static Tense ofBeing(TokenLine line, int before) {
    boolean open = line.word(before).equals("to") && !isAhead(line, before);
    return open || CAN.contains(line.word(before)) ? Tense.PRESENT : Tense.FUTURE;
  }

  private static boolean endsInEd(TokenLine line, int token) {
    int end = line.end(token);
    return line.length(token) > 3
        && line.text().regionMatches(true, end - 2, "ed", 0, 2)
        && !line.text().startsWith("preferred", line.start(token))
        && !OF_NOUNS.contains(line.word(token - 1))
        && !isCompound(line, token)
        && !isName(line, token);
  }

  /** “UN-mandated”, but not “re-elected”. */
  private static boolean isCompound(TokenLine line, int token) {
    return line.mark(token - 1) == '-'
        && line.isJoined(token)
        && (line.length(token - 2) > 3 || line.isCapital(token - 2));
  }

  /** “Fred”, but not “SHELLED”. */
  private static boolean isName(TokenLine line, int token) {
    return token > 0
        && line.isCapital(token)
        && Character.isLowerCase(line.text().charAt(line.start(token) + 1));
  }
}
