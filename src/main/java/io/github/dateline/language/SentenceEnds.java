package io.github.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.util.Span;

/** Joins again what the sentence model parts at a full stop that belongs to an abbreviation. */
final class SentenceEnds {

  /**
   * Words whose full stop never ends a sentence, because a name, a number or a date must follow.
   */
  private static final Set<String> EXPECT_MORE =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "adm", "sen",
          "rep", "gov", "rev", "hon", "st", "vs", "e.g", "i.e", "approx", "ca");

  /** What can follow “a.m.” in the same sentence, with its capital. */
  private static final Set<String> CALENDAR =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan",
          "Feb",
          "Mar",
          "Apr",
          "Aug",
          "Sept",
          "Oct",
          "Nov",
          "Dec",
          "EST",
          "EDT",
          "CST",
          "CDT",
          "MST",
          "MDT",
          "PST",
          "PDT",
          "GMT",
          "UTC",
          "CET",
          "CEST",
          "BST",
          "ET",
          "PT",
          "Eastern",
          "Pacific",
          "Central",
          "Moscow");

  private SentenceEnds() {}

  static List<Span> mend(String text, List<Span> spans) {
    List<Span> mended = new ArrayList<>();
    for (Span span : spans) {
      Span last = mended.isEmpty() ? null : mended.get(mended.size() - 1);
      if (last != null && belongTogether(text, last, span)) {
        mended.set(mended.size() - 1, new Span(last.getStart(), span.getEnd()));
      } else {
        mended.add(span);
      }
    }
    return mended;
  }

  private static boolean belongTogether(String text, Span left, Span right) {
    int end = left.getEnd();
    char first = text.charAt(right.getStart());
    if (text.substring(end, right.getStart()).indexOf('\n') >= 0 && Character.isUpperCase(first)) {
      return false;
    }
    char last = text.charAt(end - 1);
    if (last != '.') {
      return Character.isLowerCase(first) && last != '!' && last != '?' && last != '\u2026';
    }
    int word = end - 1;
    while (word > left.getStart() && !Character.isWhitespace(text.charAt(word - 1))) {
      word--;
    }
    while (word < end - 1 && text.charAt(word) == '(') {
      word++;
    }
    String abbreviation = text.substring(word, end - 1);
    boolean initial = abbreviation.length() == 1 && Character.isUpperCase(abbreviation.charAt(0));
    return Character.isLowerCase(first)
        || (initial && Character.isUpperCase(first) && startsWithName(text, left, word))
        || expectsMore(abbreviation, first)
        || (isHalfOfDay(abbreviation) && CALENDAR.contains(wordAt(text, right.getStart())));
  }

  /** “George W. Bush”: an initial after a capitalised word, or at the very start. */
  private static boolean startsWithName(String text, Span left, int word) {
    int before = word - 2;
    while (before > left.getStart() && !Character.isWhitespace(text.charAt(before - 1))) {
      before--;
    }
    return word == left.getStart()
        || (before >= left.getStart() && Character.isUpperCase(text.charAt(before)));
  }

  private static boolean expectsMore(String abbreviation, char next) {
    String word = abbreviation.toLowerCase(Locale.ROOT);
    return switch (word) {
      case "no",
          "nos",
          "art",
          "fig",
          "mar",
          "dec",
          "jan",
          "feb",
          "apr",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov" ->
          Character.isDigit(next) && Character.isUpperCase(abbreviation.charAt(0));
      default -> EXPECT_MORE.contains(word);
    };
  }

  /** “9 a.m. Tuesday”, “5 p.m. EST”. */
  private static boolean isHalfOfDay(String abbreviation) {
    return abbreviation.equals("a.m") || abbreviation.equals("p.m");
  }

  private static String wordAt(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }
}
