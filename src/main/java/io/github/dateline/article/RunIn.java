package io.github.dateline.article;

import io.github.dateline.article.Block.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What archives have run into the first sentence of a story: “By Ada Olm, Agency”, “Dam bursts OSLO
 * | Tue May 12, 2009 8:56 am EDT OSLO (Agency) -”, “Photograph: Ada Olm/AFP”.
 *
 * <p>Each is a block of its own, so that the sentence behind it can be read, and no headline is
 * taken for its beginning.
 */
final class RunIn {

  /** So far into a paragraph stands a dateline behind headline and highlights. */
  private static final int FURTHEST = 500;

  private static final int MOST_PARTS = 4;

  /** What is shorter is a line of its own and not the sentence of a story. */
  private static final int SHORTEST_STORY = 20;

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
  private static final String WEEKDAY =
      "(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?";
  private static final String DAY =
      "(?:"
          + WEEKDAY
          + ",? )?(?:"
          + MONTH
          + " \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? "
          + MONTH
          + "),? \\d{4}\\b";
  private static final String CLOCK =
      "\\b\\d{1,2}(?:[:.]\\d{2}(?: ?[AaPp]\\.?[Mm]\\b\\.?)?| ?[AaPp]\\.?[Mm]\\b\\.?)"
          + "(?: (?:[ECMP][SD]?T|GMT|UTC|BST|IST|MSK|JST|CES?T|EES?T|AE[SD]T|UK time|local time)\\b)?";

