package io.github.dateline.time.rule.en;

import io.github.dateline.language.Tense;
import io.github.dateline.time.rule.TenseCues;
import io.github.dateline.time.rule.TokenLine;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the tense off a few words near an expression: “will”, “was”, “to” and a verb's ending.
 *
 * <p>The nearest cue before the expression within its clause counts, then the nearest behind it.
 */
final class EnglishTense implements TenseCues {
  private static final Set<String> FUTURE = Words.of("english-tense-future");
  private static final Set<String> MODALS = Set.of("will", "'ll", "shall", "would", "wo", "to");
  private static final Set<String> BE = Set.of("is", "are", "due");
  private static final Set<String> NO_VERBS = Words.of("english-tense-no-verbs");
  private static final Set<String> CAN = Set.of("can", "could", "may", "might", "must");
  private static final Set<String> PAST = Words.of("english-tense-past");
  private static final Set<String> NOUNS = Set.of("plan", "plans", "hope", "hopes");
  private static final Set<String> WAS = Set.of("was", "were");
  private static final Set<String> AHEAD = Set.of("ahead", "advance");
  private static final Set<String> RELATIVES = Set.of("where", "which", "who", "whose");
  private static final Set<String> PUT_OFF = Words.of("english-tense-put-off");
  private static final int PUT_OFF_REACH = 4;
  private static final Set<String> REACHES = Words.of("english-tense-reaches");
  private static final int REACH = 30;

