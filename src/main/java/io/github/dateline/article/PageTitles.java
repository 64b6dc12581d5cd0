package io.github.dateline.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headline of a page: the visible one, if what the page says of itself confirms it.
 *
 * <p>Titles are told with the site's name before or behind them: “Water returns | The Post”.
 */
final class PageTitles {
  private static final String SEPARATOR = "\\s+(?:[·•»«›‹–—-]|::|//)\\s+|\\s*[|｜]\\s*|\\s*:\\s+";

  /** A single word or two may be the name of a site or of a section. */
  private static final int FEWEST_WORDS = 3;

  private final Document page;
  private final List<String> stated;
  private final Set<String> keys = new LinkedHashSet<>();

  /**
   * @param stated what the metadata give, the most trusted first
   */
  PageTitles(Document page, List<String> stated) {
    this.page = page;
    this.stated = stated.stream().map(PageTitles::plain).filter(title -> !title.isEmpty()).toList();
    this.stated.forEach(title -> keys.addAll(keysOf(title)));
  }

  /** Whether a title is one that the page states, the name of the site left aside. */
  boolean isStated(String title) {
    return keysOf(title).stream().anyMatch(keys::contains);
  }

  /** Whether a title is one that the page states or shows above all else. */
  boolean isTitle(String title) {
    String key = WordKey.of(title);
    return isStated(title) || main().anyMatch(shown -> WordKey.of(shown).equals(key));
  }

  /** What the page states and shows above all else. */
  List<String> all() {
    return Stream.concat(stated.stream(), main()).toList();
  }

  private Stream<String> main() {
    return page.select("h1").stream().filter(PageTitles::isSeen).map(Element::text);
  }

  /** The element that shows the headline. */
  Optional<Element> element() {
    List<Element> headings = page.select("h1, h2, h3, [itemprop=headline]");
    Map<String, Element> first = new HashMap<>();
    headings.stream()
        .filter(PageTitles::isSeen)
        .forEach(heading -> first.putIfAbsent(WordKey.of(heading.text()), heading));
    return keys.stream()
        .filter(first::containsKey)
        .map(first::get)
        .findFirst()
        .or(this::onlyHeading)
        .or(this::otherElement);
  }

  /** A page with one main heading means it, whatever its title is for search engines. */
  private Optional<Element> onlyHeading() {
    List<Element> main =
        page.select("h1").stream()
            .filter(PageTitles::isSeen)
            .filter(heading -> Shape.wordCount(heading.text()) >= FEWEST_WORDS)
            .toList();
    return main.size() == 1 ? Optional.of(main.get(0)) : Optional.empty();
  }

  /** Old pages write their headline in large letters. */
  private Optional<Element> otherElement() {
    return page.select("b, strong, font, td, div, p, span, center").stream()
        .filter(element -> element.ownText().length() > 10)
        .filter(element -> keys.contains(WordKey.of(element.text())))
        .filter(element -> Shape.wordCount(element.text()) >= FEWEST_WORDS)
        .filter(PageTitles::isSeen)
        .findFirst();
  }

  private static boolean isSeen(Element element) {
    for (Element at : element.parents()) {
      if (ElementRole.of(at) == ElementRole.UNSEEN) {
        return false;
      }
    }
    return ElementRole.of(element) != ElementRole.UNSEEN;
  }

  /** The headline: as the page shows it, or else as its metadata have it. */
  String title(Optional<Element> element, Optional<String> publisher) {
    return element
        .map(heading -> plain(heading.text()))
        .filter(title -> !title.isEmpty())
        .or(() -> stated.stream().findFirst())
        .map(title -> publisher.map(name -> Headline.without(name, title)).orElse(title))
        .orElse("");
  }

  /** The site's name, where a title has it behind the headline. */
  Optional<String> site(Optional<Element> element) {
    String headline = element.map(heading -> WordKey.of(heading.text())).orElse("");
    String title = plain(page.title());
    String[] parts = title.split(SEPARATOR);
    return parts.length == 2 && WordKey.of(parts[0]).equals(headline)
        ? Optional.of(parts[1].strip()).filter(name -> Shape.wordCount(name) <= 6)
        : Optional.empty();
  }

  /**
   * The key of a title, and of every stretch of its parts that can be a headline, longest first.
   */
  private static List<String> keysOf(String title) {
    String[] parts = title.split(SEPARATOR, 8);
    List<String> stretches = new ArrayList<>();
    for (int from = 0; from < parts.length; from++) {
      for (int to = from + 1; to <= parts.length; to++) {
        stretches.add(String.join(" ", List.of(parts).subList(from, to)));
      }
    }
    stretches.removeIf(stretch -> Shape.wordCount(stretch) < FEWEST_WORDS);
    stretches.sort(Comparator.comparingInt(String::length).reversed());
    stretches.add(0, title);
    return stretches.stream().map(WordKey::of).filter(key -> !key.isEmpty()).toList();
  }

  private static String plain(String text) {
    return text.replaceAll("\\p{Cf}", "").replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
  }
}
