package io.github.dateline.article;

import io.github.dateline.article.Passage.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes the story of a page as plain text: the headline, what stands between it and the story, the
 * story; a passage each, with a blank line between. What belongs to the page is left out.
 */
final class PageText {
  /** Two lines of links are a list of other articles. */
  private static final double MOSTLY = 0.6;

  private static final int LONGEST_BYLINE = 200;

  private static final int LONGEST_CAPTION = 250;

  /** More lines between headline and story are a menu, and the headline was the site's name. */
  private static final int MOST_BETWEEN = 8;

  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body caption center dd details div dl dt"
                  + " fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr"
                  + " html li main menu nav ol p pre section summary table tbody td tfoot th"
                  + " thead tr ul")
              .split(" "));

  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  private static final Pattern UPDATED =
      Pattern.compile("(?:updated|modified|edited|corrected)\\b.{0,20}$", Pattern.CASE_INSENSITIVE);

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  private static final Pattern FULL_DATE =
      Pattern.compile(
          "\\b\\d{1,2}(?:st|nd|rd|th)? "
              + MONTH
              + ",? \\d{4}\\b|\\b"
              + MONTH
              + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b|\\b\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\b"
              + "|\\b\\d{1,2}(?<mark>[-/.])\\d{1,2}\\k<mark>\\d{2,4}\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ACT =
      Pattern.compile(
          "(?:by|posted|submitted|published|written|filed|added|created|updated)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CALENDAR_WORDS =
      Pattern.compile(
          "\\b(?:"
              + MONTH
              + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?|(?-i:[A-Z]{2,4})|[ap]\\.?m\\.?"
              + "|\\d[\\d:.]*(?:st|nd|rd|th)?)(?=\\P{L}|$)",
          Pattern.CASE_INSENSITIVE);

  /** Characters without ink or width, and those that turn the direction of writing. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\uFFFD\\p{Cs}&&[^\\n\\t\\uD800-\\uDFFF]]");

  private final StoryPlace place;
  private final PageScope scope;
  private final @Nullable Element headline;
  private final Set<Element> captioned;
  private final List<Line> lines = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final StringBuilder buffer = new StringBuilder();

  private Element at;
  private Zone zone;
  private Mark mark = Mark.NONE;
  private int linkInk;
  private int bylineInk;
  private boolean inLink;
  private boolean inByline;
  private boolean afterInline;
  private boolean proseSeen;

  /** Parts of a page, in the order in which they come. */
  private enum Zone {
    RIBBON,
    BEFORE_HEADLINE,
    BEFORE_STORY,
    STORY,
    AFTER_STORY,
    FOOT
  }

  private static final Set<Zone> BESIDE = Set.of(Zone.RIBBON, Zone.FOOT);

  private record Line(Mark mark, Zone zone, String text) {}

  private PageText(StoryPlace place, PageScope scope, @Nullable Element headline) {
    this.place = place;
    this.scope = scope;
    this.at = place.container();
    this.headline = headline;
    this.captioned = captioned(place);
    this.zone = headline == null ? Zone.BEFORE_STORY : Zone.BEFORE_HEADLINE;
  }

  /**
   * What was written.
   *
   * @param text the passages with a blank line between
   * @param passages the headline first, then the story
   * @param times the {@code <time>} elements that stand above the story and tell of no update
   */
  record Written(String text, List<Passage> passages, List<Element> times) {}

  /**
   * Writes a story.
   *
   * @param headline the element that holds the headline, where there is one
   * @param title the headline's words
   */
  static Written write(
      StoryPlace place, PageScope scope, Optional<Element> headline, String title) {
    Optional<Element> above = headline.filter(element -> isAbove(element, place));
    PageText text = new PageText(place, scope, above.orElse(null));
    Element container = place.container();
    Element root =
        above.map(element -> StoryPlace.common(List.of(element, container))).orElse(container);
    scope.ribbon(root).ifPresent(element -> text.walk(element, Zone.RIBBON));
    text.walk(root);
    text.flush();
    scope.foot().ifPresent(element -> text.walk(element, Zone.FOOT));
    return text.written(title);
  }

  /** Writes what stands beside headline and story. */
  private void walk(Element element, Zone beside) {
    Zone zoneOfStory = zone;
    zone = beside;
    walk(element);
    flush();
    zone = zoneOfStory;
  }

  /** Whether the headline stands before the story's first words: below them it is a link to it. */
  private static boolean isAbove(Element headline, StoryPlace place) {
    return place.first().map(first -> StoryPlace.isBefore(headline, first)).orElse(true);
  }

  private void walk(Element element) {
    ElementRole role = ElementRole.of(element);
    if (zone == Zone.AFTER_STORY || isLeftOut(element, role)) {
      return;
    }
    if (element.equals(headline)) {
      flush();
      zone = place.first().isPresent() ? Zone.BEFORE_STORY : Zone.STORY;
      return;
    }
    if (element.nameIs("br")) {
      buffer.append('\n');
      return;
    }
    if (element.nameIs("pre") && !PassageReader.read(element.wholeText()).isEmpty()) {
      preformatted(element);
      return;
    }
    if (isDataTable(element)) {
      rows(element);
      return;
    }
    boolean block = isBlock(element);
    Element outer = at;
    boolean isContainer = element.equals(place.container());
    if (block) {
      flush();
      at = element;
    } else {
      separate(element);
    }
    boolean isFirst = place.first().filter(element::equals).isPresent();
    if (isFirst || (isContainer && zone != Zone.BEFORE_HEADLINE)) {
      zone = Zone.STORY;
    }
    Mark outerMark = mark;
    boolean outerByline = inByline;
    boolean outerLink = inLink;
    mark = markOf(element, role);
    inByline |= role == ElementRole.BYLINE && place.inkOf(element) <= LONGEST_BYLINE;
    inLink |= element.nameIs("a") && PageScope.leadsElsewhere(element);
    note(element, role);
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        append(text.getWholeText());
      } else if (node instanceof Element child) {
        walk(child);
        if (isContainer && zone == Zone.BEFORE_STORY) {
          zone = Zone.STORY;
        }
      }
    }
    if (block) {
      flush();
    }
    at = outer;
    mark = outerMark;
    inByline = outerByline;
    inLink = outerLink;
    afterInline = !block;
    if (isContainer) {
      zone = Zone.AFTER_STORY;
    }
  }

  private boolean isLeftOut(Element element, ElementRole role) {
    if (role != ElementRole.UNSEEN && role != ElementRole.FURNITURE) {
      return false;
    }
    boolean isAround =
        element.equals(place.container())
            || place.isStory(element)
            || (headline != null && PageScope.isIn(headline, element));
    return !isAround;
  }

  private Mark markOf(Element element, ElementRole role) {
    String tag = element.normalName();
    if (role == ElementRole.CAPTION || tag.equals("caption") || captioned.contains(element)) {
      return Mark.CAPTION;
    }
    if (HEADING.matcher(tag).matches()) {
      return Mark.HEADING;
    }
    return switch (tag) {
      case "li" -> Mark.BULLET;
      case "blockquote" -> mark == Mark.CAPTION ? mark : Mark.QUOTE;
      case "table", "article", "section" -> mark == Mark.CAPTION ? mark : Mark.NONE;
      default -> mark;
    };
  }

  private void note(Element element, ElementRole role) {
    if (role == ElementRole.BYLINE
        && element.hasAttr("datetime")
        && !proseSeen
        && scope.owns(element)) {
      boolean updated =
          UPDATED.matcher(buffer).find()
              || UPDATED.matcher(element.className() + " " + parentClass(element)).find();
      if (!updated) {
        times.add(element);
      }
    }
  }

  private static String parentClass(Element element) {
    @Nullable Element parent = element.parent();
    return parent == null ? "" : parent.className();
  }

  private void append(String text) {
    int before = buffer.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = PassageReader.isBlank(c);
      if (!blank) {
        buffer.append(c);
        linkInk += inLink ? 1 : 0;
        bylineInk += inByline ? 1 : 0;
      } else if (!buffer.isEmpty() && !PassageReader.isBlank(buffer.charAt(buffer.length() - 1))) {
        buffer.append(' ');
      }
    }
    if (buffer.length() > before) {
      afterInline = false;
    }
  }

  /** Neighbours such as {@code <time>…</time><time>…</time>} are set apart by style sheets. */
  private void separate(Element element) {
    int end = buffer.length();
    boolean words =
        afterInline
            && end > 1
            && Character.isLetterOrDigit(buffer.charAt(end - 1))
            && Character.isLetterOrDigit(buffer.charAt(end - 2));
    String text = words ? element.text() : "";
    if (!text.isEmpty() && Character.isLetterOrDigit(text.charAt(0))) {
      buffer.append(' ');
    }
  }

  /** Ends the line: what was gathered becomes one passage, or several where it has line ends. */
  private void flush() {
    String gathered = INVISIBLE.matcher(buffer).replaceAll("");
    int ink = Math.max(1, inkOf(buffer));
    boolean links = linkInk >= MOSTLY * ink;
    boolean byline = bylineInk * 2 >= ink || (bylineInk > 0 && !Shape.isClosed(gathered.strip()));
    buffer.setLength(0);
    linkInk = 0;
    bylineInk = 0;
    afterInline = false;
    for (String text : cut(gathered)) {
      boolean isByline =
          text.length() <= LONGEST_BYLINE
              && ((byline && mark != Mark.HEADING) || isBylineByWords(text));
      if (!isByline) {
        add(new Line(mark, zone, text), links);
      } else if (isOwn(text)) {
        add(new Line(Mark.BYLINE, zone, text), links);
      } else if (Phrase.isDay(text) && scope.isEntry(at)) {
        // It heads an entry; what dates the teaser of another story is none of this one.
        add(new Line(Mark.HEADING, zone, text), false);
      }
    }
  }

  /** Whether a byline is that of the whole story, or names no day. */
  private boolean isOwn(String byline) {
    boolean names = Phrase.isDay(byline) || FULL_DATE.matcher(byline).find();
    boolean heads = mark == Mark.HEADING && zone == Zone.STORY;
    return !names || (scope.owns(at) && !heads);
  }

  private static int inkOf(CharSequence text) {
    return (int) text.chars().filter(c -> !PassageReader.isBlank((char) c)).count();
  }

  /** Two line ends part passages; so does one, unless the next line goes on in small letters. */
  private static List<String> cut(String gathered) {
    List<String> passages = new ArrayList<>();
    boolean gap = true;
    for (String line : gathered.split("\n", -1)) {
      String text = line.strip();
      int last = passages.size() - 1;
      if (text.isEmpty()) {
        gap = true;
      } else if (!gap && Character.isLowerCase(text.codePointAt(0))) {
        passages.set(last, passages.get(last) + " " + text);
      } else {
        passages.add(text);
        gap = false;
      }
    }
    return passages;
  }

  private void add(Line line, boolean links) {
    boolean dropped =
        links && line.mark() != Mark.BYLINE && line.mark() != Mark.CAPTION && !isSentence(line);
    if (dropped) {
      dropHeading();
      return;
    }
    proseSeen |= line.zone() == Zone.STORY && line.mark() == Mark.NONE && isSentence(line);
    lines.add(line);
  }

  private static boolean isSentence(Line line) {
    return Shape.isClosed(line.text()) && Shape.wordCount(line.text()) > 6;
  }

  /** A heading over links alone has gone with them. */
  private void dropHeading() {
    int last = lines.size() - 1;
    if (last >= 0 && (lines.get(last).mark() == Mark.HEADING || opensLinks(lines.get(last)))) {
      lines.remove(last);
    }
  }

  private static boolean opensLinks(Line line) {
    return PagePhrases.english()
        .sectionOf(line.text())
        .filter(section -> section.opens() == PagePhrases.Opens.LINKS)
        .isPresent();
  }

  private void preformatted(Element element) {
    flush();
    String text = INVISIBLE.matcher(element.wholeText()).replaceAll("");
    for (Passage passage : PassageReader.read(text)) {
      String words = passage.of(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
      add(new Line(passage.mark(), zone, words), false);
    }
  }

  /** A table with headings; what only lays out a page has none. */
  private boolean isDataTable(Element element) {
    return element.nameIs("table")
        && !place.isStory(element)
        && !element.equals(place.container())
        && (headline == null || !PageScope.isIn(headline, element))
        && element.selectFirst("th") != null
        && element.selectFirst("table table") == null;
  }

  private void rows(Element table) {
    flush();
    for (Element row : table.select("tr")) {
      List<String> cells =
          row.children().stream()
              .map(cell -> plain(cell.text()))
              .filter(cell -> !cell.isEmpty())
              .toList();
      boolean headings = row.selectFirst("td") == null;
      if (!cells.isEmpty()) {
        String text = String.join(cells.size() == 2 ? ": " : ", ", cells);
        add(new Line(headings ? Mark.HEADING : Mark.BULLET, zone, text), false);
      }
    }
  }

  private static String plain(String text) {
    return INVISIBLE.matcher(text).replaceAll("").replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  private static boolean isBlock(Element element) {
    String tag = element.normalName();
    return BLOCKS.contains(tag) || (tag.indexOf('-') > 0 && !tag.equals("amp-timeago"));
  }

  /** Elements in which a picture stands with a few words and nothing else. */
  private static Set<Element> captioned(StoryPlace place) {
    Set<Element> captioned = new HashSet<>();
    for (Element picture : place.container().select("img, amp-img, picture")) {
      for (@Nullable Element at = picture.parent(); at != null; at = at.parent()) {
        boolean inText = at.nameIs("p") && !at.ownText().isBlank();
        boolean isStory = at.is("article, section, main, header, body, :has(h1, h2, h3, h4)");
        if (at.equals(place.container())
            || place.isStory(at)
            || place.inkOf(at) > LONGEST_CAPTION
            || inText
            || isStory) {
          break;
        }
        captioned.add(at);
      }
    }
    return captioned;
  }

  private Written written(String title) {
    List<Line> kept = kept();
    StringBuilder text = new StringBuilder();
    List<Passage> passages = new ArrayList<>();
    append(text, passages, Mark.FIRST_HEADING, plain(title));
    for (Line line : kept) {
      append(text, passages, line.mark(), line.text());
    }
    return new Written(text.append('\n').toString(), passages, List.copyOf(times));
  }

  private List<Line> kept() {
    List<Line> above = lines.stream().filter(line -> line.zone() == Zone.BEFORE_HEADLINE).toList();
    List<Line> between = lines.stream().filter(line -> line.zone() == Zone.BEFORE_STORY).toList();
    List<Line> kept = new ArrayList<>();
    Set<Zone> dated =
        lines.stream().filter(PageText::isDateLine).map(Line::zone).collect(Collectors.toSet());
    if (dated.stream().allMatch(BESIDE::contains)) {
      keepDateLines(Zone.RIBBON, kept);
    }
    // A date can stand above the headline; all else there is the page's.
    above.subList(Math.max(0, above.size() - 3), above.size()).stream()
        .filter(PageText::isDateLine)
        .forEach(kept::add);
    boolean isMenu =
        between.stream().filter(line -> line.mark() == Mark.NONE).count() > MOST_BETWEEN;
    between.stream().filter(line -> isLead(line, isMenu)).forEach(kept::add);
    lines.stream().filter(line -> line.zone() == Zone.STORY).forEach(kept::add);
    while (!kept.isEmpty() && kept.get(kept.size() - 1).mark() == Mark.HEADING) {
      kept.remove(kept.size() - 1);
    }
    if (dated.equals(Set.of(Zone.FOOT))) {
      keepDateLines(Zone.FOOT, kept);
    }
    return kept;
  }

  private void keepDateLines(Zone zoneOfLines, List<Line> kept) {
    lines.stream()
        .filter(line -> line.zone() == zoneOfLines && isDateLine(line))
        .forEach(kept::add);
  }

  private static boolean isDateLine(Line line) {
    return line.mark() == Mark.BYLINE && line.text().chars().anyMatch(Character::isDigit);
  }

  /** What says of itself that it is a byline, and a date with few other words. */
  private static boolean isBylineByWords(String text) {
    boolean known =
        PagePhrases.english()
            .sectionOf(text)
            .filter(section -> section.kind() == Block.Kind.BYLINE)
            .isPresent();
    return known
        || (FULL_DATE.matcher(text).find()
            && !Shape.isClosed(text)
            && wordsBesideDates(text) <= (ACT.matcher(text).lookingAt() ? 6 : 3));
  }

  /** How many words are none of a date. */
  static int wordsBesideDates(String text) {
    return Shape.wordCount(CALENDAR_WORDS.matcher(text).replaceAll(" "));
  }

  private static boolean isLead(Line line, boolean isMenu) {
    return line.mark() == Mark.BYLINE
        || line.mark() == Mark.CAPTION
        || (!isMenu && line.mark() == Mark.NONE && Shape.wordCount(line.text()) >= 5);
  }

  private static void append(StringBuilder text, List<Passage> passages, Mark mark, String words) {
    if (words.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    passages.add(new Passage(mark, text.length(), text.length() + words.length()));
    text.append(words);
  }
}
