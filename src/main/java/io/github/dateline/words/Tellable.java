package io.github.dateline.words;

/** A value that can be told to people, in any language. */
public interface Tellable {

  /** What is said of it. */
  Telling telling();
}
