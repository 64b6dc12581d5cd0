package io.github.dateline.time.rule;

import io.github.dateline.language.Tense;
import java.util.Set;

/** Guesses the tense of the verb that governs an expression from the words around it. */
public interface TenseCues {

  /** The words it looks for, in lower case. */
  Set<String> words();

  /**
   * The tense near the tokens {@code from} to {@code to}, exclusive.
   *
   * @return {@link Tense#PRESENT} where a verb stands there that looks neither way by itself, as in
   *     “agreed to leave”; {@link Tense#UNKNOWN} where nothing tells
   */
  Tense near(TokenLine line, int from, int to);
}
