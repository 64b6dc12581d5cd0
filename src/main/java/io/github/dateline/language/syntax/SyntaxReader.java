package io.github.dateline.language.syntax;

import java.util.List;

/** Reads the words of a sentence into a tree; safe for use by several threads. */
public interface SyntaxReader {

  /** The tree of a sentence's words; of no words an empty one. */
  DependencyTree read(List<String> words);
}
