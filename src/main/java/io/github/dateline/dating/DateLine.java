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

  /** What the line says of the publication where it gives no whole day of it. */
  Optional<CalendarClue> clue() {
    if (kind == Kind.UPDATED) {
      return whole.map(
          day -> new CalendarClue(words, "is the day of an update", new Days.Until(day)));
    }
    if (whole.isPresent()) {
      return Optional.empty();
    }
    boolean writing = kind == Kind.DATELINE;
    return Optional.of(
        new CalendarClue(
            words,
            writing
                ? "in the dateline is the day of writing, printed then or on the next"
                : "beside the story is the day of publication",
            new Days.Yearly(day, weekday, 0, writing ? 1 : 0)));
  }
}
