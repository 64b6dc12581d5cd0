package io.github.dateline.article;

import java.time.LocalDate;

/**
 * A date that a page's metadata give.
 *
 * @param act what happened on that day
 * @param day at the paper's own place: the day as it is written, whatever the offset
 * @param where what gives it, for people: {@code JSON-LD datePublished}
 */
public record PageDate(Act act, LocalDate day, String where) {

  /** What a date of a page dates. */
  public enum Act {
    /** The story was published. */
    PUBLISHED,
    /** It was changed: published that day or before. */
    MODIFIED
  }
}
