package io.github.dateline.article;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds where on a web page the story stands. */
interface MainText {

  /**
   * The elements of a page that hold text of the story.
   *
   * @param page stays as it is
   * @return elements of {@code page}, in its order; empty where nothing looks like a story
   */
  List<Element> find(Document page);
}
