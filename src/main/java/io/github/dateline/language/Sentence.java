package io.github.dateline.language;

import io.github.dateline.article.Block;

/**
 * A sentence of an article.
 *
 * @param index 0 is the title, 1 the first sentence after it
 * @param block the kind of block it stands in
 * @param start its first character, in UTF-16 code units into the article's text; −1 for a title
 *     that is stated in the front matter only
 * @param text the sentence as it stands in the article
 */
public record Sentence(int index, Block.Kind block, int start, String text) {

  /** One past the last character, in UTF-16 code units into the article's text. */
  public int end() {
    return start + text.length();
  }
}
