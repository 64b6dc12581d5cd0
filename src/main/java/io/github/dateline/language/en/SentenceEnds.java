package io.github.dateline.language.en;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/**
 * Mends what the sentence model cuts: joins again what it parts at a full stop that belongs to an
 * abbreviation, and parts what it leaves together. Where neither is certain the model decides.
 *
 * <p>The words are those of {@code sentence-ends.txt}.
 */
final class SentenceEnds {

  private enum Verdict {
    END,
    NO_END,
    MODEL
  }

  /** “U.S”, “p.m”, “B.C.E”: letters with stops between them. */
  private static final Pattern LETTERS = Pattern.compile("\\p{L}(?:\\.\\p{L}{1,2})+");

  private static final Pattern NUMBER = Pattern.compile("[\\p{Sc}]?\\d+(?:[.,:]\\d+)*");

  /** An ordinary word at a sentence's end; what has stops, slashes or digits in it may be more. */
  private static final Pattern PLAIN_WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*\\p{Ll}");

  /**
   * “-elect.The”: only an ordinary word in small letters is known to end before a missing space.
   */
  private static final Pattern SMALL_WORD = Pattern.compile("[\\p{Ll}][\\p{Ll}'’-]*\\p{Ll}");

  private static final String OPENING = "([{“‘„«‹\"'";

  private static final String CLOSING = ")]}”’»›\"'";

  /** Numbers of notes. */
  private static final Pattern MORE_CLOSING = Pattern.compile("(?:\\[\\d{1,3}\\])+");

  /** No word is longer; so that a line without spaces stays cheap. */
  private static final int LONGEST_WORD = 60;

  private final String text;
  private final List<Span> mended = new ArrayList<>();
  private int start;
  private int quotes;
  private int counted;

  private SentenceEnds(String text) {
    this.text = text;
  }

  /**
   * The sentences of a text.
   *
   * @param spans what the model takes for sentences, in order
   */
  static List<Span> mend(String text, List<Span> spans) {
    SentenceEnds ends = new SentenceEnds(text);
    ends.mend(spans);
    return ends.mended;
  }

  private void mend(List<Span> spans) {
    int model = 0;
    int at = 0;
    while (at < text.length()) {
      // Where the next stop or the model's next end stands, whichever comes first.
      int stop = nextStop(at);
      while (model < spans.size() && spans.get(model).getEnd() <= at) {
        model++;
      }
      int cut = model < spans.size() ? spans.get(model).getEnd() : text.length();
      if (cut <= stop) {
        cutAt(cut);
        at = Math.max(cut, at + 1);
        continue;
      }
      int run = stop;
      while (run < text.length() && isStop(text.charAt(run))) {
        run++;
      }
      int end = closed(run);
      boolean modelEnds = endsIn(spans, model, stop, end);
      if (judge(stop, run, end, modelEnds)) {
        add(end);
      }
      at = end;
    }
    add(text.length());
  }

  /** A cut of the model where no stop is, as between stretches. */
  private void cutAt(int cut) {
    int next = skipBlanks(cut);
    if (next < text.length() && !continues(next)) {
      add(cut);
    }
  }

  private static boolean endsIn(List<Span> spans, int model, int stop, int end) {
    for (int i = model; i < spans.size() && spans.get(i).getEnd() <= end; i++) {
      if (spans.get(i).getEnd() > stop) {
        return true;
      }
    }
    return false;
  }

  /** Ends a sentence; what leaves no words is no sentence but belongs to the one before. */
  private void add(int end) {
    int from = skipBlanks(start);
    int to = end;
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    start = end;
    if (from >= to) {
      return;
    }
    if (hasWords(from, to) || (to == from + 1 && text.charAt(from) == '"')) {
      // A straight mark alone may close this sentence or open what the next line says.
      boolean ornament = mended.size() == 1 && !hasWords(mended.get(0));
      mended.add(new Span(ornament ? mended.remove(0).getStart() : from, to));
    } else if (mended.isEmpty()) {
      mended.add(new Span(from, to));
    } else {
      mended.add(new Span(mended.remove(mended.size() - 1).getStart(), to));
    }
  }

  private boolean hasWords(Span span) {
    return hasWords(span.getStart(), span.getEnd());
  }

