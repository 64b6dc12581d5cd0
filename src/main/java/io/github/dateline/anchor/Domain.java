package io.github.dateline.anchor;

/** How a text counts its dates. */
public enum Domain {
  /** From the day it was published: “on Tuesday” is the last Tuesday before. */
  NEWS,
  /** From the date it has come to: “in March” is the next March of the story. */
  NARRATIVE,
  /** As one of the two; {@link DomainGuess} tells which. */
  AUTO
}
