package io.github.dateline.dating;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Something in a text that not every publication date agrees with.
 *
 * @param words the words, as evidence for a person
 * @param says what they say of the publication date, as a half-sentence
 * @param near whether it ties the date to within days; clues that do not only bound it
 * @param allows whether a day agrees with it
 */
record CalendarClue(String words, String says, boolean near, Predicate<LocalDate> allows) {}
