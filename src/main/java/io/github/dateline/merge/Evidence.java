package io.github.dateline.merge;

/**
 * What speaks for two reports telling one happening, or against it. Each has a weight: how much the
 * logarithm of the odds changes where it holds in full.
 *
 * <p>The weights are a logistic regression's on pairs of reports of eight topics that were labelled
 * by reading; on three other topics they are as good (of pairs of two articles that were both
 * found, 85 in 100 that are brought together are of one happening, and two in five of those of one
 * happening are brought together).
 */
public enum Evidence {
  /** What every pair begins with: most reports of a day tell different happenings. */
  PRIOR(-2.74),

  /** “was arrested”, “arrested”: one word tells it. */
  SAME_WORD(0.54),
  /** “was arrested”, “was detained”: words of one class tell it. */
  SAME_KIND(0.79),
  /** “the earthquake”, “the earthquake struck”: what one tells is a word of the other. */
  TOLD_WITHIN(0.88),
  /** “said that he would go”, “went”: a happening and the saying about it are two. */
  SAYING_AND_DEED(-1.41),
  /** Two sayings of one day: people say much in a day. */
  TWO_SAYINGS(-0.68),

  /** One did it. */
  SAME_AGENT(1.34),
  /** One of the two does not say who did it. */
  AGENT_OPEN(0.38),
  /** One underwent it. */
  SAME_PATIENT(0.28),
  /** “arrested the banker”, “arrested the baker”. */
  OTHER_PATIENT(-0.40),
  /** “in the harbour”, “near the harbour”: a circumstance. */
  SAME_CIRCUMSTANCE(0.55),

  /** Names that both have. */
  SHARED_NAME(0.23),
  /** Two names or more. */
  SHARED_NAMES(0.59),
  /** Both have names, and none in common. */
  OTHER_NAMES(-1.23),
  /** “388 deputies”: a number. */
  SAME_NUMBER(0.75),

  /** The share of the poorer report's words. */
  OVERLAP(1.02),
  /** The share of the words of both. */
  JACCARD(0.89),
  /** Words in common, up to four. */
  SHARED_WORDS(0.41),
  /** Five words in common or more. */
  MANY_SHARED_WORDS(0.51),

  /** Both give the same day. */
  SAME_DAY(0.66),
  /** The dates do not fit into each other. */
  OTHER_DATE(-0.50),
  /** Both are told as the news of their day. */
  TWO_NEWS(-0.22),
  /** One is a plan, the other none. */
  PLAN_AND_DEED(-0.31);

  private final double weight;

  Evidence(double weight) {
    this.weight = weight;
  }

  /** In natural logarithms of odds. */
  public double weight() {
    return weight;
  }
}
