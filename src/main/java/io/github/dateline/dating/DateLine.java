package io.github.dateline.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A date that stands beside a story and not in it: of a byline, of an agency's dateline, of a page.
 *
 * @param words the line's words, as evidence for a person
 * @param day the day of a year
 * @param whole the day with its year, where the line gives it
 * @param weekday the weekday, where a line without a year gives it
 */
record DateLine(
    Kind kind, String words, MonthDay day, Optional<LocalDate> whole, Optional<DayOfWeek> weekday) {

  /** What a date line dates. */
  enum Kind {
    /** “Posted May 8, 2024”: the publication. */
    PUBLISHED,
    /** “GENEVA, June 3 (Agency) –”: the writing; printed that day or the next. */
    DATELINE,
    /** “Updated on May 9, 2024”: a change; published that day or before. */
    UPDATED
  }
}
