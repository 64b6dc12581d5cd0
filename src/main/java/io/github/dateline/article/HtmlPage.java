package io.github.dateline.article;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A saved web page, read.
 *
 * @param said what it says of itself; its language is only what its template says
 * @param dates its publication dates, the most trusted first
 * @param text the headline and the story, a passage each, with a blank line between
 * @param passages where they stand in {@code text}
 */
record HtmlPage(Stated said, List<PageDate> dates, String text, List<Passage> passages) {
  private static final MainText MAIN_TEXT = new Readability();

  /** Reads a page. There is no page that is wrong; one without a story has no passages. */
  static HtmlPage read(String html) {
    Document page = Jsoup.parse(html);
    PageMetadata metadata = PageMetadata.of(page);
    Optional<String> publisher = metadata.publisher();
    Optional<Element> headline = metadata.titles().element();
    String title = metadata.titles().title(headline, publisher);
    StoryPlace place = StoryPlace.of(page, MAIN_TEXT.find(page));
    PageScope scope = new PageScope(page, place, headline);
    PageText.Written written = PageText.write(place, scope, headline, title);
    Stated said =
        new Stated(
            Optional.of(title).filter(words -> !words.isEmpty()),
            metadata.url(),
            publisher,
            metadata.author(),
            Optional.empty(),
            metadata.language());
    return new HtmlPage(
        said, metadata.dates(written.times(), scope), written.text(), written.passages());
  }

  /** Whether there is more than a headline. */
  boolean hasStory() {
    return passages.stream().anyMatch(passage -> passage.mark() != Passage.Mark.FIRST_HEADING);
  }
}
