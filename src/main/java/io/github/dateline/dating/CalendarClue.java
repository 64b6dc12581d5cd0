package io.github.dateline.dating;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something in a text that not every publication date agrees with.
 *
 * @param words the words, as evidence for a person
 * @param says what they say of the publication date, as a half-sentence
 * @param days the days that agree with it
 * @param day the day that the words tell as past, where they name one with its year
 */
record CalendarClue(String words, String says, Days days, Optional<LocalDate> day) {

  /** A clue that names no whole day of the past. */
  CalendarClue(String words, String says, Days days) {
    this(words, says, days, Optional.empty());
  }
}
