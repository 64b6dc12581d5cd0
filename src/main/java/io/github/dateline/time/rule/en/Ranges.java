package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Annual;
import io.github.dateline.time.DayPart;
import io.github.dateline.time.Fixed;
import io.github.dateline.time.From;
import io.github.dateline.time.InDay;
import io.github.dateline.time.Period;
import io.github.dateline.time.Recurring;
import io.github.dateline.time.Relative;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Unit;
import io.github.dateline.time.WeekdayRange;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.time.DayOfWeek;
import java.util.List;

/** Two dates that share a part: each end is an expression. */
final class Ranges {
  private Ranges() {}

  private static final String YEAR = " [[,] <whichyear>]";

  static final TimeRule DAYS_OF_MONTH =
      rule("<month> <day>–<day>")
          .pattern(
              "<month> <day> {(-|to|and|through|thru|or)} <day>" + YEAR,
              "[the] <day> {(-|to|and|through|thru|or)} [the] <day> [of] <month>" + YEAR,
              "<month> <day> {,} <day> {[,] (and|or|&)} <day>" + YEAR,
              "[the] <day> {,} [the] <day> {[,] (and|or|&)} [the] <day> [of] <month>" + YEAR)
          .example("[March 3] and [4, 1918]", "1918-03-03", "1918-03-04")
          .example("[Nov. 9] through [11]", "2010-11-09", "2010-11-11")
          .example("[3]-[4 May 1904]", "1904-05-03", "1904-05-04")
          .example("[May 5]–[8]", "2011-05-05", "2011-05-08")
          .example("from [1st] to [15th of June]", "2011-06-01", "2011-06-15")
          .example("on [June 3], [5] or [9]", "2011-06-03", "2011-06-05", "2011-06-09")
          .example("on [3], [4] and [5 May 2012]", "2012-05-03", "2012-05-04", "2012-05-05")
          .when(Ranges::areDays)
          .means(PartsOfYears::placed);

  static final TimeRule NIGHT_BETWEEN =
      rule("the <daypart> of <month> <day>–<day>")
          .pattern(
              "the <daypart> of <day> {(-|/|to|and)} <day> [of] <month>" + YEAR,
              "the <daypart> of <month> <day> {(-|/|to|and)} <day>" + YEAR)
          .example("[the night of 3]-[4 May 1904]", "1904-05-03TNI", "1904-05-04")
          .example("in [the night of August 5] to [6, 1914]", "1914-08-05TNI", "1914-08-06")
          .when(Ranges::areDays)
          .means(
              slots -> new InDay(PartsOfYears.placed(slots), slots.get("daypart", DayPart.class)),
              PartsOfYears::placed);

  static final TimeRule PARTS_OF_YEAR =
      rule("<month> to <month> <year>")
          .pattern("<annual> {(-|to|and|or|through|thru|until|till)} <annual>[,] [of] <whichyear>")
          .example("[May]-[September 1985]", "1985-05", "1985-09")
          .example("from [December] to [February 2010]", "2009-12", "2010-02")
          .example("in [December] and [January last year]", "2009-12", "2010-01")
          .example("[28 June] to [4 August 1914]", "1914-06-28", "1914-08-04")
          .example("from [December 20] to [January 5, 2015]", "2014-12-20", "2015-01-05")
          .example(
              "from [the 15th of December] to [the 10th of January 2008]",
              "2007-12-15",
              "2008-01-10")
          .example("in [the spring] and [the summer of 1968]", "1968-SP", "1968-SU")
          .when(slots -> part(slots, 1).getClass() == part(slots, 2).getClass())
          .means(
              slots -> PartsOfYears.inYear(part(slots, 1), opening(slots)), PartsOfYears::placed);

  static final TimeRule YEARS =
      rule("<year>–<year>")
          .pattern("<year>{(-|/)}<shortyear>", "<year>{-}<end:year>")
          .example("in [1998]/[99]", "1998", "1999")
          .example("[1618]–[1648]", "1618", "1648")
          .example("[1939]–[45]", "1939", "1945")
          .butNot("2014-05-99")
          .when(slots -> lastYear(slots) > slots.year())
          .means(
              slots -> new Fixed(Period.year(slots.year())),
              slots -> new Fixed(Period.year(lastYear(slots))));

  static final TimeRule WEEKDAYS =
      rule("<weekday> to <weekday>")
          .pattern(
              "{from} <fullday> {(to|through|thru|until|till)} <last:fullday>",
              "{between} <fullday> {and} <last:fullday>",
              "<fullday:weekday> {(-|to|through|thru)} <last:weekday>")
          .example("open [Mon]–[Fri]", "2011-03-14", "2011-03-18")
          .example("from [Tuesday] to [Thursday]", "2011-03-15", "2011-03-17")
          .example("they sat from [Monday] until [Wednesday]", "2011-03-07", "2011-03-09")
          .example("between [Friday] and [Sunday] it rained", "2011-03-11", "2011-03-13")
          .means(slots -> weekdays(slots, false), slots -> weekdays(slots, true));

  private static TimeValue weekdays(Slots slots, boolean last) {
    return new WeekdayRange(
        slots.get("fullday", DayOfWeek.class), slots.get("last", DayOfWeek.class), last);
  }

  private static Annual part(Slots slots, int end) {
    return slots.of(end).get("annual", Recurring.class).part();
  }

  private static int lastYear(Slots slots) {
    return slots.has("end")
        ? slots.number("end")
        : slots.year() / 100 * 100 + slots.number("shortyear");
  }

  /** The year of the first date: of “December to February 2015” the one before the named. */
  private static TimeValue opening(Slots slots) {
    TimeValue year = slots.value("whichyear");
    if (!isLater(part(slots, 1), part(slots, 2))) {
      return year;
    }
    return year instanceof Fixed fixed
        ? new Fixed(fixed.period().shifted(-1))
        : new From(year, new Relative(Unit.YEAR, -1, AnchorKind.NONE));
  }

  private static boolean isLater(Annual first, Annual last) {
    return first
        .in(LEAP_YEAR)
        .flatMap(start -> last.in(LEAP_YEAR).map(end -> start.first().isAfter(end.first())))
        .orElse(false);
  }

  private static final int LEAP_YEAR = 2000;

  /** Whether the month has the days, which stand in their order. */
  static boolean areDays(Slots slots) {
    return slots.isRising("day") && slots.day() <= slots.month().maxLength();
  }

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(DAYS_OF_MONTH, NIGHT_BETWEEN, PARTS_OF_YEAR, YEARS, WEEKDAYS);
}
