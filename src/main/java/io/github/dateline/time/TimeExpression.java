package io.github.dateline.time;

import io.github.dateline.language.Tense;
import java.time.LocalDate;

/**
 * A time expression as it stands in a text, with what its words mean, not yet when that is.
 *
 * @param start its first character, in UTF-16 code units into the article's text; for a title that
 *     the text does not hold, into the title
 * @param end one past its last character
 * @param text the characters themselves, without a preposition (TimeML guidelines, section 2.1.1)
 * @param rule the name of the rule that found it
 * @param bound what the preposition before it says
 * @param tense which way the verb over it looks: by words nearby, or where those are silent by the
 *     sentence's tree
 * @param sure whether the tense is that of the verb which the expression says the day of
 */
public record TimeExpression(
    int start,
    int end,
    String text,
    TimeValue value,
    String rule,
    Bound bound,
    Tense tense,
    boolean sure) {
  public TimeExpression {
    if (end < start) {
      throw new IllegalArgumentException("no expression: " + start + " to " + end);
    }
  }

  /** An expression that no preposition bounds and whose tense is not known. */
  public TimeExpression(int start, int end, String text, TimeValue value, String rule) {
    this(start, end, text, value, rule, Bound.NONE, Tense.UNKNOWN, false);
  }

  /** The same expression under a verb that looks another way. */
  public TimeExpression withTense(Tense read, boolean certain) {
    return new TimeExpression(start, end, text, value, rule, bound, read, certain);
  }

  /** The same expression under another bound: as the end of a stretch, as the date itself. */
  public TimeExpression withBound(Bound read) {
    return new TimeExpression(start, end, text, value, rule, read, tense, sure);
  }

  /** The day of speaking, as the verb over the expression looks from it. */
  public Reference spokenOn(LocalDate day) {
    return new Reference(day, Granularity.DAY, tense, sure, false);
  }
}
