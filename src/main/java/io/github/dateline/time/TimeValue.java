package io.github.dateline.time;

/** What the words of a time expression mean, before it is known against what they count. */
public interface TimeValue {

  TimexType type();

  /** Against what the words count. */
  AnchorKind anchorKind();

  /** The value and the date, counted from {@code reference}; an absolute value ignores it. */
  Resolution resolve(Reference reference);

  /** The kinds of anchor that a value can ask for. */
  enum AnchorKind {
    /** Absolute: “8 May 2024”. */
    NONE,
    /** The article's own date, in quotes the day of speaking: “yesterday”, “last week”. */
    UTTERANCE,
    /** The last date the text stands on: “the next day”, “later that month”, “two days later”. */
    TEXT,
    /** A happening that the words name: “a day after the inauguration”. */
    EVENT
  }
}
