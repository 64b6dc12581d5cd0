package io.github.dateline.merge;

import java.util.Locale;

/**
 * What speaks for two reports telling one happening, or against it. Each has a weight: how much the
 * logarithm of the odds changes where it holds in full.
 *
 * <p>But for a few that are as good as certain, the weights are a logistic regression's on pairs of
 * reports of eight topics that were labelled by reading; on three other topics they are as good (of
 * pairs of two articles that were both found, nine in ten that are brought together are of one
 * happening, and two in five of those of one happening are brought together).
 */
public enum Evidence {
  /** What every pair begins with: most reports of a day tell different happenings. */
  PRIOR(-3.10),

  /** “was arrested”, “arrested”: one word tells it. */
  SAME_WORD(0.87),
  /** “the earthquake”, “a strong earthquake”: both name it by one noun. */
  SAME_NOUN(0.79),
  /** “was arrested”, “was detained”: words of one class tell it. */
  SAME_KIND(1.25),
  /** “the earthquake”, “the earthquake struck”: what one tells is a word of the other. */
  TOLD_WITHIN(0.87),
  /** “said that he would go”, “went”: a happening and the saying about it are two. */
  SAYING_AND_DEED(-1.39),
  /** “Police said that he had been arrested” tells what “was arrested” tells. */
  ATTRIBUTION_PEELED(0.3),
  /** Two sayings of one day: people say much in a day. */
  TWO_SAYINGS(-1.15),
  /** Both quote one person in the same words. */
  SAME_WORDS_SAID(2.5),
  /** Both quote, and no words of one are among the other's. */
  OTHER_WORDS_SAID(-1),

  /** One did it. */
  SAME_AGENT(1.11),
  /** One of the two does not say who did it. */
  AGENT_OPEN(0.19),
  /** “in the harbour”, “near the harbour”: a circumstance. */
  SAME_CIRCUMSTANCE(0.82),

  /** “met”, “held talks”: one class of deed, and no name of one is missing in the other. */
  SAME_DEED_OF_THE_SAME(2.5),
  /** “Police crushed a demonstration”: what a clause tells, and the deed it names. */
  NAMED_IN_THE_CLAUSE(4),
  /** Two sentences of an article's own news, the lead and the next, of one actor: one in full. */
  LEAD_TOLD_ON(2.5),

  /** Names that both have. */
  SHARED_NAME(0.39),
  /** Two names or more. */
  SHARED_NAMES(0.51),
  /** Both have names, and none in common. */
  OTHER_NAMES(-1.14),
  /** “388 deputies”: a number. */
  SAME_NUMBER(0.83),

  /** The share of the poorer report's words. */
  OVERLAP(1.23),
  /** The share of the words of both. */
  JACCARD(1.02),
  /** Words in common, up to four. */
  SHARED_WORDS(0.32),
  /** Five words in common or more. */
  MANY_SHARED_WORDS(0.60),

  /** Both give the same day. */
  SAME_DAY(0.96),
  /** “in 1985”, “in 1986”: they agree in all but the year. */
  ALL_BUT_THE_YEAR(1.5),
  /** One is a plan, the other none. */
  PLAN_AND_DEED(-0.49);

  private final double weight;

  Evidence(double weight) {
    this.weight = weight;
  }

  /** Whether it is as good as certain, and its weight set by hand. */
  boolean given() {
    return this == SAME_DEED_OF_THE_SAME || this == NAMED_IN_THE_CLAUSE;
  }

  /** In natural logarithms of odds. */
  public double weight() {
    return weight;
  }

  /** As programs read it: {@code same_agent}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
