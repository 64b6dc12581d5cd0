package io.github.dateline.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What an element's tag, its role and the words in its class and id say of it. No page is bound to
 * keep to these habits; so whoever asks has to look at the text, too.
 */
enum ElementRole {
  /** No text for readers: scripts, forms, what is hidden. */
  UNSEEN,
  /** What belongs to the page: menus, share bars, comments, links to other articles. */
  FURNITURE,
  /** Who wrote it, where and when. */
  BYLINE,
  /** A caption of a picture. */
  CAPTION,
  /** Nothing is said. */
  PLAIN;

  private static final Set<String> UNSEEN_TAGS =
      words(
          "script style noscript template svg math iframe object embed applet button select datalist"
              + " textarea input canvas audio video map dialog head title meta link base progress"
              + " meter output rp rt");

  private static final Set<String> FURNITURE_TAGS = words("nav aside footer menu form amp-ad");

  private static final Set<String> FURNITURE_ROLES =
      words(
          "navigation dialog alertdialog search complementary contentinfo menu menubar toolbar"
              + " tablist banner");

  private static final Set<String> FURNITURE_WORDS =
      words(
          "cookie cookies consent gdpr newsletter newsletters subscribe subscription signup promo"
              + " promos promotion advert adverts advertisement advertising advertorial ad ads adslot"
              + " sponsored sponsor share shares sharing sharebar sharedaddy addthis social related"
              + " relatedposts recommended recommendation recommendations outbrain taboola comments"
              + " comment disqus respond breadcrumb breadcrumbs pagination pager nav navbar navigation"
              + " menu sidebar widget footer skip paywall barrier piano trending popular mostread"
              + " toolbar tags taglist hashtags catlinks noprint printfooter editsection toc navbox"
              + " infobox sitenotice reflist teaser teasers donate donation login modal popup overlay"
              + " seealso readmore morestories upnext hidden invisible");

  /** Words that count only side by side: {@code most-read}, {@code sr-only}. */
  private static final Pattern FURNITURE_PHRASES =
      Pattern.compile(
          "\\b(?:most (?:read|viewed|popular)|read (?:more|next|also)|see also|more (?:on|from|stories)"
              + "|you may|sr only|screen reader text|visually hidden|cat links|tag links|site header"
              + "|page header|edit section|key events|in brief links|author bio|about author)\\b");

  private static final Set<String> BYLINE_TAGS = words("time address amp-timeago");

  private static final Set<String> BYLINE_WORDS =
      words(
          "byline bylines author authors dateline date datetime pubdate published timestamp"
              + " timestamps posted submitted reporter writer");

  private static final Pattern BYLINE_PHRASES =
      Pattern.compile("\\b(?:entry|post|article|story) (?:meta|info|time|date)\\b");

  private static final Set<String> CAPTION_WORDS =
      words("caption figcaption thumbcaption imgcaption cutline photocaption");

  private static final Pattern NO_DISPLAY =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  /** What is said of an element itself; of those around it nothing is asked. */
  static ElementRole of(Element element) {
    String tag = element.normalName();
    if (UNSEEN_TAGS.contains(tag) || isHidden(element)) {
      return UNSEEN;
    }
    if (tag.equals("footer") && isIn(element, "blockquote")) {
      return PLAIN;
    }
    if (FURNITURE_TAGS.contains(tag) || FURNITURE_ROLES.contains(element.attr("role"))) {
      return FURNITURE;
    }
    if (tag.equals("figcaption")) {
      return CAPTION;
    }
    String names =
        " "
            + NO_LETTERS
                .matcher(CAMEL.matcher(element.className() + " " + element.id()).replaceAll(" "))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
            + " ";
    if (has(names, FURNITURE_WORDS) || FURNITURE_PHRASES.matcher(names).find()) {
      return FURNITURE;
    }
    if (isCrossReference(element)) {
      return FURNITURE;
    }
    if (has(names, CAPTION_WORDS)) {
      return CAPTION;
    }
    boolean byline =
        BYLINE_TAGS.contains(tag)
            || element.attr("rel").equals("author")
            || element.attr("itemprop").matches("(?i)author|datePublished|dateModified")
            || has(names, BYLINE_WORDS)
            || BYLINE_PHRASES.matcher(names).find();
    return byline ? BYLINE : PLAIN;
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("layout").equals("nodisplay")
        || (element.hasAttr("style") && NO_DISPLAY.matcher(element.attr("style")).find());
  }

  /** {@code [1]}, a raised number that leads to a note. */
  private static boolean isCrossReference(Element element) {
    return element.nameIs("sup")
        && element.text().matches("(?:\\[?[\\d\\p{L}*†]{1,3}]?\\s*)+")
        && !element.select("a[href^=#]").isEmpty();
  }

  private static boolean isIn(Element element, String tag) {
    return element.parents().stream().anyMatch(parent -> parent.nameIs(tag));
  }

  private static boolean has(String names, Set<String> words) {
    for (String name : names.split(" ")) {
      if (words.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
