package io.github.dateline.time;

/** Which one of something that comes again and again. */
public enum Choice {
  /** The nearest, as the tense looks: “March”, “Friday”. */
  NEAREST,
  /** The last one that is over: “last March”. */
  LAST,
  /** The next one to begin: “next March”. */
  NEXT,
  /** The one of the same year or week: “this March”. */
  THIS
}
