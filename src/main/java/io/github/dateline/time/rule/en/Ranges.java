package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Annual;
import io.github.dateline.time.Choice;
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
import io.github.dateline.time.Weekday;
import io.github.dateline.time.WeekdayRange;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;

/** Two dates that share a part: each end is an expression. */
final class Ranges {
  private Ranges() {}

  static final TimeRule DAYS_OF_MONTH =
      rule("<month> <day>–<day>")
          .pattern(
              "<month> <day> {(-|to|and|through|thru|or)} <end:day> [[,] <whichyear>]",
              "<month> <day>{-}<end:day>[[,] <whichyear>]",
              "[the] <day> {(-|to|and|through|thru|or)} [the] <end:day> [of] <month> [[,] <whichyear>]",
              "<day>{-}<end:day> <month> [[,] <whichyear>]",
              "the <daypart> of <day> {(-|/|to|and)} <end:day> [of] <month> [[,] <whichyear>]",
              "the <daypart> of <month> <day> {(-|/|to|and)} <end:day> [[,] <whichyear>]")
          .example("[March 3] and [4, 1918]", "1918-03-03", "1918-03-04")
          .example("[Nov. 9] through [11]", "2010-11-09", "2010-11-11")
          .example("[3]-[4 May 1904]", "1904-05-03", "1904-05-04")
          .example("[May 5]–[8]", "2011-05-05", "2011-05-08")
          .example("from [1st] to [15th of June]", "2011-06-01", "2011-06-15")
          .example("[the night of 3]-[4 May 1904]", "1904-05-03TNI", "1904-05-04")
          .example("in [the night of August 5] to [6, 1914]", "1914-08-05TNI", "1914-08-06")
          .when(Ranges::areDays)
          .means(Ranges::firstDay, slots -> day(slots, "end"));

  static final TimeRule THREE_DAYS =
      rule("<month> <day>, <day> and <day>")
          .pattern(
              "<month> <day> {,} <second:day> {[,] (and|or|&)} <end:day> [[,] <whichyear>]",
              "[the] <day> {,} [the] <second:day> {[,] (and|or|&)} [the] <end:day> [of] <month>"
                  + " [[,] <whichyear>]")
          .example("on [June 3], [5] or [9]", "2011-06-03", "2011-06-05", "2011-06-09")
          .example("on [3], [4] and [5 May 2012]", "2012-05-03", "2012-05-04", "2012-05-05")
          .when(slots -> areDays(slots) && slots.number("second") < slots.number("end"))
          .means(
              slots -> day(slots, "day"),
              slots -> day(slots, "second"),
              slots -> day(slots, "end"));

  static final TimeRule PARTS_OF_YEAR =
      rule("<month> to <month> <year>")
          .pattern(
              "<annual> {(-|to|and|or|through|thru|until|till)} <end:annual>[,] [of] <whichyear>")
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
          .when(slots -> part(slots, "annual").getClass() == part(slots, "end").getClass())
          .means(
              slots -> PartsOfYears.inYear(part(slots, "annual"), opening(slots)),
              slots -> PartsOfYears.inYear(part(slots, "end"), slots.value("whichyear")));

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

  static final TimeRule WEEKDAYS_OF_WEEK =
      rule("<weekday> to <weekday> of a week")
          .pattern("<fullday> {(-|to|through|until|till|and)} <last:fullday>[,] [of] <whichweek>")
          .example("from [Monday] to [Friday of last week]", "2011-03-07", "2011-03-11")
          .example("on [Tuesday] and [Wednesday next week]", "2011-03-22", "2011-03-23")
          .butNot("from Monday to Friday of the strike")
          .means(slots -> ofWeek(slots, "fullday"), slots -> ofWeek(slots, "last"));

  static final TimeRule ERA_YEARS =
      rule("<year>–<year> BC")
          .pattern("<oldyear> {(-|/|to|and|or|until)} <end:oldyear> <era>")
          .example("in [256]/[255 BC]", "BC0256", "BC0255")
          .means(
              slots -> Years.inEra(slots, slots.number("oldyear")),
              slots -> Years.inEra(slots, slots.number("end")));

  static final TimeRule DECADES =
      rule("the <decade>s and <decade>s")
          .pattern(
              "the <decade:year>s {(and|or|to)} <end:year>s",
              "the '<decade:shortyear>s {(and|or|to)} '<end:shortyear>s",
              "the <decade:spelleddecade> {(and|or|to)} <end:spelleddecade>")
          .example("[the 1980s] and [1990s]", "198", "199")
          .example("[the sixties] and [seventies]", "196", "197")
          .example("from [the '80s] to ['90s]", "198", "199")
          .when(slots -> slots.number("decade") % 10 == 0 && slots.number("end") % 10 == 0)
          .means(
              slots -> Years.decade(slots.number("decade")),
              slots -> Years.decade(slots.number("end")));

  private static TimeValue ofWeek(Slots slots, String label) {
    return new From(
        slots.value("whichweek"),
        new Weekday(slots.get(label, DayOfWeek.class), Choice.THIS, AnchorKind.NONE));
  }

  private static TimeValue weekdays(Slots slots, boolean last) {
    return new WeekdayRange(
        slots.get("fullday", DayOfWeek.class), slots.get("last", DayOfWeek.class), last);
  }

  private static Annual part(Slots slots, String label) {
    return slots.get(label, Recurring.class).part();
  }

  private static int lastYear(Slots slots) {
    return slots.has("end")
        ? slots.number("end")
        : slots.year() / 100 * 100 + slots.number("shortyear");
  }

  /** The year of the first date: of “December to February 2015” the one before the named. */
  private static TimeValue opening(Slots slots) {
    TimeValue year = slots.value("whichyear");
    if (!isLater(part(slots, "annual"), part(slots, "end"))) {
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

  private static TimeValue firstDay(Slots slots) {
    TimeValue day = day(slots, "day");
    return slots.has("daypart") ? new InDay(day, slots.get("daypart", DayPart.class)) : day;
  }

  static boolean areDays(Slots slots) {
    int most = slots.month().maxLength();
    return slots.day() < slots.number("end") && slots.number("end") <= most;
  }

  static TimeValue day(Slots slots, String label) {
    return PartsOfYears.placed(
        new Annual.OfDay(MonthDay.of(slots.month(), slots.number(label))), slots);
  }

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(
          DAYS_OF_MONTH,
          THREE_DAYS,
          PARTS_OF_YEAR,
          YEARS,
          WEEKDAYS,
          WEEKDAYS_OF_WEEK,
          ERA_YEARS,
          DECADES);
}
