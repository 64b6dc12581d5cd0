package io.github.dateline.article;

import io.github.dateline.article.Passage.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into passages: lines, but for those that a text editor has wrapped.
 *
 * <p>News comes with a paragraph a line, a sentence a line, or wrapped at a column with blank lines
 * between paragraphs. A line was wrapped if the first word of the next would not have fitted behind
 * it.
 */
final class PassageReader {
  /** Lines longer than this are not wrapped at a column but paragraphs. */
  private static final int WIDEST_COLUMN = 120;

  private static final int NARROWEST_COLUMN = 50;

  /** Shorter lines that break off are items of a list or a menu. */
  private static final int SHORTEST_CLAUSE = 20;

  private final String text;

  private PassageReader(String text) {
    this.text = text;
  }

  /** The passages of {@code text}, in order; marks such as bullets stand before or around them. */
  static List<Passage> read(String text) {
    return new PassageReader(text).read();
  }

  /** Whether {@code c} leaves no ink. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * A line that is not blank.
   *
   * @param indent where it starts with its mark
   * @param gapBefore whether a blank line stands before it, or nothing
   */
  private record Line(Mark mark, int indent, int start, int end, boolean gapBefore) {}

  private List<Passage> read() {
    List<Line> lines = lines();
    int column = columnOf(lines);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line first = lines.get(i);
      Line last = first;
      while (i + 1 < lines.size() && continues(last, lines.get(i + 1), column)) {
        last = lines.get(++i);
      }
      passages.add(withoutEmphasis(new Passage(first.mark(), first.start(), last.end())));
    }
    return passages;
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    boolean gap = true;
    int lineStart = 0;
    while (lineStart <= text.length()) {
      int lineEnd = text.indexOf('\n', lineStart);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      int start = skipBlanks(lineStart, lineEnd);
      int end = lineEnd;
      while (end > start && isBlank(text.charAt(end - 1))) {
        end--;
      }
      // In a quotation a mark alone is an empty line.
      boolean isGap = start == end || (end - start == 1 && text.charAt(start) == '>');
      if (!isGap) {
        lines.add(line(start, end, gap));
      }
      gap = isGap;
      lineStart = lineEnd + 1;
    }
    return lines;
  }

  private int skipBlanks(int start, int end) {
    int at = start;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Takes the marks off, of which there can be several: {@code > ## Heading}. */
  private Line line(int indent, int end, boolean gap) {
    Mark mark = Mark.NONE;
    int start = indent;
    for (int depth = 0; depth < 3; depth++) {
      int length = markLength(start, end);
      if (length == 0) {
        break;
      }
      int next = skipBlanks(start + length, end);
      if (!hasWords(next, end)) {
        // Marks alone are an ornament: “* * *”, “#”.
        return new Line(Mark.NONE, indent, indent, end, gap);
      }
      mark = markAt(start, length);
      start = next;
    }
    return new Line(mark, indent, start, end, gap);
  }

  private boolean hasWords(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private Mark markAt(int start, int length) {
    return switch (text.charAt(start)) {
      case '#' -> length == 1 ? Mark.FIRST_HEADING : Mark.HEADING;
      case '>' -> Mark.QUOTE;
      default -> Mark.BULLET;
    };
  }

  /** How many characters of a mark stand at {@code start}; 0 where there is none. */
  private int markLength(int start, int end) {
    char c = text.charAt(start);
    if (c == '>') {
      return 1;
    }
    int length = 0;
    if (c == '#') {
      length = run(start, end, 6, '#');
    } else if ("•◦▪▫‣●○■□·∙⁃➤►".indexOf(c) >= 0) {
      // These are bullets also without a space behind them.
      return 1;
    } else if ("-*+–".indexOf(c) >= 0) {
      length = 1;
    } else if (c >= '0' && c <= '9') {
      int digits = 1;
      while (digits < 3 && start + digits < end && Character.isDigit(text.charAt(start + digits))) {
        digits++;
      }
      boolean closed = start + digits < end && ".)".indexOf(text.charAt(start + digits)) >= 0;
      length = closed && digits < 3 ? digits + 1 : 0;
    }
    boolean spaceBehind = start + length < end && isBlank(text.charAt(start + length));
    return length > 0 && spaceBehind ? length : 0;
  }

  private int run(int start, int end, int longest, char c) {
    int at = start;
    while (at < end && at - start < longest && text.charAt(at) == c) {
      at++;
    }
    return at - start;
  }

  /** Counts what speaks for wrapping. */
  private static final class Wrapping {
    private int full;
    private int midSentence;

    void add(boolean isFull, boolean isMidSentence) {
      full += isFull ? 1 : 0;
      midSentence += isFull && isMidSentence ? 1 : 0;
    }

    boolean isLikely() {
      // A sentence a line never breaks off in the middle; a wrapped text mostly does.
      return full >= 2 && midSentence * 2 >= full;
    }
  }

  /** The column at which the lines are wrapped, or 0 where they are not. */
  private int columnOf(List<Line> lines) {
    int widest = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).gapBefore()) {
        widest = Math.max(widest, lines.get(i).end() - lines.get(i).indent());
      }
    }
    if (widest > WIDEST_COLUMN || widest < NARROWEST_COLUMN) {
      return 0;
    }
    Wrapping wrapping = new Wrapping();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      if (!next.gapBefore() && next.mark() == Mark.NONE) {
        wrapping.add(isFull(line, next, widest), isMidSentence(line) && startsSmall(next));
      }
    }
    return wrapping.isLikely() ? widest : 0;
  }

  private boolean continues(Line line, Line next, int column) {
    boolean marked =
        next.mark() != Mark.NONE && !(next.mark() == Mark.QUOTE && line.mark() == Mark.QUOTE);
    if (next.gapBefore() || marked || isHeading(line)) {
      return false;
    }
    if (column > 0 && (isFull(line, next, column) || isRagged(line, column))) {
      return true;
    }
    return startsSmall(next)
        && isMidSentence(line)
        && line.end() - line.indent() >= SHORTEST_CLAUSE;
  }

  private static boolean isHeading(Line line) {
    return line.mark() == Mark.FIRST_HEADING || line.mark() == Mark.HEADING;
  }

  private boolean isFull(Line line, Line next, int column) {
    int word = next.start();
    while (word < next.end() && !isBlank(text.charAt(word))) {
      word++;
    }
    return line.end() - line.indent() + 1 + word - next.start() > column;
  }

  /** Who wraps by hand does not fill every line. */
  private boolean isRagged(Line line, int column) {
    return isMidSentence(line) && (line.end() - line.indent()) * 5 >= column * 3;
  }

  private boolean startsSmall(Line line) {
    return Character.isLowerCase(text.charAt(line.start()));
  }

  private boolean isMidSentence(Line line) {
    char last = text.charAt(line.end() - 1);
    return Character.isLetterOrDigit(last) || ",;–—-'’".indexOf(last) >= 0;
  }

  /** {@code **Heading**} → {@code Heading}. */
  private Passage withoutEmphasis(Passage passage) {
    for (String mark : List.of("**", "__", "*", "_")) {
      int start = passage.start() + mark.length();
      int end = passage.end() - mark.length();
      if (start < end
          && text.startsWith(mark, passage.start())
          && text.startsWith(mark, end)
          && text.indexOf(mark, start) == end
          && !isBlank(text.charAt(start))
          && !isBlank(text.charAt(end - 1))) {
        return new Passage(passage.mark(), start, end);
      }
    }
    return passage;
  }
}
