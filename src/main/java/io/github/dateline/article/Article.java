package io.github.dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article as it was read.
 *
 * @param id its path below the seeds folder without extension, with {@code /} between folders
 * @param file the file it came from, as it is named to the user
 * @param metadata what is stated about it
 * @param text its whole text after the front matter, line ends as {@code \n}, no byte order mark
 * @param blocks the stretches of the text, in order, not overlapping
 */
public record Article(String id, String file, Metadata metadata, String text, List<Block> blocks) {

  /**
   * What the front matter, the page or the text states.
   *
   * @param title the headline; empty where the article has no line that could be one
   * @param url http or https
   * @param date the publication date that the front matter states
   * @param pageDates the publication dates that the page's metadata give, the most trusted first
   */
  public record Metadata(
      String title,
      Optional<String> url,
      Optional<String> publisher,
      Optional<String> author,
      Optional<LocalDate> date,
      List<PageDate> pageDates,
      Optional<String> language) {
    public Metadata {
      pageDates = List.copyOf(pageDates);
    }
  }

  public Article {
    blocks = List.copyOf(blocks);
  }

  /** The same article, named otherwise to the user. */
  public Article inFile(String name) {
    return new Article(id, name, metadata, text, blocks);
  }

  /** The text of one of this article's blocks. */
  public String textOf(Block block) {
    return text.substring(block.start(), block.end());
  }
}
