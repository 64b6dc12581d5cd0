package io.github.dateline.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an agency puts before the first sentence: the place, the day, its own name — “GENEVA, June 3
 * (Reuters) –”.
 *
 * <p>It says when the article was written, not when what it tells happened.
 */
final class AgencyDateline {

  private static final Pattern FORM =
      Pattern.compile(
          "\\*{0,2}"
              // the place, the day, or both
              + "(?:\\p{Lu}[\\p{L}.'’-]*|\\d{1,2})"
              + "(?:[ ,/]+(?:\\p{Lu}[\\p{L}.'’-]*|\\d{1,2}(?:st|nd|rd|th)?|\\d{4}|of|de|la))*"
              + "[,.]?"
              // the agency
              + "(?<agency>\\s*(?:\\([^()]{2,40}\\)|/[^/]{2,30}/))?"
              + "\\*{0,2}"
              // a dash, or a full stop behind the agency
              + "(?:\\s*[—–]\\s*|\\s+--?\\s+|(?<=[)/])\\.\\s+)"
              + "\\*{0,2}");

  private static final Pattern CAPITALS = Pattern.compile("^\\*{0,2}\\p{Lu}{3,}");
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}\\b|\\b\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 100;

  private AgencyDateline() {}

  /**
   * The length of the dateline that a paragraph begins with.
   *
   * @return in UTF-16 code units, the dash and white space behind it included; 0 where there is
   *     none
   */
  static int length(String paragraph) {
    Matcher matcher = FORM.matcher(paragraph).region(0, Math.min(LONGEST, paragraph.length()));
    if (!matcher.lookingAt() || matcher.end() >= paragraph.length()) {
      return 0;
    }
    String line = matcher.group();
    boolean told =
        matcher.group("agency") != null
            || CAPITALS.matcher(line).find()
            || DAY.matcher(line).find();
    return told ? matcher.end() : 0;
  }
}
