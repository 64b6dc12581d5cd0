package io.github.dateline.time.rule;

import java.util.List;

/**
 * The form of a rule, taken apart into the sequences it allows.
 *
 * <p>The package tells how patterns are written.
 *
 * @param sequences each a way through the pattern
 */
record Pattern(List<List<Element>> sequences) {

  /**
   * A step of a sequence.
   *
   * @param slot the slot's name; empty for a word
   * @param word the word; empty for a slot
   * @param label what the slot's value is kept as
   * @param capital whether the text has to write the word with a capital
   * @param joined whether nothing may stand before it
   * @param piece which expression it belongs to, from 1; 0 for what belongs to none
   */
  record Element(
      String slot, String word, String label, boolean capital, boolean joined, int piece) {
    boolean isSlot() {
      return !slot.isEmpty();
    }

    Element in(int otherPiece) {
      return new Element(slot, word, label, capital, joined, otherPiece);
    }
  }

  Pattern {
    sequences = List.copyOf(sequences);
  }

  /**
   * Reads a pattern as it is written.
   *
   * @throws IllegalArgumentException if a bracket is not closed, or nothing is left to find
   */
  static Pattern parse(String written) {
    return new PatternParser(written).parse();
  }

  /** How many expressions it finds at once. */
  int pieces() {
    return sequences.get(0).stream().mapToInt(Element::piece).max().orElse(0);
  }
}
