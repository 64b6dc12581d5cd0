package io.github.dateline.event;

import io.github.dateline.language.Clause.Phrase;

/** What a time expression dates. */
sealed interface Dated {

  /** Index of the clause it stands in. */
  int clause();

  /** What a clause tells: “the two leaders met on Wednesday”. */
  record Verbal(int clause) implements Dated {}

  /**
   * What a noun names: “his previous visit to Moscow in December”.
   *
   * @param phrase the noun phrase with what belongs to it, without the date
   * @param head index of the noun that names the happening
   */
  record Nominal(int clause, Phrase phrase, int head) implements Dated {}
}
