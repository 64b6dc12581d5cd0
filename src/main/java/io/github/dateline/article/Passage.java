package io.github.dateline.article;

/**
 * A line of a text, or several lines that a text editor made of one; without the marks around it.
 *
 * @param mark what stands before it
 * @param start its first character after the mark, in UTF-16 code units into the text
 * @param end one past its last character
 */
record Passage(Mark mark, int start, int end) {

  /** What the marks of Markdown, of plain text or of HTML say about a line. */
  enum Mark {
    NONE,
    /** {@code # Heading} of the first level. */
    FIRST_HEADING,
    /** {@code ## Heading} of another level. */
    HEADING,
    /** {@code - item}, {@code • item}, {@code 3. item}. */
    BULLET,
    /** {@code > quoted}. */
    QUOTE,
    /** What a web page marks as a caption. */
    CAPTION,
    /** What a web page marks as author, place or time. */
    BYLINE,
    /** What is set as program text. */
    CODE
  }

  String of(String text) {
    return text.substring(start, end);
  }
}
