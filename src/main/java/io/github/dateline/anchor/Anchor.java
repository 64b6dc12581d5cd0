package io.github.dateline.anchor;

import io.github.dateline.time.ResolvedDate;
import io.github.dateline.words.Telling;

/** What a date was counted from. */
public sealed interface Anchor extends AnchorReason {

  /** The anchor's own date. */
  ResolvedDate date();

  /** The article's publication date, a day or a short range. */
  record Publication(ResolvedDate date) implements Anchor {
    @Override
    public Telling telling() {
      return Telling.of("anchor.published", date);
    }
  }

  /**
   * An earlier date in the same text.
   *
   * @param words the expression that gave it
   */
  record EarlierDate(ResolvedDate date, String words) implements Anchor {
    @Override
    public Telling telling() {
      return Telling.of("anchor.earlier-date", words, date);
    }
  }

  /**
   * A happening that the text dates.
   *
   * @param event what happened, in a few words
   * @param on whether it was counted on from there, and not back
   */
  record EarlierEvent(ResolvedDate date, String event, boolean on) implements Anchor {
    @Override
    public Telling telling() {
      return Telling.of(on ? "anchor.counted-on" : "anchor.counted-back", event, date);
    }
  }
}
