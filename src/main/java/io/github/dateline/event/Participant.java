package io.github.dateline.event;

import java.util.List;
import java.util.Optional;

/**
 * Who or what takes part in a happening, and as what.
 *
 * @param name as it stands, or of whom a pronoun or a description means; empty for a common noun
 * @param head the stem of the noun that means it
 * @param words stems of what describes it more closely, numbers among them, in the order of the
 *     text
 */
public record Participant(Role role, Optional<String> name, String head, List<String> words) {

  /** As what somebody or something takes part, after PropBank's numbered arguments. */
  public enum Role {
    /** Who does it. */
    AGENT,
    /** To whom or what it is done; who undergoes it. */
    PATIENT,
    /** A circumstance, mostly a place: what a preposition ties to it. */
    OBLIQUE,
    /** Of a noun that names a deed: agent or patient, the words do not say which. */
    EITHER
  }

  public Participant {
    words = List.copyOf(words);
  }
}
