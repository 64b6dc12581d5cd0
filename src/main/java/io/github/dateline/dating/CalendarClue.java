package io.github.dateline.dating;

import io.github.dateline.words.Telling;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Something in a text that not every publication date agrees with.
 *
 * @param words the words, as evidence for a person
 * @param kind what they say of the publication date
 * @param days the days that agree with it
 * @param day the day that they mean, where they mean one with its year
 * @param month the words that name the month they are of, where others do
 */
record CalendarClue(
    String words, EvidenceKind kind, Days days, Optional<LocalDate> day, Optional<String> month) {

  static final Telling LEAD_WEEKDAY_SAYS =
      Telling.of("clue.lead-weekday", EvidenceKind.LEAD_WEEKDAY.right());

  /** A clue that means no whole day. */
  CalendarClue(String words, EvidenceKind kind, Days days) {
    this(words, kind, days, Optional.empty(), Optional.empty());
  }

  /** The first bare weekday of a lead. */
  static CalendarClue leadWeekday(String words, DayOfWeek day) {
    return new CalendarClue(
        words, EvidenceKind.LEAD_WEEKDAY, new Days.Weekly(Set.of(day, day.plus(1))));
  }

  /** The day with its year that is told as past. */
  Optional<LocalDate> past() {
    return day.filter(told -> kind == EvidenceKind.PAST);
  }

  /** What the words say, as a half-sentence. */
  Telling says() {
    String key = "clue." + kind.word();
    return switch (kind) {
      case LEAD_WEEKDAY -> LEAD_WEEKDAY_SAYS;
      case LEAD_DAY -> Telling.of(key, day.orElseThrow(), day.orElseThrow().getDayOfWeek());
      case WEEKDAY, WEEKDAY_NEAR -> Telling.of(key, days.weekday().orElseThrow());
      case MONTH_NAMED_BEFORE -> Telling.of(key, month.orElseThrow());
      default -> Telling.of(key);
    };
  }
}
