package io.github.dateline.dating;

import io.github.dateline.words.Telling;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Something in a text that not every publication date agrees with.
 *
 * @param words the words, as evidence for a person
 * @param rule what they say of the publication date
 * @param days the days that agree with it
 * @param day the day that they mean, where they mean one with its year
 * @param month the words that name the month they are of, where others do
 */
record CalendarClue(
    String words, Rule rule, Days days, Optional<LocalDate> day, Optional<String> month) {

  /** What calendar words can say of the publication date. */
  enum Rule {
    PAST,
    PAST_HALF_YEAR,
    AHEAD,
    AHEAD_HALF_YEAR,
    /**
     * A bare weekday in the lead: that day or the next. Measured on 848 articles of known date
     * (Timeline17, TimeBank, AQUAINT, MEANTIME, SemEval 2015; {@code mvn -Pbenchmark verify
     * -Ddating=DIR}): 709 are of that day or the next; with two sentences for four, 570 of 655.
     */
    LEAD_WEEKDAY,
    /** The weekday in the lead is the latest whole day that the article names. */
    LEAD_DAY,
    WEEKDAY,
    WEEKDAY_NEAR,
    MONTH_NAMED_BEFORE,
    YEAR_AFTER,
    UPDATE,
    EITHER_ORDER,
    WRITING,
    PUBLICATION
  }

  /** With how many of 100 articles are so, see {@link Rule#LEAD_WEEKDAY}. */
  static final Telling LEAD_WEEKDAY_SAYS = Telling.of("clue.lead-weekday", 84);

  /** A clue that means no whole day. */
  CalendarClue(String words, Rule rule, Days days) {
    this(words, rule, days, Optional.empty(), Optional.empty());
  }

  /** The first bare weekday of a lead. */
  static CalendarClue leadWeekday(String words, DayOfWeek day) {
    return new CalendarClue(words, Rule.LEAD_WEEKDAY, new Days.Weekly(Set.of(day, day.plus(1))));
  }

  /** The day with its year that is told as past. */
  Optional<LocalDate> past() {
    return day.filter(told -> rule == Rule.PAST);
  }

  /** What the words say, as a half-sentence. */
  Telling says() {
    String key = "clue." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (rule) {
      case LEAD_WEEKDAY -> LEAD_WEEKDAY_SAYS;
      case LEAD_DAY -> Telling.of(key, day.orElseThrow(), day.orElseThrow().getDayOfWeek());
      case WEEKDAY, WEEKDAY_NEAR -> Telling.of(key, days.weekday().orElseThrow());
      case MONTH_NAMED_BEFORE -> Telling.of(key, month.orElseThrow());
      default -> Telling.of(key);
    };
  }
}
