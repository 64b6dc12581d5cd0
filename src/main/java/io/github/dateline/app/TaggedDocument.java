package io.github.dateline.app;

import io.github.dateline.time.Timex;
import java.util.List;
import java.util.Optional;

/**
 * A text with its time expressions.
 *
 * @param id the article's id
 * @param created its publication date, {@code yyyy-MM-dd} or coarser; empty where it is not known
 * @param text the whole text
 * @param tags in order of the text, not overlapping
 */
public record TaggedDocument(String id, Optional<String> created, String text, List<Tag> tags) {

  /**
   * One time expression.
   *
   * @param start its first character, in UTF-16 code units into the text
   * @param end one past its last character
   * @param anchor what it was counted from, EDTF; empty for an absolute expression
   */
  public record Tag(int start, int end, Timex timex, String rule, Optional<String> anchor) {}

  public TaggedDocument {
    tags = List.copyOf(tags);
  }

  /** The characters of a tag. */
  public String textOf(Tag tag) {
    return text.substring(tag.start(), tag.end());
  }
}
