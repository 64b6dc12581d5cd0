package io.github.dateline.event;

import io.github.dateline.language.Clause;
import io.github.dateline.language.Clause.Phrase;
import io.github.dateline.language.Name;
import io.github.dateline.language.Sentence;
import io.github.dateline.language.Token;
import java.util.List;
import java.util.Locale;

/** A sentence with all that the language floor says of it. */
record Reading(Sentence sentence, List<Token> tokens, List<Clause> clauses, List<Name> names) {

  /** A token's word in lower case; empty outside the sentence. */
  String word(int token) {
    return inside(token) ? tokens.get(token).text().toLowerCase(Locale.ROOT) : "";
  }

  /** A token's part of speech; empty outside the sentence. */
  String tag(int token) {
    return inside(token) ? tokens.get(token).tag() : "";
  }

  boolean inside(int token) {
    return token >= 0 && token < tokens.size();
  }

  /** Index of the clause that holds a token. */
  int clauseAt(int token) {
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).contains(token)) {
        return i;
      }
    }
    return 0;
  }

  /**
   * The tokens that a stretch of characters covers.
   *
   * @param start in UTF-16 code units into the sentence
   * @param end one past the last
   */
  Phrase tokensOf(int start, int end) {
    int first = -1;
    int last = -2;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).end() > start && tokens.get(i).start() < end) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return new Phrase(first, last);
  }
}
