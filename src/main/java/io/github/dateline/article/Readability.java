package io.github.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the story with Readability4J, a port of Mozilla's Readability.
 *
 * <p>It works on a copy, whose elements are numbered: what is left there in the end is looked up in
 * the page itself, where headings, captions and lists are still what they were. The copy holds
 * nothing that is empty: the library takes empty elements out one by one, which with a hundred
 * thousand of them lasts for minutes.
 */
final class Readability implements MainText {
  private static final String NUMBER = "data-number";

  /** Its base for links, of which none is kept. */
  private static final String NOWHERE = "https://example.org/";

  /** 5 MB of prose have 60,000. With many more, its repeated passes over the page take minutes. */
  private static final int MOST_ELEMENTS = 100_000;

  @Override
  public List<Element> find(Document page) {
    List<Element> originals = new ArrayList<>();
    Document copy = Document.createShell(NOWHERE);
    copy(page.body(), copy.body(), originals);
    if (originals.size() > MOST_ELEMENTS) {
      return List.of();
    }
    Set<Integer> numbers = new TreeSet<>();
    @Nullable Element story = new Readability4J(NOWHERE, copy).parse().getArticleContent();
    if (story != null) {
      story.getAllElements().forEach(element -> addNumber(element, numbers));
    }
    return numbers.stream().map(originals::get).toList();
  }

  /** Copies what leaves ink. The parser has bounded the depth. */
  private static boolean copy(Element from, Element to, List<Element> originals) {
    boolean ink = false;
    for (Node node : from.childNodes()) {
      if (node instanceof TextNode text) {
        to.appendChild(new TextNode(text.getWholeText()));
        ink |= !text.isBlank();
      } else if (node instanceof Element element) {
        Element copied = new Element(element.normalName());
        for (String key : List.of("class", "id", "rel", "itemprop")) {
          if (element.hasAttr(key)) {
            copied.attr(key, element.attr(key));
          }
        }
        int number = originals.size();
        originals.add(element);
        copied.attr(NUMBER, String.valueOf(number));
        if (copy(element, copied, originals) || element.nameIs("br")) {
          to.appendChild(copied);
          ink = true;
        } else {
          originals.subList(number, originals.size()).clear();
        }
      }
    }
    return ink;
  }

  /** Of an element with text of its own; one that the library made counts for its parent. */
  private static void addNumber(Element element, Set<Integer> numbers) {
    if (element.ownText().isBlank()) {
      return;
    }
    for (@Nullable Element at = element; at != null; at = at.parent()) {
      if (at.hasAttr(NUMBER)) {
        numbers.add(Integer.valueOf(at.attr(NUMBER)));
        return;
      }
    }
  }
}