  private boolean hasWords(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a sentence ends.
   *
   * @param stop the first of the full stops, question marks …
   * @param run behind the last of them
   * @param end behind the quotation marks and brackets that close with it
   */
  private boolean judge(int stop, int run, int end, boolean modelEnds) {
    int next = skipBlanks(end);
    if (next == text.length()) {
      return modelEnds;
    }
    Verdict verdict = next == end ? withoutSpace(stop, run, end) : spaced(stop, run, end, next);
    return verdict == Verdict.END || (verdict == Verdict.MODEL && modelEnds);
  }

  private Verdict spaced(int stop, int run, int end, int next) {
    boolean newLine = text.substring(end, next).indexOf('\n') >= 0;
    if (continues(next)) {
      // “Why? asked”, but a line that begins small may be a verse or an item.
      boolean question = end == run && text.charAt(run - 1) != '.';
      return question ? Verdict.MODEL : Verdict.NO_END;
    }
    String follower = wordAt(next);
    boolean opens = EndWords.opens(follower) && !isAbbreviated(next, follower);
    if (text.charAt(stop) != '.' || run > stop + 1) {
      boolean ellipsis = run > stop + 1 || text.charAt(stop) == '\u2026';
      return opens && !ellipsis ? Verdict.END : Verdict.MODEL;
    }
    String word = wordBefore(stop);
    if (word.isEmpty()) {
      return beginsSentence(next) ? Verdict.END : Verdict.MODEL;
    }
    boolean bracket = text.substring(run, end).indexOf(')') >= 0;
    boolean own = isAbbreviation(word);
    if (own && bracket) {
      // “(R-Wyo.)”: the stop is the abbreviation's, and the bracket belongs to the sentence.
      return newLine ? Verdict.MODEL : Verdict.NO_END;
    }
    if (own) {
      return ofAbbreviation(word, stop, next, follower, opens, newLine);
    }
    if (NUMBER.matcher(word).matches()) {
      boolean item = stop - word.length() == skipBlanks(start);
      return !item && beginsSentence(next) ? Verdict.END : Verdict.MODEL;
    }
    boolean ordinary = PLAIN_WORD.matcher(word).matches() && (word.length() > 3 || isSmall(word));
    return opens || (ordinary && beginsSentence(next)) ? Verdict.END : Verdict.MODEL;
  }

  private Verdict ofAbbreviation(
      String word, int stop, int next, String follower, boolean opens, boolean newLine) {
    boolean digit = Character.isDigit(text.charAt(next));
    boolean first = stop - word.length() <= skipOpening(skipBlanks(start));
    if (EndWords.expectsNumber(word) && digit) {
      return Verdict.NO_END;
    }
    if (EndWords.isHalfOfDay(word) && EndWords.followsHalfOfDay(follower)) {
      return Verdict.NO_END;
    }
    if (first && !newLine && !(opens && EndWords.answers(word))) {
      // “N.Y. Olm reports”: an abbreviation is no sentence, but “No.” is an answer.
      return Verdict.NO_END;
    }
    if (opens) {
      return Verdict.END;
    }
    if (EndWords.expectsName(lastPart(word))) {
      return Verdict.NO_END;
    }
    if (isInitial(word)) {
      boolean name = Character.isUpperCase(text.charAt(next)) && followsName(stop - 1);
      return name && !newLine ? Verdict.NO_END : Verdict.MODEL;
    }
    return EndWords.followsFirm(follower) && !newLine ? Verdict.NO_END : Verdict.MODEL;
  }

  /** “ended.The army”. */
  private Verdict withoutSpace(int stop, int run, int end) {
    char next = text.charAt(end);
    if (run > stop + 1 || isStop(next)) {
      return Verdict.MODEL;
    }
    String word = wordBefore(stop);
    boolean known =
        (SMALL_WORD.matcher(word).matches() && word.length() > 2 && !isAbbreviation(word))
            || (NUMBER.matcher(word).matches() && word.length() == 4);
    int first = skipOpening(end);
    String follower = wordAt(first);
    if (!known || !startsCapitalised(follower)) {
      return Verdict.MODEL;
    }
    int behind = first + follower.length();
    boolean inSentence = behind < text.length() && " ,’'".indexOf(text.charAt(behind)) >= 0;
    // “asp.Net” may be a name.
    boolean parted = EndWords.opens(follower) || word.length() >= 5;
    return inSentence && parted ? Verdict.END : Verdict.MODEL;
  }

  private static boolean startsCapitalised(String word) {
    return word.equals("A")
        || word.equals("I")
        || (word.length() > 1
            && Character.isUpperCase(word.charAt(0))
            && Character.isLowerCase(word.charAt(1)));
  }

  private static boolean isAbbreviation(String word) {
    return isInitial(word)
        || LETTERS.matcher(word).matches()
        || EndWords.isAbbreviation(word)
        || EndWords.isAbbreviation(lastPart(word));
  }

  /** “R-Wyo” → “Wyo”, “(D-N.C” → “N.C”. */
  private static String lastPart(String word) {
    return word.substring(word.lastIndexOf('-') + 1);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** The “A.” of “Gov. A. Olm”, the “No.” of “St. Olm No. 4”. */
  private boolean isAbbreviated(int at, String word) {
    int behind = skipOpening(at) + word.length();
    return behind < text.length() && text.charAt(behind) == '.';
  }

  private static boolean isSmall(String word) {
    return SMALL_WORD.matcher(word).matches();
  }

  /** “George W. Bush”: an initial after a capitalised word, or at the very start. */
  private boolean followsName(int initial) {
    int before = initial;
    while (before > start && isBlank(text.charAt(before - 1))) {
      before--;
    }
    if (before <= skipOpening(skipBlanks(start))) {
      return true;
    }
    if (before == initial) {
      // Quotation marks or brackets stand before it.
      return true;
    }
    String word = wordBefore(before);
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** The characters before a place up to white space, without what opens before them. */
  private String wordBefore(int end) {
    int from = end;
    while (from > start && end - from < LONGEST_WORD && !isBlank(text.charAt(from - 1))) {
      from--;
    }
    while (from < end && OPENING.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from, end);
  }

  /** The letters that stand at a place, or behind what opens there. */
  private String wordAt(int at) {
    int from = skipOpening(at);
    int end = from;
    while (end < text.length()
        && end - from < LONGEST_WORD
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  /** Whether what follows goes on with a sentence: a small letter, or what only closes. */
  private boolean continues(int next) {
    char c = text.charAt(next);
    return Character.isLowerCase(c) || ",;:.)]}”’»›%\u2122".indexOf(c) >= 0;
  }

  private boolean beginsSentence(int next) {
    char c = text.charAt(skipOpening(next));
    return Character.isUpperCase(c);
  }

  private int skipOpening(int at) {
    int to = at;
    while (to < text.length() - 1 && OPENING.indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    return to;
  }

  private int skipBlanks(int at) {
    int to = at;
    while (to < text.length() && isBlank(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /** Behind the marks that close with a stop, also where a space parts them from it. */
  private int closed(int run) {
    int end = run;
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0 && closes(end)) {
      end++;
    }
    if (end < text.length() && "[â".indexOf(text.charAt(end)) >= 0) {
      Matcher more = MORE_CLOSING.matcher(text).region(end, text.length());
      end = more.lookingAt() ? more.end() : end;
    }
    int mark = skipBlanks(end);
    boolean apart =
        end == run
            && mark == run + 1
            && mark + 1 < text.length()
            && text.charAt(mark) == '"'
            && isBlank(text.charAt(mark + 1))
            && isOpen(mark);
    return apart ? mark + 1 : end;
  }

  /** Whether a mark closes that could also open: it stands before a space, or in a quotation. */
  private boolean closes(int at) {
    char c = text.charAt(at);
    return (c != '"' && c != '\'')
        || at + 1 == text.length()
        || !Character.isLetterOrDigit(text.charAt(at + 1))
        || (c == '"' && isOpen(at));
  }

  /** Whether a quotation in straight marks is open before a place; they are told by counting. */
  private boolean isOpen(int at) {
    for (; counted < at; counted++) {
      char c = text.charAt(counted);
      if (c == '"') {
        quotes++;
      } else if (c == '\n') {
        quotes = 0;
      }
    }
    return quotes % 2 == 1;
  }

  private int nextStop(int from) {
    int at = from;
    while (at < text.length() && !isStop(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
