package io.github.dateline.dating;

import io.github.dateline.words.Telling;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A date that stands beside a story and not in it: of a byline, of an agency's dateline, of a page.
 *
 * @param words the line's words, as evidence for a person
 * @param day the day of a year
 * @param whole the day with its year, where the line gives it
 * @param weekday the weekday, where a line without a year gives it
 * @param readings the days that a line in figures can mean, where nothing tells which of its
 *     figures is the month
 */
record DateLine(
    Kind kind,
    String words,
    MonthDay day,
    Optional<LocalDate> whole,
    Optional<DayOfWeek> weekday,
    List<LocalDate> readings) {

  DateLine {
    readings = List.copyOf(readings);
  }

  /** A line that gives a day with its year. */
  static DateLine of(Kind kind, String words, LocalDate day) {
    return new DateLine(
        kind, words, MonthDay.from(day), Optional.of(day), Optional.empty(), List.of());
  }

  /** A line that gives a day and no year. */
  static DateLine of(Kind kind, String words, MonthDay day, Optional<DayOfWeek> weekday) {
    return new DateLine(kind, words, day, Optional.empty(), weekday, List.of());
  }

  /** A line in figures that can be read in several ways. */
  static DateLine of(Kind kind, String words, List<LocalDate> readings) {
    return new DateLine(
        kind, words, MonthDay.from(readings.get(0)), Optional.empty(), Optional.empty(), readings);
  }

  /** What a date line dates. */
  enum Kind {
    /** “Posted May 8, 2024”: the publication. */
    PUBLISHED,
    /** “GENEVA, June 3 (Agency) –”: the writing; printed that day or the next. */
    DATELINE,
    /** “Updated on May 9, 2024”: a change; published that day or before. */
    UPDATED;

    /** The line, as a source. */
    Telling named() {
      return Telling.of(this == DATELINE ? "source.dateline" : "source.byline");
    }
  }

  /** What the line says of the publication where it gives no whole day of it. */
  Optional<CalendarClue> clue() {
    if (kind == Kind.UPDATED) {
      return whole.map(day -> new CalendarClue(words, EvidenceKind.UPDATE, new Days.Until(day)));
    }
    if (whole.isPresent()) {
      return Optional.empty();
    }
    if (!readings.isEmpty()) {
      return Optional.of(
          new CalendarClue(words, EvidenceKind.EITHER_ORDER, new Days.OneOf(Set.copyOf(readings))));
    }
    boolean writing = kind == Kind.DATELINE;
    return Optional.of(
        new CalendarClue(
            words,
            writing ? EvidenceKind.WRITING : EvidenceKind.PUBLICATION,
            new Days.Yearly(day, weekday, 0, writing ? 1 : 0)));
  }
}
