package io.github.dateline.anchor;

import io.github.dateline.time.ResolvedDate;
import io.github.dateline.words.Tellable;
import io.github.dateline.words.Telling;

/** Why an expression has the date that it has, or none: the anchor, or why there is none. */
public sealed interface AnchorReason extends Tellable
    permits Anchor, AnchorReason.None, AnchorReason.Undecided {

  /** There is no anchor, or none is needed. */
  enum None implements AnchorReason {
    WORDS_SAY_IT("no-anchor.words-say-it"),
    NO_DATE("no-anchor.no-date"),
    /** Of “8/5/2024”, as the article's other dates or its country tell. */
    DAY_FIRST("no-anchor.day-first"),
    MONTH_FIRST("no-anchor.month-first"),
    /** Of “8/5/2024”: read with the month first. */
    AMBIGUOUS("no-anchor.ambiguous"),
    /** Of a history's “today”. */
    OWN_DAY("no-anchor.own-day"),
    UNKNOWN("no-anchor.unknown");

    private final String key;

    None(String key) {
      this.key = key;
    }

    @Override
    public Telling telling() {
      return Telling.of(key);
    }
  }

  /** The days on which the article may have been published give different dates. */
  record Undecided(ResolvedDate published) implements AnchorReason {
    @Override
    public Telling telling() {
      return Telling.of("no-anchor.undecided", published);
    }
  }
}
