package io.github.dateline.language;

import java.util.List;

/** Cuts text into sentences. */
public interface SentenceCutter {

  /** The sentences of one block's text, in order, without the white space between them. */
  List<Stretch> sentences(String text);

  /**
   * Where a sentence stands.
   *
   * @param start its first character, in UTF-16 code units into the text
   * @param end one past its last character
   */
  record Stretch(int start, int end) {}
}
