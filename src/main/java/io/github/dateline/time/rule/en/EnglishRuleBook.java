package io.github.dateline.time.rule.en;

import io.github.dateline.time.Annual;
import io.github.dateline.time.Bound;
import io.github.dateline.time.Holiday;
import io.github.dateline.time.Recurring;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.NattyHoliday;
import io.github.dateline.time.rule.RuleBook;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.time.DayOfWeek;
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
                PartsOfYears.ALL,
                MonthsAndDays.ALL,
                Years.ALL,
                RelativeDates.ALL,
                Offsets.ALL,
                DatesInParts.ALL,
                ClockTimes.ALL,
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
    groups.put("whichyear", naming(Unit.YEAR, Years.NUMBERED));
    groups.put("whichweek", naming(Unit.WEEK, List.of(Offsets.AWAY)));
    groups.put("annual", List.of(PartsOfYears.PART_OF_A_YEAR));
    groups.put("oneday", naming(Unit.DAY, days()));
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

  /** Rules, and those that name any unit or turn, where they name this one. */
  private static List<TimeRule> naming(Unit unit, List<TimeRule> rules) {
    return Stream.concat(rules.stream(), RelativeDates.NAMING_UNITS.stream())
        .map(rule -> rule.only(slots -> names(slots, unit)))
        .toList();
  }

  private static boolean names(Slots slots, Unit unit) {
    if (slots.has("annual")) {
      Annual part = slots.get("annual", Recurring.class).part();
      return part instanceof Annual.OfDay || part instanceof Annual.OfHoliday;
    }
    Object turn = slots.has("turn") ? slots.get("turn", Object.class) : unit;
    return slots.has("turn")
        ? unit == Unit.DAY && (turn instanceof DayOfWeek || turn instanceof Annual.OfHoliday)
        : slots.has("unit")
            ? slots.unit() == unit
            : Stream.of("units", "quarter", "half").noneMatch(slots::has);
  }

  /** The rules that name one day. */
  private static List<TimeRule> days() {
    return List.of(
        PartsOfYears.HOLIDAY,
        PartsOfYears.OF_YEAR,
        NumericDates.FULL_DATE,
        MonthsAndDays.MONTH_DAY,
        MonthsAndDays.DAY_OF_MONTH,
        RelativeDates.WEEKDAY,
        RelativeDates.WEEKDAY_OF_WEEK,
        RelativeDates.NEAR_DAY,
        NumericDates.ISO);
  }

  /** The rules that count up to a day from another, or within a longer date. */
  private static List<TimeRule> longDays() {
    return List.of(
        Offsets.BESIDE,
        Offsets.COUNTED_FROM,
        Offsets.TURNS_AWAY,
        RelativeDates.WEEK_FROM_DAY,
        MonthsAndDays.DAY_OF_WHICH_MONTH,
        DatesInParts.NTH);
  }

  /** The rules that name a day, a week, a month, a season, a year … */
  private static List<TimeRule> dates() {
    return Stream.of(
            PartsOfYears.NAMING_DATES,
            MonthsAndDays.ALL,
            Years.ALL,
            RelativeDates.NAMING_UNITS,
            RelativeDates.WEEKDAYS,
            List.of(NumericDates.FULL_DATE, RelativeDates.NEAR_DAY, Years.BARE_DECADE))
        .<TimeRule>flatMap(List::stream)
        .toList();
  }
}
