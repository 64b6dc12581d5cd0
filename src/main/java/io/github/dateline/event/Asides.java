package io.github.dateline.event;

import io.github.dateline.language.Clause.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Remarks between two dashes or in round brackets: they tell of something else. */
final class Asides {

  private static final Set<String> DASHES = Set.of("\u2013", "\u2014", "--");

  /** A pair of marks further apart encloses no remark. */
  private static final int LONGEST = 20;

  private Asides() {}

  /** The remarks of a sentence with their marks, in order. */
  static List<Phrase> of(Reading reading) {
    List<Phrase> asides = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < reading.tokens().size(); i++) {
      String word = reading.word(i);
      boolean dash = DASHES.contains(word);
      boolean closes = open >= 0 && i - open <= LONGEST && closes(word, reading.word(open));
      if (closes) {
        asides.add(new Phrase(open, i));
        open = -1;
      } else if (dash || word.equals("(")) {
        open = i;
      }
    }
    return asides;
  }

  private static boolean closes(String mark, String opened) {
    return opened.equals("(") ? mark.equals(")") : DASHES.contains(mark);
  }
}
