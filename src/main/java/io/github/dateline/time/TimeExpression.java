package io.github.dateline.time;

/**
 * A time expression as it stands in a text, with what its words mean, not yet when that is.
 *
 * @param start its first character, in UTF-16 code units into the article's text
 * @param end one past its last character
 * @param text the characters themselves, without a preposition (TimeML guidelines, section 2.1.1)
 * @param rule the name of the rule that found it
 */
public record TimeExpression(int start, int end, String text, TimeValue value, String rule) {}
