package io.github.dateline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page the story stands: the smallest element that holds all of its prose.
 *
 * <p>A class name can lie, and whole stories stand inside of elements called “widget” or “paywall”;
 * so what holds a good part of the prose is never its furniture.
 */
final class StoryPlace {
  /** Shorter stretches are labels, unless they end as a sentence does. */
  private static final int SHORTEST_PROSE = 80;

  private static final int SHORTEST_SENTENCE = 25;

  /** What holds one part in so many of the prose belongs to the story. */
  private static final int GOOD_PART = 3;

  private static final Set<String> TOO_SMALL =
      Set.of(
          "p", "b", "strong", "i", "em", "span", "a", "font", "li", "blockquote", "pre", "center");

  private final Map<Element, Integer> ink = new HashMap<>();
  private final Map<Element, Integer> prose = new HashMap<>();
  private final Element container;
  private final @Nullable Element first;
  private final int total;

  private StoryPlace(Document page, List<Element> found) {
    measure(page.body());
    List<Element> story = withoutFurniture(found.stream().filter(StoryPlace::isProse).toList());
    this.first = story.isEmpty() ? null : story.get(0);
    this.container = story.isEmpty() ? fallback(page) : common(story);
    for (Element element : story) {
      int length = element.ownText().length();
      for (@Nullable Element at = element; at != null; at = at.parent()) {
        prose.merge(at, length, Integer::sum);
      }
    }
    this.total = prose.getOrDefault(container, 0);
  }

  /**
   * Finds the story's place.
   *
   * @param found elements that hold text of the story, and maybe of its neighbours
   */
  static StoryPlace of(Document page, List<Element> found) {
    return new StoryPlace(page, found);
  }

  Element container() {
    return container;
  }

  /** The first element of the story's prose, where any was found. */
  Optional<Element> first() {
    return Optional.ofNullable(first);
  }

  /** How many characters that leave ink an element holds. */
  int inkOf(Element element) {
    return ink.getOrDefault(element, 0);
  }

  /** Whether an element holds a good part of the story. */
  boolean isStory(Element element) {
    return total > 0 && prose.getOrDefault(element, 0) * GOOD_PART >= total;
  }

  /** Whether an element holds more than half of the story. */
  boolean isMostOfTheStory(Element element) {
    return total > 0 && prose.getOrDefault(element, 0) * 2 > total;
  }

  /** Whether an element opens before another one does. */
  static boolean isBefore(Element one, Element other) {
    List<Element> chain = new ArrayList<>(one.parents());
    chain.add(0, one);
    List<Element> others = new ArrayList<>(other.parents());
    others.add(0, other);
    int i = chain.size() - 1;
    int j = others.size() - 1;
    while (i >= 0 && j >= 0 && chain.get(i).equals(others.get(j))) {
      i--;
      j--;
    }
    return i >= 0 && (j < 0 || chain.get(i).siblingIndex() < others.get(j).siblingIndex());
  }

  /** The smallest element that holds them all. */
  static Element common(List<Element> elements) {
    Element common = elements.get(0);
    Set<Element> around = aroundOf(common);
    for (Element element : elements) {
      @Nullable Element at = element;
      while (at != null && !around.contains(at)) {
        at = at.parent();
      }
      if (at != null && !at.equals(common)) {
        common = at;
        around = aroundOf(common);
      }
    }
    while (TOO_SMALL.contains(common.normalName()) && common.parent() != null) {
      common = common.parent();
    }
    return common;
  }

  private static Set<Element> aroundOf(Element element) {
    Set<Element> around = new HashSet<>();
    for (@Nullable Element at = element; at != null; at = at.parent()) {
      around.add(at);
    }
    return around;
  }

  /** Whether an element's own words are more than a label. */
  static boolean isProse(Element element) {
    String own = element.ownText();
    return own.length() >= SHORTEST_PROSE
        || (own.length() >= SHORTEST_SENTENCE && Shape.isClosed(own));
  }

  /** Without what stands in furniture, unless that is most of it. */
  private static List<Element> withoutFurniture(List<Element> prose) {
    Map<Element, Boolean> known = new HashMap<>();
    List<Element> story = prose.stream().filter(element -> !isInFurniture(element, known)).toList();
    return length(story) * 2 >= length(prose) ? story : prose;
  }

  private static long length(List<Element> elements) {
    return elements.stream().mapToLong(element -> element.ownText().length()).sum();
  }

  private static boolean isInFurniture(Element element, Map<Element, Boolean> known) {
    @Nullable Boolean before = known.get(element);
    if (before != null) {
      return before;
    }
    ElementRole role = ElementRole.of(element);
    @Nullable Element parent = element.parent();
    boolean is =
        element.nameIs("body")
            ? false
            : role == ElementRole.FURNITURE
                || role == ElementRole.UNSEEN
                || (parent != null && isInFurniture(parent, known));
    known.put(element, is);
    return is;
  }

  /** Where the library finds nothing: what the page itself calls its article. */
  private static Element fallback(Document page) {
    for (String query : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
      List<Element> elements = page.select(query);
      if (elements.size() == 1) {
        return elements.get(0);
      }
    }
    return page.body();
  }

  private int measure(Element element) {
    int sum = 0;
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        sum +=
            (int) text.getWholeText().chars().filter(c -> !PassageReader.isBlank((char) c)).count();
      } else if (node instanceof Element child) {
        sum += measure(child);
      }
    }
    ink.put(element, sum);
    return sum;
  }
}
