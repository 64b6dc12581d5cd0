package io.github.dateline.article;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns a line of {@code page-phrases.txt} into a regular expression. */
final class PhraseNotation {
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
      "(?:(?:on )?(?:" + WEEKDAY + "[.,]? ?(?:the )?)?"
          + "(?:" + DAY + "[ -](?:of )?" + MONTH + "(?:[, -]+\\d{4})?"
          + "|" + MONTH + " " + DAY + "(?:,? \\d{4})?"
          + "|" + MONTH + ",? \\d{4}"
          + "|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}"
          + "|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})"
          + "(?:(?:,| at| -| –| \\||T)? ?" + TIME + ")?)";
  private static final String AGENCY =
      "(?:(?:the )?associated press|agence france[- ]presse|reuters|ap|afp|dpa|tass|upi|pti|ani|ians|efe|ansa|epa"
          + "|xinhua|anadolu|interfax|ria novosti|bloomberg|bbc|cnn|rfe/rl|kyodo|yonhap|agencies)";
  private static final String SITE =
      "(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|tumblr|viber|vk|messenger"
          + "|mastodon|bluesky|threads|tiktok|email|google news)";
  private static final String CAPITALISED = "(?-i:\\p{Lu}[\\p{L}'.-]*)";
  private static final String NOT_A_NAME =
      "(?!(?:" + WEEKDAY + "|" + MONTH + "|the|this|that|these|then|now|all|christmas|easter)\\b)";
  private static final String NAME =
      "(?:" + NOT_A_NAME + CAPITALISED
          + "(?: (?:(?:van|von|der|den|de|da|di|del|la|le|al|bin|ibn|el|dos) ){0,2}"
          + CAPITALISED + "){1,3})";
  private static final String NAMES = "(?:" + NAME + "(?:(?:,| and|, and| &) " + NAME + "){0,5})";
  private static final String PLACE =
      "(?:(?-i:\\p{Lu}[\\p{Lu} .'-]{2,40})(?:,? (?-i:\\p{Lu}[\\p{Ll}.]+)(?: (?-i:\\p{Lu}\\p{Ll}+))?)?"
          + "(?:,? \\(?" + AGENCY + "\\)?|,? " + DATE + "| \\(" + AGENCY + "\\),? " + DATE + ")"
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

  private PhraseNotation() {}

  /** The expression for one phrase; it matches whole lines, with or without marks at their end. */
  static Pattern compile(String phrase) {
    String expression = phrase.strip();
    for (Map.Entry<String, String> slot : SLOTS.entrySet()) {
      expression = expression.replace(slot.getKey(), slot.getValue());
    }
    return Pattern.compile(
        "(?:" + expression + ")[.!?]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
