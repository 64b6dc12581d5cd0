package io.github.dateline.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of a page speak of its own story: not what stands in menus, lists of links,
 * teasers of other stories, comments, a second article, another item, a later block of a live page.
 *
 * <p>What holds the headline or most of the story is the story's, whatever it is called.
 */
final class PageScope {
  private static final int LONGEST_RIBBON = 200;

  /** A link of so many words is another story's headline. */
  private static final int FEWEST_WORDS = 3;

  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

  private static final Set<String> PLAIN_TEXT =
      Set.of("p", "span", "a", "b", "strong", "em", "i", "small", "time", "font", "dt", "body");

  private static final Pattern OTHER_PROPERTY =
      Pattern.compile("comment|review|liveBlogUpdate|hasPart", Pattern.CASE_INSENSITIVE);

  private static final Pattern OTHER_TYPE =
      Pattern.compile(".*/(?:Comment|Review|UserComments|Answer|Event)");

  private static final Pattern FOOT =
      Pattern.compile("\\b(?:entry|post|article|story)[_-]", Pattern.CASE_INSENSITIVE);

  private final StoryPlace place;
  private final @Nullable Element headline;
  private final Element root;
  private final Element body;
  private final Map<Element, Boolean> others = new HashMap<>();

  /**
   * @param headline the element that holds the headline, where there is one
   */
  PageScope(Document page, StoryPlace place, Optional<Element> headline) {
    this.body = page.body();
    this.place = place;
    this.headline = headline.orElse(null);
    this.root =
        headline
            .map(element -> StoryPlace.common(List.of(element, place.container())))
            .orElse(place.container());
  }

