package io.github.dateline.time;

import io.github.dateline.language.Tense;

/**
 * A time expression as it stands in a text, with what its words mean, not yet when that is.
 *
 * @param start its first character, in UTF-16 code units into the article's text; for a title that
 *     the text does not hold, into the title
 * @param end one past its last character
 * @param text the characters themselves, without a preposition (TimeML guidelines, section 2.1.1)
 * @param rule the name of the rule that found it
 * @param bound what the preposition before it says
 * @param tense which way the verb near it looks, by cheap cues
 */
public record TimeExpression(
    int start, int end, String text, TimeValue value, String rule, Bound bound, Tense tense) {
  public TimeExpression {
    if (end < start) {
      throw new IllegalArgumentException("no expression: " + start + " to " + end);
    }
  }

  /** An expression that no preposition bounds and whose tense is not known. */
  public TimeExpression(int start, int end, String text, TimeValue value, String rule) {
    this(start, end, text, value, rule, Bound.NONE, Tense.UNKNOWN);
  }

  /** The same expression under a verb that looks another way. */
  public TimeExpression withTense(Tense read) {
    return new TimeExpression(start, end, text, value, rule, bound, read);
  }

  /** The same expression under another bound: as the end of a stretch, as the date itself. */
  public TimeExpression withBound(Bound read) {
    return new TimeExpression(start, end, text, value, rule, read, tense);
  }
}
