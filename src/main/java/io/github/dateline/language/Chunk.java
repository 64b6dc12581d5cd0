package io.github.dateline.language;

import java.util.Optional;

/**
 * A run of tokens without inner clauses.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param verb of a verb group only
 */
record Chunk(Kind kind, int first, int last, Optional<VerbGroup> verb) {

  enum Kind {
    NOUN_PHRASE,
    VERB_GROUP,
    PREPOSITION,
    /** “when”, “because”, “that”. */
    SUBORDINATOR,
    /** “which”, “who”. */
    RELATIVE,
    CONJUNCTION,
    ADVERB,
    COMMA,
    QUOTE,
    /** A dash, colon, semicolon or bracket. */
    BREAK,
    OTHER
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
