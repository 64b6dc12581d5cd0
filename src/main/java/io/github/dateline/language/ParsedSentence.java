package io.github.dateline.language;

import io.github.dateline.language.syntax.DependencyTree;
import java.util.List;

/**
 * A sentence's words, tagged, and how they hang on each other.
 *
 * @param tree as many words as there are tokens
 */
public record ParsedSentence(List<Token> tokens, DependencyTree tree) {

  /**
   * @throws IllegalArgumentException where tokens and words differ in number
   */
  public ParsedSentence {
    tokens = List.copyOf(tokens);
    if (tokens.size() != tree.size()) {
      throw new IllegalArgumentException(
          tokens.size() + " tokens, but " + tree.size() + " words in the tree");
    }
  }
}
