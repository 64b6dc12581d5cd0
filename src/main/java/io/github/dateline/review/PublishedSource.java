package io.github.dateline.review;

import java.util.Optional;

/**
 * A sentence that tells an event, as the public data state it.
 *
 * @param article the article's id
 * @param sentence its index; 0 is the title
 * @param dating what gave which date; empty where the sentence tells the happening without one
 */
public record PublishedSource(String article, int sentence, String quote, Optional<Dating> dating) {

  /**
   * How words became a date, or a day was carried.
   *
   * @param expression the words; empty where the sentence has none
   * @param value the TIMEX3 value of the words, or of the day
   * @param anchor what the words were counted from, or the day, EDTF; empty for an absolute date
   * @param date the result, EDTF
   */
  public record Dating(
      Optional<String> expression,
      String value,
      String rule,
      Optional<String> anchor,
      String date) {

    /**
     * {@code “Tuesday” → from 2023-03-14 → <weekday> → 2023-03-14}, or {@code without words → from
     * 2023-03-14 → lead → 2023-03-14}.
     */
    public String words() {
      return expression.map(words -> "“" + words + "”").orElse(WITHOUT_WORDS)
          + anchor.map(from -> " → from " + from).orElse("")
          + " → "
          + rule
          + (value.equals(date) ? "" : " → " + value)
          + " → "
          + date;
    }
  }

  /** Stands for the words where there are none. */
  static final String WITHOUT_WORDS = "without words";

  /** Whether both are the same sentence of the same article, by its words. */
  boolean sameSentence(PublishedSource other) {
    return article.equals(other.article) && SameWords.of(quote, other.quote);
  }

  /** The date that it gives. */
  Optional<String> date() {
    return dating.map(Dating::date);
  }

  PublishedSource ofArticle(String id) {
    return new PublishedSource(id, sentence, quote, dating);
  }
}
