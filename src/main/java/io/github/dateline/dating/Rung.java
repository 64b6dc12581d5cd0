package io.github.dateline.dating;

import java.util.Locale;

/** The rungs of the ladder that leads to a publication date, the surest first. */
public enum Rung {
  /** The front matter says so. */
  STATED,
  /** The page's metadata. */
  PAGE,
  /** {@code /2024/05/08/} in the address. */
  URL,
  /** A byline or the dateline of an agency. */
  DATELINE,
  /** The text's own weekdays, days of month and years leave one day or a few. */
  CALENDAR,
  /** It tells the same happening as a dated article. */
  OTHER_ARTICLE,
  UNKNOWN;

  /** The word the data files use: {@code other-article}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
