package io.github.dateline.article;

/**
 * A stretch of an article's text that belongs together: a paragraph, a heading, a caption.
 *
 * @param kind what the stretch is
 * @param start its first character, in UTF-16 code units into {@link Article#text()}
 * @param end one past its last character, in UTF-16 code units
 */
public record Block(Kind kind, int start, int end) {

  /** What a block is. Only {@link #tells} kinds can tell events. */
  public enum Kind {
    /** The headline. */
    TITLE(true),
    /** A heading between paragraphs. */
    HEADING(false),
    /** Running text. */
    PARAGRAPH(true),
    /** An item of a list. */
    LIST_ITEM(true),
    /** A caption of a picture: calendar evidence, but pictures can be old. */
    CAPTION(false),
    /** Who wrote it, where and when: may date the article. */
    BYLINE(false),
    /** A verbatim repetition of an earlier block, as saved pages have them. */
    REPETITION(false),
    /**
     * What belongs to the page and not to the article: share lines, comment forms, reading times.
     */
    FURNITURE(false);

    private final boolean tells;

    Kind(boolean tells) {
      this.tells = tells;
    }

    /** Whether the sentences of such a block can tell events. */
    public boolean tells() {
      return tells;
    }
  }

  public Block {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a block: " + start + " to " + end);
    }
  }
}
