package io.github.dateline.time.rule;

/**
 * The words from a place to the end of their clause.
 *
 * @param start their first character, counted as the expression's own
 * @param end one past their last
 */
public record Clause(String text, int start, int end) {
  private static final int MOST_TOKENS = 12;

  static Clause from(TokenLine line, int token, int offset) {
    int last = token;
    while (last < line.size() && last - token < MOST_TOKENS && !ends(line, last)) {
      last++;
    }
    if (last == token) {
      return new Clause("", offset, offset);
    }
    int start = line.start(token);
    int end = line.end(last - 1);
    return new Clause(line.text().substring(start, end), offset + start, offset + end);
  }

  private static boolean ends(TokenLine line, int token) {
    return ",;:.!?()\"\u201c\u201d\u2014".indexOf(line.mark(token)) >= 0;
  }
}
