package io.github.dateline.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A line of {@code page-phrases.txt}.
 *
 * @param firstLetters small letters, with one of which a matching line starts; empty where it may
 *     start with anything
 * @param expression matches whole lines, with or without marks at their end
 */
record Phrase(Set<Character> firstLetters, Pattern expression) {
  private static final String WEEKDAY =
      "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)";
  private static final String MONTH =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december"
          + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String ZONE =
      "(?: ?\\(?(?:gmt|utc|est|edt|et|cst|cdt|pst|pdt|pt|bst|cet|cest|eet|msk|ist|local time)"
          + "(?: ?[+-]\\d{1,2}(?::?\\d\\d)?)?\\)?)?";
  private static final String TIME =
      "(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?)" + ZONE;
  private static final String DATE =
      "(?:(?:on )?(?:"
          + WEEKDAY
          + "[.,]? ?(?:the )?)?"
          + "(?:"
          + DAY
          + "[ -](?:of )?"
          + MONTH
          + "(?:[, -]+\\d{4})?"
          + "|"
          + MONTH
          + " "
          + DAY
          + "(?:,? \\d{4})?"
          + "|"
          + MONTH
          + ",? \\d{4}"
          + "|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}"
          + "|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})"
          + "(?:(?:,| at| -| –| \\||T)? ?"
          + TIME
          + ")?)";
  private static final int LONGEST_DAY = 60;

  private static final Pattern DAY_ALONE =
      Pattern.compile(DATE + "\\s*[.:,;–—-]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String AGENCY = Agencies.PATTERN;
  private static final String SITE =
      "(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|tumblr|viber|vk|messenger"
          + "|mastodon|bluesky|threads|tiktok|email|google news)";
  private static final String CAPITALISED = "(?-i:\\p{Lu}[\\p{L}'.-]*)";
  private static final String NOT_A_NAME =
      "(?!(?:" + WEEKDAY + "|" + MONTH + "|the|this|that|these|then|now|all|christmas|easter)\\b)";
  private static final String NAME =
      "(?:"
          + NOT_A_NAME
          + CAPITALISED
          + "(?: (?:(?:van|von|der|den|de|da|di|del|la|le|al|bin|ibn|el|dos) ){0,2}"
          + CAPITALISED
          + "){1,3})";
  private static final String NAMES = "(?:" + NAME + "(?:(?:,| and|, and| &) " + NAME + "){0,5})";
  private static final String PLACE =
      "(?:(?-i:\\p{Lu}[\\p{Lu} .'-]{2,40})(?:,? (?-i:\\p{Lu}[\\p{Ll}.]+)(?: (?-i:\\p{Lu}\\p{Ll}+))?)?"
          + "(?:,? \\(?"
          + AGENCY
          + "\\)?|,? "
          + DATE
          + "| \\("
          + AGENCY
          + "\\),? "
          + DATE
          + ")"
          + "|(?-i:\\p{Lu}[\\p{Lu} .'-]{2,40}), (?-i:\\p{Lu}[\\p{Ll}.]+))";

  private static final Map<String, String> SLOTS = new LinkedHashMap<>();

  static {
    // The longer sign stands before the shorter one that it holds.
    SLOTS.put("...", ".{1,300}");
    SLOTS.put("..", "[^\"]{0,200}");
    SLOTS.put("[A-Z]", "(?-i:\\p{Lu})");
    SLOTS.put("<n>", "(?:\\d[\\d.,]*k?|one|two|three|four|five|six|seven|eight|nine|ten)");
    SLOTS.put("<date>", DATE);
    SLOTS.put("<time>", "(?:" + TIME + ")");
    SLOTS.put("<names>", NAMES);
    SLOTS.put("<name>", NAME);
    SLOTS.put("<agency>", AGENCY);
    SLOTS.put("<site>", SITE);
    SLOTS.put("<place>", PLACE);
  }

  /** Whether a line is a day or a month, with or without a time, and nothing else. */
  static boolean isDay(String line) {
    return line.length() <= LONGEST_DAY && DAY_ALONE.matcher(line).matches();
  }

  /** Reads the notation that the table explains. */
  static Phrase of(String line) {
    String notation = line.strip();
    String expression = notation;
    for (Map.Entry<String, String> slot : SLOTS.entrySet()) {
      expression = expression.replace(slot.getKey(), slot.getValue());
    }
    Set<Character> firstLetters = new TreeSet<>();
    boolean known = addFirstLetters(notation, firstLetters);
    return new Phrase(
        known ? firstLetters : Set.of(),
        Pattern.compile(
            "(?:" + expression + ")[.!?]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  boolean matches(String line) {
    // Most lines fail here, which spares most of the time.
    return (firstLetters.isEmpty()
            || (!line.isEmpty() && firstLetters.contains(Character.toLowerCase(line.charAt(0)))))
        && expression.matcher(line).matches();
  }

  /**
   * Adds the letters with which {@code notation} can start; false where it may start with anything.
   */
  private static boolean addFirstLetters(String notation, Set<Character> letters) {
    if (notation.isEmpty()) {
      return false;
    }
    char first = notation.charAt(0);
    String rest = notation.substring(1);
    if (first >= 'a' && first <= 'z') {
      letters.add(first);
      return !rest.startsWith("?") && !rest.startsWith("*");
    }
    if (first != '(') {
      return false;
    }
    int end = closing(notation);
    boolean known = true;
    for (String alternative : alternatives(notation.substring(1, end))) {
      known &= addFirstLetters(alternative, letters);
    }
    String after = notation.substring(end + 1);
    boolean optional = after.startsWith("?") || after.startsWith("*");
    return known && (!optional || addFirstLetters(after.substring(1), letters));
  }

  /** The position of the bracket that closes the one at 0. */
  private static int closing(String notation) {
    int depth = 0;
    for (int i = 0; i < notation.length(); i++) {
      char c = notation.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("a bracket is not closed: " + notation);
  }

  private static List<String> alternatives(String notation) {
    List<String> alternatives = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < notation.length(); i++) {
      char c = notation.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (c == '|' && depth == 0) {
        alternatives.add(notation.substring(start, i));
        start = i + 1;
      }
    }
    alternatives.add(notation.substring(start));
    return alternatives;
  }
}