  /** The day with its year, and the time of the clock: so pages stamp, and no story tells. */
  private static final Pattern STAMP =
      Pattern.compile("(?:" + DAY + "[,;:|]?\\s+(?:" + CLOCK + ")|" + CLOCK + ",?\\s+" + DAY + ")");

  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}";
  private static final String PLACE =
      CAPITALS + "(?:, \\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+)?)?";

  private static final Pattern PLACE_BEFORE_STAMP =
      Pattern.compile("(?<![\\p{L}.'’-])" + PLACE + "\\s*\\|\\s*$");

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + "(?:"
              + PLACE
              + " )?\\((?i:"
              + Agencies.PATTERN
              + ")\\)|"
              + "\\p{Lu}{3,}[\\p{Lu}.'’ -]{0,30}(?:, \\p{Lu}[\\p{L}.'’-]+)? \\(\\p{Lu}[^()]{1,24}\\)"
              + ")\\s*(?:--?|[—–])\\s+(?=[\\p{Lu}\"“‘'])");

  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}?(?: and \\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}?)?";

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:By|From) "
              + NAME
              + ", (?:[Ff]or )?(?i:"
              + Agencies.PATTERN
              + ")\\s+(?=[\\p{Lu}\"“]\\p{L}+ )");

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:(?:Photo(?:graph)?|Picture|Image)s?(?: by)?: ?)?"
              + "(?:"
              + NAME
              + " ?/ ?(?i:"
              + Agencies.PATTERN
              + ")|\\((?i:"
              + Agencies.PATTERN
              + ")\\))\\s+(?=[\\p{Lu}\"“][\\p{L}’'-]* )");

  private static final Pattern AUTHOR = Pattern.compile("(?:By|From) \\p{Lu}");

  private static final int LONGEST_AUTHOR = 80;

  /** “on Tuesday, May 25, 2010, 6:20 PM” tells of the world. */
  private static final Pattern GOVERNED =
      Pattern.compile(
          "(?i:\\b(?:on|at|by|since|until|till|from|of|in|to|before|after|for|and|between|around"
              + "|about|the|dated)\\s+$)");

  /** What stands below a post of a reader, which the page shows beside a story. */
  private static final Pattern POST =
      Pattern.compile(
          "(?i:[|·•]?\\s*(?:retweet|repl(?:y|ies)|favou?rite|likes?|repost|report|flag)\\b)");

  /** What its editors say of an article at its end. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?<=^|[.!?…”\"’')\\]] |\n)(?:[•*·] ?)?"
              + "(?:(?i:editor['’]?s note|correction|clarification): )?"
              + "(?i:this|the headline (?:on|of|to) this) (?:article|story|column|post|report|piece)"
              + " (?:was|has been) (?:further )?(?:amended|corrected|updated|edited|clarified)\\b");

  /** What a paragraph begins with. */
  private final List<Part> parts = new ArrayList<>();

  private final String paragraph;
  private int story;

  /**
   * A part of a paragraph that is none of the story.
   *
   * @param start in UTF-16 code units into the paragraph
   */
  record Part(Kind kind, int start, int end) {}

  private RunIn(String paragraph) {
    this.paragraph = paragraph;
  }

  /**
   * The parts that stand before the story, in order; none for most paragraphs.
   *
   * @param opens whether the paragraph is one of the first of its article, so that also a date
   *     alone can be the article's
   */
  static List<Part> of(String paragraph, boolean opens) {
    RunIn runIn = new RunIn(paragraph);
    while (runIn.parts.size() < MOST_PARTS && runIn.takeNext(opens)) {}
    return runIn.parts;
  }

  /** Where in a paragraph a note of the editors begins, which ends it; its length for none. */
  static int note(String paragraph) {
    Matcher note = NOTE.matcher(paragraph);
    return note.find() ? note.start() : paragraph.length();
  }

  /** Takes what comes first. */
  private boolean takeNext(boolean opens) {
    Matcher credit = matcher(CREDIT);
    if (credit.lookingAt()) {
      return take(new Part(Kind.CAPTION, credit.start(), credit.end()));
    }
    int dateline = opens ? AgencyDateline.length(paragraph.substring(story)) : 0;
    if (dateline > 0) {
      return take(new Part(Kind.BYLINE, story, story + dateline));
    }
    return Stream.of(byline(), opens ? stamp() : Optional.<Part>empty(), dateline())
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(Part::start))
        .filter(this::take)
        .isPresent();
  }

  private Optional<Part> byline() {
    Matcher byline = matcher(BYLINE);
    return byline.find()
        ? Optional.of(new Part(Kind.BYLINE, byline.start(), byline.end()))
        : Optional.empty();
  }

  private Optional<Part> stamp() {
    Matcher stamp = matcher(STAMP);
    if (!stamp.find()) {
      return Optional.empty();
    }
    String before = paragraph.substring(story, stamp.start());
    Matcher place = PLACE_BEFORE_STAMP.matcher(before);
    int start = story + (place.find() ? place.start() : before.length());
    int end = skipBlanks(stamp.end());
    String after = paragraph.substring(end);
    int dateline = AgencyDateline.length(after);
    boolean follows =
        dateline > 0
            || (!GOVERNED.matcher(before).find()
                && !POST.matcher(after).lookingAt()
                && end > stamp.end()
                && beginsSentence(after));
    return follows ? Optional.of(new Part(Kind.BYLINE, start, end + dateline)) : Optional.empty();
  }

  private Optional<Part> dateline() {
    Matcher dateline = matcher(DATELINE);
    if (!dateline.find()) {
      return Optional.empty();
    }
    // “Little Rock, Arkansas (CNN) --”
    int atStart = AgencyDateline.length(paragraph.substring(story));
    boolean whole = atStart > 0 && story + atStart == dateline.end();
    return Optional.of(new Part(Kind.BYLINE, whole ? story : dateline.start(), dateline.end()));
  }

  /** Takes a part, and what stands before it as a headline. */
  private boolean take(Part part) {
    if (paragraph.length() - part.end() < SHORTEST_STORY) {
      return false;
    }
    add(kindBefore(paragraph.substring(story, part.start())), part.start());
    story = part.start();
    add(part.kind(), part.end());
    story = part.end();
    return true;
  }

  private static Kind kindBefore(String words) {
    if (AUTHOR.matcher(words).lookingAt() && words.length() < LONGEST_AUTHOR) {
      return Kind.BYLINE;
    }
    return Shape.isClosed(words) || Shape.hasSentenceBreak(words) ? Kind.PARAGRAPH : Kind.HEADING;
  }

  private void add(Kind kind, int end) {
    int from = skipBlanks(story);
    int to = end;
    while (to > from && PassageReader.isBlank(paragraph.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      parts.add(new Part(kind, from, to));
    }
  }

  private Matcher matcher(Pattern pattern) {
    int end = Math.min(paragraph.length(), story + FURTHEST);
    // A word before the region may belong to a name.
    return pattern.matcher(paragraph).region(story, end).useTransparentBounds(true);
  }

  private static boolean beginsSentence(String text) {
    return !text.isEmpty()
        && (Character.isUpperCase(text.charAt(0)) || "\"“‘'".indexOf(text.charAt(0)) >= 0);
  }

  private int skipBlanks(int at) {
    int to = at;
    while (to < paragraph.length() && PassageReader.isBlank(paragraph.charAt(to))) {
      to++;
    }
    return to;
  }
}
