package io.github.dateline.review;

import io.github.dateline.time.ResolvedDate;
import io.github.dateline.words.DateWords;

/** The dates of the public data as a reviewer reads them: in words. */
final class ReviewDates {

  /** A review is in English, whatever its timeline is in. */
  private static final DateWords WORDS = DateWords.in("en");

  private ReviewDates() {}

  /**
   * A date in words: {@code 14 March 2023}.
   *
   * @param edtf what is none stays as it is
   */
  static String say(String edtf) {
    try {
      return WORDS.say(ResolvedDate.parse(edtf));
    } catch (IllegalArgumentException e) {
      return edtf;
    }
  }
}
