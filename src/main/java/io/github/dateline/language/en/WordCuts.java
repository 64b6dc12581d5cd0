package io.github.dateline.language.en;

import io.github.dateline.language.WordGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.util.Span;

/**
 * Cuts English into the words that Universal Dependencies hangs on each other, where the tokenizer,
 * which has learnt where spaces could be, leaves them joined: contractions ({@code do n't}, {@code
 * can not}), possessive endings, compounds with hyphens ({@code 15 - year}, but {@code
 * anti-government}), words with a dash between them. The words are those of {@code word-cuts.txt}.
 */
final class WordCuts {

  private static final WordGroups WORDS = WordGroups.read(WordCuts.class, "word-cuts.txt");

  private static final Set<String> PREFIXES = WORDS.of("prefixes");
  private static final Set<String> UNITS = WORDS.of("units");
  private static final Set<String> ABBREVIATIONS = WORDS.of("abbreviations");

  /** How many letters of what a word ends in, or is, come behind the cut. */
  private static final Map<String, Integer> ENDINGS = cutOff("endings");

  private static final Map<String, Integer> JOINED = cutOff("joined");

  private static final String CURRENCIES = "$\u00a3\u20ac\u00a5";
  private static final String OPENING = "\"[(";
  private static final String CLOSING = "\",;:])";

  private WordCuts() {}

  private static Map<String, Integer> cutOff(String group) {
    return WORDS.of(group).stream()
        .collect(
            Collectors.toMap(
                word -> word.replace("|", ""), word -> word.length() - 1 - word.indexOf('|')));
  }

  /**
   * @param text with straight quotes
   * @param tokens in order
   */
  static List<Span> cut(String text, Span[] tokens) {
    List<Span> parts = new ArrayList<>(tokens.length + 8);
    int i = 0;
    while (i < tokens.length) {
      int start = tokens[i].getStart();
      int end = tokens[i].getEnd();
      // "pro- Beijing": the hyphen is looked at again with what stands on both sides of it.
      while (i + 1 < tokens.length
          && tokens[i + 1].getStart() == end
          && (hyphenAt(text, end - 1) || hyphenAt(text, end))) {
        end = tokens[++i].getEnd();
      }
      // "Korala' s": archives set the ending apart from its apostrophe.
      int last = i + 1 < tokens.length && isApostrophe(text, tokens[i + 1], end) ? i + 1 : i;
      int apart = Math.max(end, tokens[last].getEnd());
      int length = last + 1 < tokens.length ? ending(text, apart, tokens[last + 1]) : 0;
      if (length > 0 && apart - length > start) {
        token(text, start, apart - length, parts);
        i = last + 1;
        parts.add(new Span(apart - length, tokens[i].getEnd()));
      } else {
        token(text, start, end, parts);
      }
      i++;
    }
    return parts;
  }

  private static boolean isApostrophe(String text, Span token, int at) {
    return token.getStart() == at && token.length() == 1 && text.charAt(at) == '\'';
  }

  /** How much stands before a space of the ending that the word behind it makes whole, or 0. */
  private static int ending(String text, int space, Span next) {
    String rest = text.substring(next.getStart(), next.getEnd());
    for (String ending : ENDINGS.keySet()) {
      int before = ending.indexOf('\'') + 1;
      boolean whole =
          next.getStart() == space + 1
              && rest.equals(ending.substring(before))
              && text.startsWith(ending.substring(0, before), space - before);
      if (whole) {
        return before;
      }
    }
    return 0;
  }

  private static boolean hyphenAt(String text, int at) {
    return text.charAt(at) == '-';
  }

