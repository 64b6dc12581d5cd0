package io.github.dateline.anchor;

import io.github.dateline.time.ResolvedDate;

/** What a date was counted from. */
public sealed interface Anchor {

  /** The anchor's own date. */
  ResolvedDate date();

  /** The article's publication date, a day or a short range. */
  record Publication(ResolvedDate date) implements Anchor {}

  /**
   * An earlier date in the same text.
   *
   * @param words the expression that gave it
   */
  record EarlierDate(ResolvedDate date, String words) implements Anchor {}

  /**
   * A happening that the text, or another article, dates.
   *
   * @param event what happened, in a few words
   */
  record EarlierEvent(ResolvedDate date, String event) implements Anchor {}
}
