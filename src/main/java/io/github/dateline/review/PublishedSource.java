package io.github.dateline.review;

import java.util.Optional;

/**
 * A sentence that tells an event, as the public data state it.
 *
 * @param article the article's id
 * @param sentence its index; 0 is the title
 * @param dating which words gave which date; empty where the sentence tells the happening without
 *     one
 */
public record PublishedSource(String article, int sentence, String quote, Optional<Dating> dating) {

  /**
   * How words became a date.
   *
   * @param expression the words
   * @param value their TIMEX3 value
   * @param anchor what they were counted from, EDTF; empty for an absolute date
   * @param date the result, EDTF
   */
  public record Dating(
      String expression, String value, String rule, Optional<String> anchor, String date) {

    /** {@code “Tuesday” → from 2023-03-14 → <weekday> → 2023-03-14}. */
    public String words() {
      return "“"
          + expression
          + "”"
          + anchor.map(from -> " → from " + from).orElse("")
          + " → "
          + rule
          + (value.equals(date) ? "" : " → " + value)
          + " → "
          + date;
    }
  }

  /** Whether both are the same sentence of the same article, by its words. */
  boolean sameSentence(PublishedSource other) {
    return article.equals(other.article) && SameWords.of(quote, other.quote);
  }

  /** The date that its words gave. */
  Optional<String> date() {
    return dating.map(Dating::date);
  }

  PublishedSource ofArticle(String id) {
    return new PublishedSource(id, sentence, quote, dating);
  }
}
