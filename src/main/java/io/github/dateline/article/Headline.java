package io.github.dateline.article;

import java.util.List;
import java.util.Optional;

/** The headline that an article's text has. */
final class Headline {
  private Headline() {}

  /**
   * The words of the title block in one line, without the publisher's name behind them; or nothing.
   */
  static String of(String text, List<Block> blocks, Optional<String> publisher) {
    return blocks.stream()
        .filter(block -> block.kind() == Block.Kind.TITLE)
        .findFirst()
        .map(block -> text.substring(block.start(), block.end()).replaceAll("\\s+", " "))
        .map(title -> publisher.map(name -> without(name, title)).orElse(title))
        .orElse("");
  }

  /** “Water returns | The Valley Post” → “Water returns”. */
  static String without(String publisher, String title) {
    for (String separator : List.of(" | ", " - ", " – ", " — ", " · ", " :: ")) {
      int at = title.lastIndexOf(separator);
      if (at > 0
          && WordKey.of(title.substring(at + separator.length())).equals(WordKey.of(publisher))) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }
}
