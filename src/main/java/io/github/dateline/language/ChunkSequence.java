package io.github.dateline.language;

import io.github.dateline.language.Chunk.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The chunks of a sentence, and what can be seen of them by looking ahead and back. */
final class ChunkSequence {

  private final List<Token> tokens;
  private final List<Chunk> chunks;

  ChunkSequence(List<Token> tokens) {
    this.tokens = tokens;
    this.chunks = Chunker.chunk(tokens);
  }

  int size() {
    return chunks.size();
  }

  Chunk get(int i) {
    return chunks.get(i);
  }

  /** A token's text. */
  String text(int token) {
    return tokens.get(token).text();
  }

  /** A token in lower case. */
  String word(int token) {
    return tokens.get(token).text().toLowerCase(Locale.ROOT);
  }

  /**
   * A participle that qualifies a noun takes no object: “canceled a meeting”, “agreed to leave”,
   * “said that …”.
   */
  boolean objectFollows(int i) {
    if (i >= chunks.size()) {
      return false;
    }
    Chunk next = chunks.get(i);
    return (next.is(Kind.NOUN_PHRASE) && !temporal(next))
        || (next.is(Kind.SUBORDINATOR) && word(next.first()).equals("that"));
  }

  boolean commaThenFinite(int from) {
    for (int i = from; i + 1 < chunks.size(); i++) {
      if (chunks.get(i).is(Kind.COMMA) && finiteAt(i + 1)) {
        return true;
      }
    }
    return false;
  }

  boolean coordinated(int i) {
    for (int k = i + 1; k < chunks.size(); k++) {
      if (chunks.get(k).is(Kind.CONJUNCTION)) {
        return true;
      }
    }
    return false;
  }

  boolean isPronounSubject(Chunk chunk) {
    return Set.of("he", "she", "they", "we", "i", "it").contains(word(chunk.last()));
  }

  /**
   * “said on Monday [it would buy]”: a noun phrase of its own before a verb, taken by no
   * preposition.
   */
  private boolean ownSubject(int from, int verb) {
    int subject = verb - 1;
    return subject >= from
        && chunks.get(subject).is(Kind.NOUN_PHRASE)
        && !temporal(chunks.get(subject))
        && !(subject > from && chunks.get(subject - 1).is(Kind.PREPOSITION));
  }

  /**
   * “…, a source close to the talks [said]”: only a noun phrase between a comma or a quotation and
   * the verb.
   */
  boolean phraseAfterPause(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      switch (chunks.get(i).kind()) {
        case NOUN_PHRASE, PREPOSITION, ADVERB -> {}
        case COMMA, QUOTE -> {
          return i > 0;
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** A comma behind which a subject and a verb that carries tense follow. */
  boolean commaThenClause(int from) {
    for (int i = from; i + 1 < chunks.size(); i++) {
      if (chunks.get(i).is(Kind.COMMA)) {
        return subjectFollows(i + 1);
      }
    }
    return false;
  }

  /** A verb that carries tense, before anything that could open another clause. */
  boolean finiteBeforeBoundary(int from, boolean takesClause) {
    for (int i = from; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      switch (chunk.kind()) {
        case VERB_GROUP -> {
          return finiteAt(i) && !(takesClause && ownSubject(from, i));
        }
        case SUBORDINATOR, RELATIVE, CONJUNCTION, COMMA, BREAK, QUOTE -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  boolean finiteFollows(int from) {
    for (int i = from; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      switch (chunk.kind()) {
        case VERB_GROUP -> {
          if (finiteAt(i)) {
            return true;
          }
        }
        case SUBORDINATOR, RELATIVE, BREAK, COMMA, CONJUNCTION -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /**
   * Whether a subject and a verb that carries tense follow: what opens here is a clause, not a
   * phrase.
   */
  boolean clauseFollows(int from) {
    boolean subject = false;
    for (int i = from; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      switch (chunk.kind()) {
        case NOUN_PHRASE -> subject = true;
        case VERB_GROUP -> {
          if (finiteAt(i)) {
            return subject;
          }
        }
        case CONJUNCTION -> {
          // “as president and promised”: the verb goes with the one before.
          if (i + 1 < chunks.size() && chunks.get(i + 1).is(Kind.VERB_GROUP)) {
            return false;
          }
        }
        case BREAK, SUBORDINATOR -> {
          return false;
        }
        case COMMA -> {
          // “after the talks, he said”: what stands before the comma was a phrase.
          if ((subject || i == from) && !commaEnclosed(i)) {
            return false;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** “that, according to reports, he …”: a comma soon followed by another. */
  private boolean commaEnclosed(int comma) {
    for (int i = comma + 1; i < chunks.size() && i < comma + 8; i++) {
      if (chunks.get(i).is(Kind.COMMA)) {
        return i + 1 < chunks.size() && finiteAt(i + 1);
      }
    }
    return false;
  }

  boolean subjectFollows(int from) {
    boolean subject = false;
    for (int i = from; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      switch (chunk.kind()) {
        case NOUN_PHRASE -> subject = true;
        case VERB_GROUP -> {
          if (finiteAt(i)) {
            return subject;
          }
        }
        case SUBORDINATOR, BREAK -> {
          return false;
        }
        case COMMA -> {
          if (!subject) {
            return false;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /**
   * Whether a verb stands here that carries tense, or may: “told” before an object or at the end of
   * its clause.
   */
  boolean finiteAt(int i) {
    Optional<VerbGroup> verb = chunks.get(i).verb();
    if (verb.isEmpty()) {
      return false;
    }
    return switch (verb.get().form()) {
      case FINITE -> true;
      case PAST_OR_PARTICIPLE -> objectFollows(i + 1) || i == 0 || !qualifiable(chunks.get(i - 1));
      default -> false;
    };
  }

  /** A noun that a participle can qualify: not a pronoun. */
  private boolean qualifiable(Chunk chunk) {
    return chunk.is(Kind.NOUN_PHRASE) && !isPronounSubject(chunk);
  }

  @Nullable Chunk significantBefore(int i) {
    for (int k = i - 1; k >= 0; k--) {
      Kind kind = chunks.get(k).kind();
      if (kind != Kind.ADVERB && kind != Kind.QUOTE) {
        return chunks.get(k);
      }
    }
    return null;
  }

  boolean temporal(Chunk chunk) {
    String head = word(chunk.last());
    return ClauseWords.tellsWhen(head)
        || (Character.isDigit(head.charAt(0))
            && !head.endsWith("%")
            && chunk.last() - chunk.first() < 2);
  }
}
