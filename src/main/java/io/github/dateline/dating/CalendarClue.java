package io.github.dateline.dating;

/**
 * Something in a text that not every publication date agrees with.
 *
 * @param words the words, as evidence for a person
 * @param says what they say of the publication date, as a half-sentence
 * @param days the days that agree with it
 */
record CalendarClue(String words, String says, Days days) {}
