package io.github.dateline.article;

import java.util.List;
import java.util.Optional;

/**
 * An article as it was read, before its blocks are told apart.
 *
 * @param file where it stands, as it is named to the user
 * @param stated what its editor states
 * @param said what the page says of itself, which counts where nothing is stated
 * @param dates the publication dates that the page's metadata give
 * @param text its text
 * @param passages the stretches of the text, in order
 */
record Draft(
    String id,
    String file,
    Stated stated,
    Stated said,
    List<PageDate> dates,
    String text,
    List<Passage> passages) {

  /** An article of plain text. */
  static Draft plain(String id, String file, Stated stated, String text) {
    return new Draft(id, file, stated, Stated.NOTHING, List.of(), text, PassageReader.read(text));
  }

  /** An article on a web page. */
  static Draft page(String id, String file, Stated stated, HtmlPage page) {
    return new Draft(id, file, stated, page.said(), page.dates(), page.text(), page.passages());
  }

  /** Why it is in a language that Dateline does not read; empty where it is to be read. */
  Optional<String> unreadLanguage() {
    return UnreadLanguage.of(stated.language(), said.language(), text);
  }

  /** The article. */
  Article article() {
    Stated known = stated.or(said);
    List<Block> blocks = BlockReader.read(text, passages, known.title(), known.publisher());
    Article.Metadata metadata =
        new Article.Metadata(
            known.title().orElseGet(() -> Headline.of(text, blocks, known.publisher())),
            known.url(),
            known.publisher(),
            known.author(),
            known.date(),
            dates,
            known.language());
    return new Article(id, file, metadata, text, blocks);
  }
}
