package io.github.dateline.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the outer form of a passage tells: how long it is, how it ends, which of its words have
 * capitals.
 *
 * <p>These are habits of English news pages, not grammar; parts of speech belong to a later floor.
 */
final class Shape {
  private static final int LONGEST_HEADLINE = 250;
  private static final int LONGEST_HEADING = 110;
  private static final int LONGEST_CAPTION = 400;
  private static final int LONGEST_NAME = 80;

  /**
   * “… fell. They …”: a small word of three letters or more before the full stop, so no “Gov. Roe”;
   * or a name, and behind it a word that opens sentences: “… in Norby. The …”.
   */
  private static final Pattern SENTENCE_BREAK =
      Pattern.compile(
          "\\b(?:\\p{Ll}{3,}|\\d{4})[.][\"”’')]*\\s+[\"“‘'(]?\\p{Lu}"
              + "|\\p{L}{4,}[.][\"”’')]*\\s+[\"“‘'(]?"
              + "(?:The|An?|He|She|It|They|We|I|In|On|At|But|This|There)\\s");

  /** Words that only whole sentences have. */
  private static final Set<String> FINITE =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "will",
          "would",
          "said",
          "says",
          "told",
          "did",
          "does",
          "could",
          "can",
          "should",
          "must",
          "announced",
          "began",
          "became",
          "took");

  private static final Set<String> SMALL_IN_NAMES =
      Set.of(
          "of", "the", "for", "and", "in", "at", "on", "to", "van", "von", "de", "der", "al", "a");

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";

  private static final String DAY_AND_MONTH =
      "(?:\\d{1,2}(?:st|nd|rd|th)? " + MONTH + "|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?)";

  private static final String DATE = DAY_AND_MONTH + ",? \\d{4}";

  /** “RIVERTON, Valley (Reuters) - ”, “RIVERTON, 3 May 2021 – ”, “RIVERTON — ”. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu} .'’-]{2,40}(?:,[^.!?]{1,40})?(?:\\([^)]{2,30}\\))? ?(?:--?|[–—])\\s.*",
          Pattern.DOTALL);

  /** “Riverton - The mayor opens the gate, Riverton, May 3, 2021.” */
  private static final Pattern PLACE_AND_DATE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L} .'’-]{2,40}(?:, [\\p{L} .'’-]{2,40})? ?[-–—:/] ?\\S.*\\b"
              + DATE
              + "\\W*$",
          Pattern.DOTALL);

  /** “The mayor opens the gate in Riverton, May 3, 2021.” */
  private static final Pattern DATE_AT_END =
      Pattern.compile(".*\\p{Lu}[\\p{L}'’.-]+, (?:on )?" + DATE + "\\W*$", Pattern.DOTALL);

  /** “May 3: The gate breaks”, “1998 – The dam is built”, “Tuesday, 3 May 2021 - …”. */
  private static final Pattern DATE_AT_START =
      Pattern.compile(
          "^(?:\\p{Lu}\\p{Ll}+day,? )?(?:"
              + DAY_AND_MONTH
              + "(?:,? \\d{4})?|(?:"
              + MONTH
              + " )?\\d{4}|\\d{4}-\\d\\d-\\d\\d)(?:: ?| [–—-] )\\S.*",
          Pattern.DOTALL);

  /**
   * “The Valley Post”, “Eastern News Online”: up to six words, one of the last two is what papers
   * are called.
   */
  private static final Pattern OUTLET =
      Pattern.compile(
          "(?:The )?(?:\\p{Lu}\\S* ){0,4}(?:News|Times|Post|Daily|Herald|Journal|Tribune|Gazette|Chronicle"
              + "|Standard|Observer|Telegraph|Guardian|Mirror|Courier|Examiner|Dispatch|Bulletin|Ledger|Press"
              + "|Review|Report|Reporter|Monitor|Register|Sentinel|Star|Mail|Wire|Agency|Magazine|Media"
              + "|Broadcasting|Radio|TV|Television|Digest|Brief|\\S+-Bearer)"
              + "(?: (?:Online|Today|Network|Agency|Service|Weekly|Daily|International|News|TV))?");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}–—/|]+");
  private static final Pattern AROUND_A_WORD =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  /** Markdown's picture alone in a line: {@code ![The dam](dam.jpg)}. */
  private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*]\\([^)]*\\)");

  private Shape() {}

  /**
   * Whether a passage can be the headline of an article: not several sentences, not the lead after
   * a dateline.
   */
  static boolean isHeadline(String passage) {
    return passage.length() <= LONGEST_HEADLINE
        && hasLetters(passage)
        && !((passage.length() > 100 || passage.endsWith(".")) && hasSentenceBreak(passage))
        && !DATELINE.matcher(passage).matches();
  }

  /** Whether a passage has the form of a paper's name; “Hard Times” has it, too. */
  static boolean isOutlet(String passage) {
    return passage.length() <= 60 && OUTLET.matcher(passage).matches();
  }

  /** Whether a passage between others is a heading: short, without a full stop, no statement. */
  static boolean isHeading(String passage) {
    if (passage.length() > LONGEST_HEADING || isClosed(passage) || isQuote(passage)) {
      return false;
    }
    List<String> words = words(passage);
    char first = passage.charAt(0);
    boolean isQuestion =
        passage.endsWith("?") && !passage.substring(0, passage.length() - 1).contains("?");
    if (words.size() > 15 || Character.isLowerCase(first) || !hasLetters(passage)) {
      return false;
    }
    return isQuestion || isTitleCase(words) || words.stream().noneMatch(FINITE::contains);
  }

  /** Whether a passage ends as a sentence does. A question does not count: headings ask, too. */
  static boolean isClosed(String passage) {
    int end = passage.length();
    while (end > 0 && "\"”’'»)]*_ ".indexOf(passage.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!…;,".indexOf(passage.charAt(end - 1)) >= 0;
  }

  /** Whether a sentence ends within a passage. */
  static boolean hasSentenceBreak(String passage) {
    return SENTENCE_BREAK.matcher(passage).find();
  }

  /**
   * Whether a passage is a caption by its form: a place or a date frame it, and nothing in it
   * happened.
   */
  static boolean isCaption(String passage) {
    if (passage.length() > LONGEST_CAPTION || passage.isEmpty()) {
      return false;
    }
    if (PICTURE.matcher(passage).matches()) {
      return true;
    }
    if (!endsWithYear(passage) || SENTENCE_BREAK.matcher(passage).find()) {
      return false;
    }
    return PLACE_AND_DATE.matcher(passage).matches()
        || (DATE_AT_END.matcher(passage).matches()
            && words(passage).stream().noneMatch(FINITE::contains));
  }

  private static boolean endsWithYear(String passage) {
    int end = passage.length();
    while (end > 0 && !Character.isLetterOrDigit(passage.charAt(end - 1))) {
      end--;
    }
    return end >= 4 && passage.substring(end - 4, end).chars().allMatch(Character::isDigit);
  }

  /** “May 3: The gate breaks”: an entry of a chronology. */
  static boolean isChronicleEntry(String passage) {
    return passage.length() <= LONGEST_CAPTION && DATE_AT_START.matcher(passage).matches();
  }

  /**
   * Whether a passage is a name, with or without an office: “Jane Doe”, “Valley Analyst Jane Doe”.
   */
  static boolean isName(String passage) {
    if (passage.length() > LONGEST_NAME) {
      return false;
    }
    List<String> words = words(passage);
    return words.size() >= 2
        && words.size() <= 9
        && !isClosed(passage)
        && !passage.endsWith("?")
        && !passage.endsWith(":")
        && passage.chars().noneMatch(Character::isDigit)
        && isTitleCase(words);
  }

  /** Whether a passage stands in quotes from end to end. */
  static boolean isQuote(String passage) {
    return passage.length() > 2
        && "\"“«".indexOf(passage.charAt(0)) >= 0
        && "\"”»".indexOf(passage.charAt(passage.length() - 1)) >= 0;
  }

  static boolean hasLetters(String passage) {
    return passage.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  static int wordCount(String passage) {
    return words(passage).size();
  }

  private static boolean isTitleCase(List<String> words) {
    return words.stream()
        .allMatch(
            word -> SMALL_IN_NAMES.contains(word) || !Character.isLowerCase(word.codePointAt(0)));
  }

  private static List<String> words(String passage) {
    return BETWEEN_WORDS
        .splitAsStream(passage)
        .map(word -> AROUND_A_WORD.matcher(word).replaceAll(""))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
