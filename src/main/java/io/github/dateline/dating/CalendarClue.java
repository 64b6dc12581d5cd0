package io.github.dateline.dating;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Something in a text that not every publication date agrees with.
 *
 * @param words the words, as evidence for a person
 * @param says what they say of the publication date, as a half-sentence
 * @param allows whether a day agrees with it
 */
record CalendarClue(String words, String says, Predicate<LocalDate> allows) {}
