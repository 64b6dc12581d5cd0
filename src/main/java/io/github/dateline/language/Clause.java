package io.github.dateline.language;

import java.util.List;
import java.util.Optional;

/**
 * A clause as a shallow reading finds it.
 *
 * @param kind how it hangs on its parent
 * @param parent index of the clause it hangs on, −1 for none
 * @param connector index of the token that opens it (“when”, “which”, “and”), −1 for none
 * @param subject who or what; of a relative clause what it tells of
 * @param verb the verb it is built on
 * @param complements further verb groups inside, infinitives and gerunds, in order
 * @param parts the stretches of tokens it covers; a clause can be interrupted by another
 */
public record Clause(
    Kind kind,
    int parent,
    int connector,
    Optional<Phrase> subject,
    Optional<VerbGroup> verb,
    List<VerbGroup> complements,
    List<Phrase> parts) {

  /** How a clause hangs on its parent. */
  public enum Kind {
    MAIN,
    /** “… and refused”. */
    COORDINATE,
    /** “when he met …”. */
    SUBORDINATE,
    /** “which ended …”. */
    RELATIVE,
    /** “said there were …”. */
    COMPLEMENT,
    /** “…, marking the start”. */
    PARTICIPIAL,
    /** “the agreement signed in May”. */
    REDUCED
  }

  /**
   * A stretch of tokens.
   *
   * @param first index of the first
   * @param last index of the last, inclusive
   */
  public record Phrase(int first, int last) {
    public boolean contains(int token) {
      return first <= token && token <= last;
    }
  }

  public Clause {
    complements = List.copyOf(complements);
    parts = List.copyOf(parts);
  }

  public boolean contains(int token) {
    return parts.stream().anyMatch(part -> part.contains(token));
  }

  public int first() {
    return parts.get(0).first();
  }

  public int last() {
    return parts.get(parts.size() - 1).last();
  }
}
