package io.github.dateline.event;

import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/** What holds the words of a title together: hyphens, conjunctions, marks. */
final class TitleJoints {

  /** How the first part of a word with a hyphen hangs on the second. */
  private static final Set<Relation> BEFORE_HYPHENS =
      EnumSet.of(
          Relation.ADVMOD,
          Relation.AMOD,
          Relation.COMPOUND,
          Relation.NUMMOD,
          Relation.OBL_UNMARKED);

  private static final Set<Relation> BEFORE_VERBS =
      EnumSet.of(Relation.AUX, Relation.AUX_PASS, Relation.COP, Relation.ADVMOD);

  private final Reading reading;
  private final BitSet dropped;

  /**
   * @param dropped tokens that no title shows; may change later
   */
  TitleJoints(Reading reading, BitSet dropped) {
    this.reading = reading;
    this.dropped = dropped;
  }

  /** “Baden-[Baden]”: one word, be it printed with spaces. */
  boolean isBehindHyphen(int token) {
    return token > 1
        && reading.word(token - 1).equals("-")
        && ((adjoins(token - 2) && adjoins(token - 1))
            || (reading.head(token - 2) == token && reading.hangs(token - 2, BEFORE_HYPHENS)));
  }

  /** “a [31-year]-old”. */
  boolean isOneWord(int token, int part) {
    return isBehindHyphen(Math.max(token, part)) && Math.abs(token - part) == 2;
  }

  /** A conjunction goes with what it joins; marks with what they part; hyphens with both sides. */
  void join(BitSet kept) {
    for (int i = 0; i < reading.size(); i++) {
      if (kept.get(i) && reading.hangs(i, Relation.CONJ)) {
        conjunction(i, kept);
      } else if (joins(i, kept)) {
        kept.set(i);
      }
    }
    for (int i = 1; i + 1 < reading.size(); i++) {
      if (isBehindHyphen(i + 1) && (kept.get(i - 1) || kept.get(i + 1))) {
        kept.set(i - 1, i + 2);
      }
    }
    for (int i = 0; i < reading.size(); i++) {
      if (reading.is(PartOfSpeech.PUNCT, i) && !dropped.get(i)) {
        // “sank on Friday[,] killing eleven”.
        int clause = reading.head(i);
        boolean opens =
            i < clause
                && reading.hangs(clause, Relation.ADVCL)
                && reading.dependent(clause, Relation.MARK) < 0;
        int previous = opens ? dropped.previousClearBit(i - 1) : i - 1;
        boolean before = previous >= 0 && kept.get(previous);
        int next = dropped.nextClearBit(i + 1);
        boolean after = next == i + 1 && next < reading.size() && kept.get(next);
        boolean colon = reading.word(i).equals(":") && kept.get(Math.max(0, reading.head(i)));
        if (before && (after || colon) && !Quotations.isMark(reading, i) && !closes(i, kept)) {
          kept.set(i);
        }
      }
    }
  }

  /** “the mayor, Ada Kroll[,] said”: the mark behind a name whose description is left out. */
  private boolean closes(int mark, BitSet kept) {
    int name = mark - 1;
    while (reading.hangs(name, Relation.FLAT) || reading.hangs(name, Relation.COMPOUND)) {
      name = reading.head(name);
    }
    int description = reading.dependent(name, Relation.APPOS);
    boolean described = description >= 0 && description < name && !kept.get(description);
    // Alone between a subject and its verb no mark can stand.
    boolean alone =
        reading.isSubject(name)
            && (reading.head(name) == mark + 1
                || (reading.head(name) == reading.head(mark + 1)
                    && reading.hangs(mark + 1, BEFORE_VERBS)))
            && reading.subtree(name).stream()
                .noneMatch(i -> i < mark && kept.get(i) && reading.is(PartOfSpeech.PUNCT, i));
    return described || alone;
  }

  /** “and”, “rather than”: its own, or where the list lost its last, the nearest before. */
  private void conjunction(int conjunct, BitSet kept) {
    int own = reading.dependent(conjunct, Relation.CC);
    for (int i = conjunct - 1; own < 0 && i > reading.head(conjunct) && !kept.get(i); i--) {
      own = reading.hangs(i, Relation.CC) ? i : -1;
    }
    if (own >= 0 && !dropped.get(own)) {
      kept.or(reading.subtree(own));
    }
  }

  /** “American [and] other leaders”: also where the tree knows no conjunct. */
  private boolean joins(int token, BitSet kept) {
    return reading.hangs(token, Relation.CC)
        && token > 0
        && kept.get(token - 1)
        && token < reading.head(token)
        && kept.get(reading.head(token))
        && !dropped.get(token);
  }

  private boolean adjoins(int token) {
    return reading.tokens().get(token).end() == reading.tokens().get(token + 1).start();
  }
}
