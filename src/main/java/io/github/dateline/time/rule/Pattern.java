package io.github.dateline.time.rule;

import java.util.List;

/**
 * The form of a rule, taken apart into the sequences it allows.
 *
 * <table>
 * <caption>How patterns are written</caption>
 * <tr><td>{@code last}</td><td>the word, in any case; {@code Sun} only with its capital</td></tr>
 * <tr><td>{@code <weekday>}</td><td>a slot of the book, kept under its name</td></tr>
 * <tr><td>{@code <end:day>}</td><td>the slot {@code day}, kept as {@code end}</td></tr>
 * <tr><td>{@code [the]}</td><td>may be missing</td></tr>
 * <tr><td>{@code (last|past)}</td><td>one of these</td></tr>
 * <tr><td>{@code {in}}</td><td>has to stand there, but is no part of the expression; between two
 *     parts it makes two expressions</td></tr>
 * </table>
 *
 * A space stands for white space or nothing; what is written together stands together.
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
