package io.github.dateline.language;

import io.github.dateline.language.Chunk.Kind;
import io.github.dateline.language.Clause.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A clause that is still being read. */
final class ClauseDraft {
  final Clause.Kind kind;
  final @Nullable ClauseDraft parent;
  final List<VerbGroup> complements = new ArrayList<>();
  @Nullable VerbGroup verb;
  @Nullable Phrase subject;
  @Nullable Phrase lastNounPhrase;

  /** What a relative clause tells of: its subject, unless it has one of its own. */
  @Nullable Phrase antecedent;

  private final ChunkSequence sentence;
  private final int connector;
  private final List<Chunk> chunks = new ArrayList<>();

  /**
   * @param connector index of the token that opens it, −1 for none
   */
  ClauseDraft(
      ChunkSequence sentence, Clause.Kind kind, @Nullable ClauseDraft parent, int connector) {
    this.sentence = sentence;
    this.kind = kind;
    this.parent = parent;
    this.connector = connector;
  }

  void add(Chunk chunk) {
    chunks.add(chunk);
    if (chunk.is(Kind.NOUN_PHRASE) && !sentence.temporal(chunk)) {
      lastNounPhrase = new Phrase(chunk.first(), chunk.last());
    }
  }

  void setVerb(VerbGroup group) {
    verb = group;
    if (subject == null) {
      boolean own = chunks.stream().anyMatch(c -> c.is(Kind.NOUN_PHRASE) && !sentence.temporal(c));
      subject = antecedent != null && !own ? antecedent : subjectOfNextVerb();
    }
  }

  /** The last noun phrase that no preposition governs; of “A and B” both. */
  @Nullable Phrase subjectOfNextVerb() {
    int from = verb == null ? 0 : afterVerb();
    Phrase found = null;
    for (int i = from; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (!chunk.is(Kind.NOUN_PHRASE) || sentence.temporal(chunk) || governed(i, from)) {
        continue;
      }
      boolean joined = found != null && i > from && chunks.get(i - 1).is(Kind.CONJUNCTION);
      boolean apposition =
          found != null && i > from && chunks.get(i - 1).is(Kind.COMMA) && endsWithComma(i);
      if (joined && found != null) {
        found = new Phrase(found.first(), chunk.last());
      } else if (!apposition) {
        found = new Phrase(chunk.first(), chunk.last());
      }
    }
    return found != null ? found : lastNounPhrase;
  }

  /** “In its report, …”: no noun phrase yet that could be a subject. */
  boolean onlyPrepositionalPhrases() {
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).is(Kind.NOUN_PHRASE) && !governed(i, 0)) {
        return false;
      }
    }
    return true;
  }

  private int afterVerb() {
    for (int i = 0; i < chunks.size(); i++) {
      if (verb != null && chunks.get(i).first() == verb.first()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether a preposition or a verb before it takes the noun phrase. */
  private boolean governed(int i, int from) {
    int before = i - 1;
    while (before >= from
        && (chunks.get(before).is(Kind.QUOTE) || chunks.get(before).is(Kind.ADVERB))) {
      before--;
    }
    if (before < from) {
      return false;
    }
    Chunk chunk = chunks.get(before);
    return switch (chunk.kind()) {
      case PREPOSITION, VERB_GROUP -> true;
      case SUBORDINATOR -> before > 0;
      case NOUN_PHRASE -> before < i - 1 && governed(before, from);
      default -> false;
    };
  }

  /** Whether a noun phrase follows the clause's verb at once. */
  boolean isObject(Chunk chunk) {
    int i = chunks.indexOf(chunk);
    return i > 0 && verb != null && chunks.get(i - 1).first() == verb.first();
  }

  boolean inPrepositionalPhrase(Chunk chunk) {
    int i = chunks.indexOf(chunk);
    return i > 0 && chunks.get(i - 1).is(Kind.PREPOSITION);
  }

  private boolean endsWithComma(int i) {
    return chunks.get(chunks.size() - 1).is(Kind.COMMA) && i < chunks.size() - 1;
  }

  boolean brokenBy(String mark) {
    String opening = mark.equals(")") ? "(" : mark;
    return chunks.stream()
        .anyMatch(c -> c.is(Kind.BREAK) && sentence.text(c.first()).equals(opening));
  }

  /** Takes the end of {@code other}, from a token on. */
  void takeOver(ClauseDraft other, int token) {
    int from = other.chunks.size();
    while (from > 0 && other.chunks.get(from - 1).first() >= token) {
      from--;
    }
    List<Chunk> tail = other.chunks.subList(from, other.chunks.size());
    List.copyOf(tail).forEach(this::add);
    tail.clear();
  }

  /**
   * @param drafts all clauses of the sentence, in order
   */
  Clause build(List<ClauseDraft> drafts) {
    List<Phrase> parts = new ArrayList<>();
    for (Chunk chunk : chunks) {
      int last = parts.size() - 1;
      if (last >= 0 && parts.get(last).last() + 1 == chunk.first()) {
        parts.set(last, new Phrase(parts.get(last).first(), chunk.last()));
      } else {
        parts.add(new Phrase(chunk.first(), chunk.last()));
      }
    }
    if (parts.isEmpty()) {
      parts.add(new Phrase(0, -1));
    }
    return new Clause(
        kind,
        parent == null ? -1 : drafts.indexOf(parent),
        connector,
        Optional.ofNullable(subject),
        Optional.ofNullable(verb),
        complements,
        parts);
  }
}