  @Override
  public Set<String> words() {
    Set<String> looked =
        Set.of("'s", "back", "of", "from", "through", "than", "for", "be", "as", "early");
    return Stream.of(
            FUTURE, PAST, MODALS, BE, NO_VERBS, CAN, AHEAD, PUT_OFF, REACHES, RELATIVES, looked)
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  /** Whether a word in lower case is a past verb wherever it stands. */
  static boolean isPast(String word) {
    return PAST.contains(word);
  }

  @Override
  public Tense near(TokenLine line, int from, int to) {
    Tense verb = nearVerb(line, from, to);
    return verb == Tense.UNKNOWN && isThrough(line, from) ? Tense.FUTURE : verb;
  }

  /** “A warning through Wednesday”, but not the range “January through March”. */
  private static boolean isThrough(TokenLine line, int from) {
    return line.word(from - 1).equals("through")
        && !line.isNumber(from - 2)
        && !line.isCapital(from - 2);
  }

  private static Tense nearVerb(TokenLine line, int from, int to) {
    if (isPutOffTo(line, from)) {
      return Tense.FUTURE;
    }
    if (reachesBackTo(line, from)) {
      return Tense.PAST;
    }
    // “Sunday's debate” is told by the verb that follows.
    boolean possessive = line.word(to).equals("'s");
    if (!possessive && line.word(from - 1).equals("for") && isParticiple(line, from - 2)) {
      // “called for Thursday”.
      return future(line, from - 2);
    }
    Tense before = possessive ? Tense.UNKNOWN : nearestCue(line, from - 1, -1, from);
    return before == Tense.UNKNOWN ? nearestCue(line, to, 1, from) : before;
  }

  /** The first cue on one side of an expression, within its clause. */
  private static Tense nearestCue(TokenLine line, int start, int step, int from) {
    int end = Math.max(-1, Math.min(line.size(), start + step * (REACH - 1)));
    for (int token = start; token != end && token >= 0 && token < line.size(); token += step) {
      if (step < 0 && isInfinitive(line, token, from)) {
        return isAhead(line, token) ? future(line, token - 1) : Tense.PRESENT;
      }
      Tense tense = cue(line, token);
      if (tense != Tense.UNKNOWN || isStop(line, token)) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  private static boolean isParticiple(TokenLine line, int token) {
    return token >= 0 && (PAST.contains(line.word(token)) || endsInEd(line, token));
  }

  /** “was postponed to Monday”, “is extended to Nov. 20”. */
  private static boolean isPutOffTo(TokenLine line, int from) {
    if (!line.word(from - 1).equals("to")) {
      return false;
    }
    for (int token = from - 2; token >= 0 && from - token < PUT_OFF_REACH; token--) {
      if (PUT_OFF.contains(line.word(token))) {
        return true;
      }
    }
    return false;
  }

  /** “can be traced back to May”, whatever its verb looks like; not “was put back to May”. */
  private static boolean reachesBackTo(TokenLine line, int from) {
    return line.word(from - 1).equals("to")
        && line.word(from - 2).equals("back")
        && REACHES.contains(line.word(from - 3));
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
      case ';', '.', '!', '?' -> !line.isJoined(token + 1);
      case ',' -> RELATIVES.contains(line.word(token + 1));
      default -> false;
    };
  }

  private static Tense cue(TokenLine line, int token) {
    String word = line.word(token);
    if ((word.equals("early") && line.word(token - 1).equals("as")) || isAheadOf(line, token)) {
      return Tense.FUTURE;
    }
    if (FUTURE.contains(word)) {
      return future(line, token);
    }
    if (CAN.contains(word)) {
      return line.isCapital(token) ? Tense.UNKNOWN : Tense.PRESENT;
    }
    return PAST.contains(word) || endsInEd(line, token) || isOrigin(line, token)
        ? past(line, token)
        : Tense.UNKNOWN;
  }

  /** “ahead of the vote on Friday”, “in advance of”. */
  private static boolean isAheadOf(TokenLine line, int token) {
    return AHEAD.contains(line.word(token)) && line.word(token + 1).equals("of");
  }

  /** “dates from May”. */
  private static boolean isOrigin(TokenLine line, int token) {
    return line.word(token).equals("dates") && line.word(token + 1).equals("from");
  }

  /**
   * “than expected” tells of what is over, and so does “had been due”; what “was due” may be over
   * or not.
   */
  private static Tense future(TokenLine line, int token) {
    String before = line.word(token - 1);
    String after = line.word(token + 1);
    if (line.word(token).equals("set") && !isSetFor(before, after)) {
      return Tense.PAST;
    }
    boolean noun = NOUNS.contains(line.word(token)) && NO_VERBS.contains(before);
    if (noun || before.equals("than") || (line.mark(token - 1) == '-' && line.isJoined(token))) {
      return Tense.UNKNOWN;
    }
    if (isPastPerfect(line, token)) {
      return Tense.PAST;
    }
    return WAS.contains(before) ? Tense.PRESENT : Tense.FUTURE;
  }

  /** “is set for Friday”, but “set a record on Friday”. */
  private static boolean isSetFor(String before, String after) {
    return BE.contains(before) || after.equals("for") || after.equals("to");
  }

  /** “had been scheduled”, “had planned”. */
  private static boolean isPastPerfect(TokenLine line, int token) {
    return line.word(token - 1).equals("had")
        || (line.word(token - 1).equals("been") && line.word(token - 2).equals("had"));
  }

  /** “will be held” and “is to be held” look ahead, whatever the participle; “is held” may. */
  private static Tense past(TokenLine line, int token) {
    if (BE.contains(line.word(token - 1)) && !WAS.contains(line.word(token - 1))) {
      return Tense.PRESENT;
    }
    for (int before = token - 1; before >= 0 && token - before <= 4; before--) {
      String word = line.word(before);
      if (word.equals("be")) {
        return ofBeing(line, before - 1);
      }
      if (MODALS.contains(word) && token - before <= (word.equals("to") ? 1 : 2)) {
        return Tense.FUTURE;
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
        && !isName(line, token);
  }

  /** “Fred”, but not “SHELLED”. */
  private static boolean isName(TokenLine line, int token) {
    return line.isCapital(token)
        && Character.isLowerCase(line.text().charAt(line.start(token) + 1));
  }
}