  /** Whether an element stands in no other item of the page. */
  boolean owns(Element element) {
    for (@Nullable Element at = element; at != null; at = at.parent()) {
      if (others.computeIfAbsent(at, this::isOther)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether an element stands in the story itself, or in a part of the page that tells something.
   */
  boolean isEntry(Element element) {
    for (@Nullable Element at = element; at != null; at = at.parent()) {
      if (others.computeIfAbsent(at, this::isOther)) {
        return holdsProse(at);
      }
    }
    return true;
  }

  /**
   * The few words right before headline and story, which may be their byline.
   *
   * @param story what holds headline and story
   */
  Optional<Element> ribbon(Element story) {
    return beside(story, body, Element::previousElementSibling);
  }

  /** The few words right behind the story, in what holds it and its headline. */
  Optional<Element> foot() {
    return beside(place.container(), root, Element::nextElementSibling);
  }

  private Optional<Element> beside(
      Element story, Element end, UnaryOperator<@Nullable Element> step) {
    for (@Nullable Element at = story; at != null && !at.equals(end); at = at.parent()) {
      @Nullable Element next = step.apply(at);
      while (next != null && place.inkOf(next) == 0) {
        next = step.apply(next);
      }
      if (next != null) {
        return Optional.of(next).filter(this::isRibbon);
      }
    }
    return Optional.empty();
  }

  private boolean isRibbon(Element element) {
    List<Element> links =
        element.select("a").stream().filter(link -> !isByline(link.text())).toList();
    boolean isOfTheSite =
        links.size() > 1
            || links.stream().anyMatch(link -> isAccount(link.text()) || isHeadline(link));
    return place.inkOf(element) <= LONGEST_RIBBON
        && ElementRole.of(element) != ElementRole.UNSEEN
        && element.select("nav, header, form, input, button").isEmpty()
        && element.select(HEADINGS).stream().allMatch(PageScope::isDay)
        && !isOfTheSite
        && owns(element);
  }

  private boolean isOther(Element element) {
    if (element.nameIs("html") || element.nameIs("body") || element.nameIs("head")) {
      return false;
    }
    if (OTHER_PROPERTY.matcher(element.attr("itemprop")).matches()
        || OTHER_TYPE.matcher(element.attr("itemtype")).matches()) {
      return true;
    }
    if (isAround(element)) {
      return false;
    }
    boolean shows = place.inkOf(element) > 0;
    return (shows && ElementRole.of(element) == ElementRole.FURNITURE && !isFootOfStory(element))
        || element.nameIs("article")
        || element.hasAttr("itemscope")
        || (element.nameIs("header") && !isIn(element, root))
        || isCard(element);
  }

  /** Blogs write below a post when it was posted. */
  private boolean isFootOfStory(Element element) {
    return element.nameIs("footer")
        && FOOT.matcher(element.className()).find()
        && element.parent() != null
        && isAround(element.parent());
  }

  private boolean isAround(Element element) {
    if (isIn(root, element) || (headline != null && isIn(headline, element))) {
      return true;
    }
    Optional<Element> first = place.first();
    return place.isMostOfTheStory(element)
        || (first.isPresent()
            && isIn(first.get(), element)
            && !element.nameIs("article")
            && !element.hasAttr("itemscope")
            && !isOneOfMany(element));
  }

  /** One of several that are made alike: an entry, a block of a live page. */
  private boolean isOneOfMany(Element element) {
    return element.siblingElements().stream()
        .anyMatch(
            other ->
                other.nameIs(element.normalName())
                    && other.className().equals(element.className())
                    && (!other.className().isEmpty() || !PLAIN_TEXT.contains(other.normalName()))
                    && holdsProse(other));
  }

  /** Whether an element shows another story, or a part of this one with a date of its own. */
  private boolean isCard(Element element) {
    if (PLAIN_TEXT.contains(element.normalName()) || place.inkOf(element) == 0) {
      return false;
    }
    boolean linked = element.select("a").stream().anyMatch(PageScope::isHeadline);
    boolean opens = headline != null && isBetween(element);
    if (linked || opens) {
      return linked;
    }
    Elements headings = element.select(HEADINGS);
    return headings.stream().anyMatch(heading -> heading.hasText() && !isDay(heading))
        || holdsProse(element);
  }

  /** Behind the headline and before the story: what stands there is mostly the story's own. */
  private boolean isBetween(Element element) {
    return headline != null
        && StoryPlace.isBefore(headline, element)
        && place.first().map(first -> StoryPlace.isBefore(element, first)).orElse(false);
  }

  private static boolean holdsProse(Element element) {
    return element.getAllElements().stream()
        .anyMatch(part -> StoryPlace.isProse(part) || isShortSentence(part.ownText()));
  }

  /** “This is good news.” */
  private static boolean isShortSentence(String words) {
    return Shape.isClosed(words)
        && PageText.wordsBesideDates(words) >= FEWEST_WORDS
        && PagePhrases.english().sectionOf(words).isEmpty();
  }

  /** An anchor, and a link to a place on the same page, lead to no other article. */
  static boolean leadsElsewhere(Element link) {
    return link.hasAttr("href") && !link.attr("href").startsWith("#");
  }

  /** Whether a link is the headline of another story, and not a name, a section or a day. */
  private static boolean isHeadline(Element link) {
    String words =
        link.getAllElements().stream()
            .filter(element -> !element.nameIs("time"))
            .map(Element::ownText)
            .collect(Collectors.joining(" "));
    return leadsElsewhere(link)
        && PageText.wordsBesideDates(words) >= FEWEST_WORDS
        && !Shape.isName(words)
        && PagePhrases.english().sectionOf(words).isEmpty();
  }

  private static boolean isByline(String words) {
    return Phrase.isDay(words)
        || Shape.isName(words)
        || PagePhrases.english()
            .sectionOf(words)
            .filter(section -> section.kind() == Block.Kind.BYLINE)
            .isPresent();
  }

  /** “Log in”: a bar of the site. */
  private static boolean isAccount(String words) {
    return PagePhrases.english()
        .sectionOf(words)
        .filter(section -> section.name().equals("subscription"))
        .isPresent();
  }

  private static boolean isDay(Element heading) {
    return Phrase.isDay(heading.text());
  }

  /** Whether an element is another one or stands in it. */
  static boolean isIn(Element inner, Element element) {
    for (@Nullable Element at = inner; at != null; at = at.parent()) {
      if (at.equals(element)) {
        return true;
      }
    }
    return false;
  }
}