  private static void token(String text, int from, int to, List<Span> parts) {
    int start = from;
    while (to - start > 1 && (OPENING.indexOf(text.charAt(start)) >= 0 || glued(text, start, to))) {
      parts.add(new Span(start, ++start));
    }
    int end = to;
    while (end - start > 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    compound(text, start, end, parts);
    for (int i = end; i < to; i++) {
      parts.add(new Span(i, i + 1));
    }
  }

  /** Cuts at dashes, at hyphens that join words, at marks that lack their space. */
  private static void compound(String text, int from, int to, List<Span> parts) {
    int start = from;
    int i = from;
    while (i < to) {
      int length = joint(text, i, from, start, to);
      if (length == 0) {
        i++;
        continue;
      }
      if (i > start) {
        word(text, start, i, parts);
      }
      parts.add(new Span(i, i + length));
      i += length;
      start = i;
    }
    if (to > start) {
      word(text, start, to, parts);
    }
  }

  /** How long the dash, hyphen or mark is that parts words here; 0 for none. */
  private static int joint(String text, int at, int from, int start, int to) {
    char c = text.charAt(at);
    if (c == '\u2014' || c == '\u2013') {
      return 1;
    }
    if (c == '.' || c == ',') {
      return missesSpace(text, at, start, to) ? 1 : 0;
    }
    if (c != '-') {
      return 0;
    }
    int end = at;
    while (end < to && text.charAt(end) == '-') {
      end++;
    }
    if (end - at > 1) {
      return end - at;
    }
    if (at == from || end == to) {
      return to - from > 1 && at == from && Character.isLetter(text.charAt(end)) ? 1 : 0;
    }
    boolean words =
        Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(end));
    boolean phone = Character.isDigit(text.charAt(at - 1)) && at - start >= 3 && to - at > 4;
    String first = text.substring(start, at).toLowerCase(Locale.ROOT);
    return words && !phone && !PREFIXES.contains(first) ? 1 : 0;
  }

  /** Whether a token begins with the mark that ends the word before it: {@code .Traffic}. */
  private static boolean glued(String text, int start, int to) {
    return start > 0
        && to - start > 2
        && ".,".indexOf(text.charAt(start)) >= 0
        && Character.isLowerCase(text.charAt(start - 1))
        && Character.isLetter(text.charAt(start + 1))
        && Character.isLowerCase(text.charAt(start + 2))
        && (text.charAt(start) == ',' || Character.isUpperCase(text.charAt(start + 1)));
  }

  /** Whether a space was forgotten after a mark: {@code Friday.Traffic}, {@code closed,he}. */
  private static boolean missesSpace(String text, int at, int start, int to) {
    if (at - start < 2 || to - at < 3) {
      return false;
    }
    boolean after =
        Character.isLowerCase(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at - 2));
    char next = text.charAt(at + 1);
    return after
        && (text.charAt(at) == '.' ? Character.isUpperCase(next) : Character.isLetter(next))
        && Character.isLowerCase(text.charAt(at + 2));
  }

  /** Cuts a currency's sign, a unit, the full stop at the end of the line off. */
  private static void word(String text, int from, int to, List<Span> parts) {
    int start = from;
    if (to - start > 1 && CURRENCIES.indexOf(text.charAt(start)) >= 0) {
      parts.add(new Span(start, ++start));
    }
    int end = to;
    if (end == text.length() && endsWithStop(text, start, end)) {
      end--;
    }
    int digits = start;
    while (digits < end && isOfNumber(text.charAt(digits))) {
      digits++;
    }
    if (digits > start && digits < end && UNITS.contains(text.substring(digits, end))) {
      parts.add(new Span(start, digits));
      parts.add(new Span(digits, end));
    } else {
      contraction(text, start, end, parts);
    }
    if (end < to) {
      parts.add(new Span(end, to));
    }
  }

  /** Whether a word that is no abbreviation ends in a full stop. */
  private static boolean endsWithStop(String text, int start, int end) {
    return end - start > 3
        && text.charAt(end - 1) == '.'
        && text.indexOf('.', start) == end - 1
        && Character.isLetter(text.charAt(end - 2))
        && !ABBREVIATIONS.contains(text.substring(start, end - 1));
  }

  private static boolean isOfNumber(char c) {
    return Character.isDigit(c) || c == '.' || c == ',';
  }

  private static void contraction(String text, int start, int end, List<Span> parts) {
    int cut = contractionStart(text, start, end);
    if (cut > start) {
      parts.add(new Span(start, cut));
      parts.add(new Span(cut, end));
    } else {
      parts.add(new Span(start, end));
    }
  }

  /** Where the second word of a contraction begins; −1 for none. */
  private static int contractionStart(String text, int start, int end) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    Integer second = JOINED.get(word);
    if (second != null) {
      return end - second;
    }
    for (Map.Entry<String, Integer> ending : ENDINGS.entrySet()) {
      if (word.length() > ending.getKey().length() && word.endsWith(ending.getKey())) {
        return end - ending.getValue();
      }
    }
    return -1;
  }
}
