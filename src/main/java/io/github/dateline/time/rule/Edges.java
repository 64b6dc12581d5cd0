package io.github.dateline.time.rule;

/**
 * Whether a match begins and ends where its words do: 2019 in {@code 1.2019.4}, {@code $2019} or
 * {@code A2019} is no year, {@code the next day} in {@code the next day-care centre} no day.
 */
final class Edges {
  private Edges() {}

  /**
   * Whether nothing is cut off.
   *
   * @param alone whether nothing else has read what stands before
   */
  static boolean areWhole(TokenLine line, int from, int to, boolean alone) {
    return (!alone || !line.isNumber(from) || beginsNumber(line, from))
        && (line.isNumber(to - 1) ? endsNumber(line, to) : endsWord(line, to));
  }

  /** A compound goes on behind its hyphen; a dash between two dates or numbers does not. */
  private static boolean endsWord(TokenLine line, int to) {
    boolean hyphen = line.mark(to) == '-' && line.isJoined(to) && line.isJoined(to + 1);
    return !hyphen
        || line.isCapital(to + 1)
        || !Character.isLetter(line.text().charAt(line.start(to + 1)))
        || line.word(to + 1).equals("to");
  }

  private static boolean beginsNumber(TokenLine line, int from) {
    if (!line.isJoined(from)) {
      return !isCurrency(line.mark(from - 1));
    }
    char before = line.mark(from - 1);
    if (isCurrency(before) || before == '#' || before == '%') {
      return false;
    }
    if (Character.isLetterOrDigit(line.text().charAt(line.start(from) - 1))) {
      return false;
    }
    boolean linked = isLink(before) && line.isJoined(from - 1);
    return !linked || !Character.isLetterOrDigit(line.text().charAt(line.start(from - 1) - 1));
  }

  private static boolean endsNumber(TokenLine line, int to) {
    if (!line.isJoined(to)) {
      return true;
    }
    char after = line.mark(to);
    if (after == '%' || Character.isLetterOrDigit(line.text().charAt(line.start(to)))) {
      return false;
    }
    return !isLink(after) || !line.isJoined(to + 1) || !line.isNumber(to + 1);
  }

  private static boolean isLink(char mark) {
    return ".,:/-\u2010\u2011\u2012\u2013".indexOf(mark) >= 0;
  }

  private static boolean isCurrency(char mark) {
    return "$\u20ac\u00a3\u00a5\u20bd\u058f".indexOf(mark) >= 0;
  }
}
