package io.github.dateline.language;

/** Which way the verb that governs a time expression looks. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  /** No finite verb was found, or it does not tell. */
  UNKNOWN
}
