package io.github.dateline.time.rule.en;

import io.github.dateline.time.Bound;
import io.github.dateline.time.Holiday;
import io.github.dateline.time.rule.NattyHoliday;
import io.github.dateline.time.rule.RuleBook;
import io.github.dateline.time.rule.TimeRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** All English rules in book order. */
public final class EnglishRuleBook {
  private static final Map<String, Bound> BOUNDS =
      Map.of(
          "since", Bound.SINCE,
          "until", Bound.UNTIL,
          "till", Bound.UNTIL,
          "by", Bound.BY);

  private EnglishRuleBook() {}

  /** The English book, which asks Natty for the days that fall on no fixed date. */
  public static RuleBook book() {
    return book(NattyHoliday::new);
  }

  /**
   * The English book, which asks somebody else.
   *
   * @param moving gives the day that goes by a name: {@code Thanksgiving}
   */
  public static RuleBook book(Function<String, Holiday> moving) {
    return new RuleBook(
        Stream.of(
                Lookalikes.ALL,
                NumericDates.ALL,
                Ranges.ALL,
                Holidays.ALL,
                MonthsAndDays.ALL,
                Weekdays.ALL,
                Quarters.ALL,
                Seasons.ALL,
                Years.ALL,
                Decades.ALL,
                RelativeDates.ALL,
                Offsets.ALL,
                CountedDates.ALL,
                DatesInParts.ALL,
                ClockTimes.ALL,
                EventRelative.ALL,
                Sets.ALL,
                Durations.ALL,
                VagueTimes.ALL)
            .<TimeRule>flatMap(List::stream)
            .toList(),
        EnglishSlots.all(moving),
        groups(),
        BOUNDS,
        new EnglishTense());
  }

  /** Each after those that its rules speak of. */
  private static Map<String, List<TimeRule>> groups() {
    Map<String, List<TimeRule>> groups = new LinkedHashMap<>();
    groups.put("whichyear", Years.NAMING_YEARS);
    groups.put("whichweek", RelativeDates.NAMING_WEEKS);
    groups.put("oneday", days());
    groups.put("partofday", ClockTimes.PARTS_OF_DAYS);
    groups.put("repeated", Sets.OF_DAYS);
    groups.put("date", dates());
    groups.put("longday", longDays());
    return groups;
  }

  /** A book for histories and chronicles: the given one, and what only they count as times. */
  public static RuleBook ofHistories(RuleBook book) {
    return new RuleBook(
        Stream.concat(Histories.ALL.stream(), book.rules().stream()).toList(),
        book.slots(),
        book.groups(),
        book.bounds(),
        book.tense());
  }

  /** The rules that name one day. */
  private static List<TimeRule> days() {
    return List.of(
        Holidays.HOLIDAY,
        Holidays.HOLIDAY_OF_YEAR,
        Holidays.LAST_HOLIDAY,
        Holidays.NEXT_HOLIDAY,
        Holidays.THIS_HOLIDAY,
        MonthsAndDays.FULL_DATE,
        MonthsAndDays.MONTH_DAY_OF_YEAR,
        MonthsAndDays.MONTH_DAY,
        MonthsAndDays.DAY_OF_MONTH,
        Weekdays.WEEKDAY,
        Weekdays.LAST_WEEKDAY,
        Weekdays.NEXT_WEEKDAY,
        Weekdays.WEEKDAY_OF_WEEK,
        RelativeDates.TODAY,
        RelativeDates.YESTERDAY,
        RelativeDates.TOMORROW,
        RelativeDates.DAY_BEFORE_YESTERDAY,
        RelativeDates.DAY_AFTER_TOMORROW,
        NumericDates.ISO);
  }

  /** The rules that count up to a day from another, or within a longer date. */
  private static List<TimeRule> longDays() {
    return List.of(
        Offsets.BESIDE,
        Offsets.COUNTED_FROM,
        Offsets.TURNS_AWAY,
        Weekdays.WEEK_FROM_DAY,
        MonthsAndDays.DAY_OF_WHICH_MONTH,
        CountedDates.NTH_UNIT,
        CountedDates.NTH_WEEKDAY);
  }

  /** The rules that name a day, a week, a month, a season, a year … */
  private static List<TimeRule> dates() {
    return Stream.of(
            Holidays.ALL,
            MonthsAndDays.ALL,
            Weekdays.ALL,
            Quarters.NAMING_QUARTERS,
            Seasons.ALL,
            Years.ALL,
            Decades.ALL,
            List.of(
                RelativeDates.TODAY,
                RelativeDates.YESTERDAY,
                RelativeDates.TOMORROW,
                RelativeDates.WHICH_UNIT,
                RelativeDates.PREVIOUS_UNIT,
                RelativeDates.FOLLOWING_UNIT,
                RelativeDates.SAME_UNIT,
                RelativeDates.BEFORE_LAST,
                Seasons.BARE_SEASON,
                Decades.BARE_SHORT_DECADE,
                Decades.BARE_SPELLED_DECADE))
        .<TimeRule>flatMap(List::stream)
        .toList();
  }
}
