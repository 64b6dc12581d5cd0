package io.github.dateline.event;

/** What a time expression dates: a word of the tree, and how it tells a happening. */
sealed interface Dated {

  /** Index of the word that tells it. */
  int head();

  /**
   * What a clause tells: “the two leaders met on Wednesday”.
   *
   * @param head its predicate; of “agreed to meet” and “was forced to leave” the first verb
   */
  record Verbal(int head) implements Dated {}

  /** What a noun names: “his previous visit to Moscow in December”. */
  record Nominal(int head) implements Dated {}
}
