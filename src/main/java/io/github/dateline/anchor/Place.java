package io.github.dateline.anchor;

/**
 * Where an expression stands in its text.
 *
 * @param sentence the number of its sentence
 * @param block the number of its paragraph, heading …
 * @param section the number of headings up to here
 * @param kind what the block does for the dates of the text
 * @param parenthesis where the parenthesis opens in which it stands; −1 outside of any
 */
record Place(int sentence, int block, int section, Kind kind, int parenthesis) {

  /** Of a text of which nothing but its expressions is known: each may be a sentence. */
  static final Place ANYWHERE = new Place(-1, 0, 0, Kind.STORY, -1);

  /** What a block does for the dates of a text. */
  enum Kind {
    STORY,
    /** Says what the paragraphs below it are about. */
    HEADING,
    /** A caption, or what belongs to the page: the story does not go on from it. */
    BESIDE
  }

  /** Whether what is said at {@code other} is at hand here: no parenthesis or caption keeps it. */
  boolean sees(Place other) {
    return (other.parenthesis < 0 || other.parenthesis == parenthesis)
        && (other.kind != Kind.BESIDE || other.block == block);
  }

  boolean isInSentenceOf(Place other) {
    return sentence >= 0 && sentence == other.sentence;
  }
}
