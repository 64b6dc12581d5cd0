package io.github.dateline.language;

import java.util.List;

/** Cuts a sentence into words, as the treebanks of its language cut it. */
public interface Tokenizer {

  /** The words of a sentence's text in order, not tagged yet. */
  List<Token> tokens(String sentence);
}
