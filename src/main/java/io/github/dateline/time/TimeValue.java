package io.github.dateline.time;

import io.github.dateline.language.Tense;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;

/** What the words of a time expression mean, before it is known against what they count. */
public sealed interface TimeValue
    permits ByTense,
        Composed,
        CountedDay,
        DayOfMonth,
        EitherOrder,
        EventOffset,
        Fixed,
        InSequence,
        Lasting,
        Placed,
        Recurring,
        Relative,
        Repeating,
        Reported,
        Shifted,
        StoryTime,
        Summed,
        Timeless,
        Weekday,
        WeekdayRange {

  /** Which tag it is; mostly a date. */
  default TimexType type() {
    return TimexType.DATE;
  }

  /** Against what the words count; what says its own date, or none, counts from nothing. */
  default AnchorKind anchorKind() {
    return AnchorKind.NONE;
  }

  /** The value and the date, counted from {@code reference}; an absolute value ignores it. */
  Resolution resolve(Reference reference);

  /** Whether the tense of the governing verb decides which way the words look. */
  default boolean followsTense() {
    return false;
  }

  /**
   * Whether it can say when something happened: lengths of time, sets and what stays vague cannot.
   *
   * @param tense of the verb over it
   */
  default boolean dates(Tense tense) {
    return type() == TimexType.DATE || type() == TimexType.TIME;
  }

  /** Whether only someone says it who stands in the time he speaks of: “Tuesday”, “last week”. */
  default boolean isSpoken() {
    return false;
  }

  /** The weekday that the words name, whatever stands beside it. */
  default Optional<DayOfWeek> weekday() {
    return Optional.empty();
  }

  /** The month that the words name; of a named day, such as a holiday, none. */
  default Optional<Month> month() {
    return Optional.empty();
  }

  /**
   * Whether a weekday alone names the day: “Wednesday”, “late on Wednesday”, no “last”, no date.
   */
  default boolean isBareWeekday() {
    return false;
  }

  /** The part of a day that it is, if it is one: of “Friday evening” the evening. */
  default Optional<DayPart> partOfDay() {
    return Optional.empty();
  }

  /** The day that it is a part of; else itself. */
  default TimeValue wholeDay() {
    return this;
  }

  /** What the words mean where their anchor is not known; mostly nothing. */
  default Optional<Resolution> unanchored() {
    return Optional.empty();
  }

  /** The kinds of anchor that a value can ask for. */
  enum AnchorKind {
    /** Absolute: “8 May 2024”. */
    NONE,
    /** The article's own date, in quotes the day of speaking: “yesterday”, “last week”. */
    UTTERANCE,
    /** The last date the text stands on: “the next day”, “later that month”, “two days later”. */
    TEXT,
    /** A happening that the words name: “a day after the inauguration”. */
    EVENT
  }
}
