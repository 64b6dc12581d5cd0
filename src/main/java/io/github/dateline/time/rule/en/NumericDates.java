package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Annual;
import io.github.dateline.time.Choice;
import io.github.dateline.time.EitherOrder;
import io.github.dateline.time.Fixed;
import io.github.dateline.time.Period;
import io.github.dateline.time.Recurring;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;

/** Dates that say their day, month and year, in words or in figures. */
final class NumericDates {
  private NumericDates() {}

  static final TimeRule ISO =
      rule("yyyy-mm-dd or dd.mm.yyyy")
          .pattern(
              "<year>(-<mm>-|/<mm>/|.<mm>.)<dd>",
              "<dd>(-<mm>-|.<mm>.)(<year>|<shortyear>)",
              "<dd>. <mm>. <year>")
          .example("2001.09.30", "2001-09-30")
          .example("on [1986-4-26]", "1986-04-26")
          .example("1999/12/31", "1999-12-31")
          .example("on [1.9.1939], at dawn", "1939-09-01")
          .example("3. 10. 1990", "1990-10-03")
          .example("17-03-2015", "2015-03-17")
          .example("on [19.11.12], officials said", "2012-11-19")
          .example("stamped [03-01-99]", "1999-01-03")
          .butNot(
              "2024-13-08",
              "ISBN 2024-05-08-3",
              "version 8.5.2024.1",
              "call 10-11-12-13",
              "they won 10-11-12 times")
          .when(
              slots ->
                  !slots.has("shortyear")
                      || Words.of("numeric-dates-dating").contains(slots.before()))
          .when(NumericDates::exists)
          .means(NumericDates::date);

  static final TimeRule ISO_MONTH =
      rule("yyyy-mm")
          .pattern("<year>-<twodigits:shortyear>")
          .example("2023-09", "2023-09")
          .butNot("2014-16", "1998-2001")
          .when(
              slots ->
                  slots.number("twodigits") >= 1
                      && slots.number("twodigits") <= Math.min(12, slots.year() % 100))
          .means(slots -> new Fixed(Period.month(slots.year(), slots.number("twodigits"))));

  static final TimeRule FIGURES =
      rule("mm/dd/yyyy")
          .pattern(
              "[<weekday>[,]] <dd>/<second:dd>/(<year>|<shortyear>)",
              "<weekday>[,] <dd>-<second:dd>-<year>",
              "<dd>/<second:dd>/<year>[,] <weekday>")
          .example("5/8/2024", "2024-05-08")
          .example("25/12/2009", "2009-12-25")
          .example("10/30/89", "1989-10-30")
          .example("on [Tuesday, 08/09/2020]", "2020-09-08")
          .example("on [Sunday, 08/09/2020]", "2020-08-09")
          .example("he resigned on [Tue 8/9/20]", "2020-09-08")
          .example("on [08/09/2020, Tuesday]", "2020-09-08")
          .example("on [Tuesday, 08-09-2020]", "2020-09-08")
          .butNot("30/30/2009", "a ratio of 1/2/2009.5", "2 1/2 5", "scores of 10/30/899")
          .when(
              slots ->
                  EitherOrder.isDate(slots.number("dd"), slots.number("second"), Years.year(slots)))
          .means(NumericDates::figures);

  static final TimeRule MONTH_FIGURES =
      rule("mm/dd")
          .pattern(
              "{(on|by|to|for|is|since|until|till|from|before|after|due|dated)} <dd>/<second:dd>",
              "<weekday>[,] <dd>/<second:dd>",
              "<dd>/<second:dd> {(-|to|until|till|through)} <dd>/<second:dd>")
          .example("on [3/16]", "2011-03-16")
          .example("from [3/16] to [3/21]", "2011-03-16", "2011-03-21")
          .example("away [6/3] - [6/7]", "2011-06-03", "2011-06-07")
          .example("it is due [04/01]", "2011-04-01")
          .example("from [25/12]", "2010-12-25")
          .example("on [Wed 3/16]", "2011-03-16")
          .butNot(
              "fell to 3/4 of that",
              "from 1/2 to 3/4",
              "on 13/14 of them",
              "until 3/4/5",
              "1/2 to 3/4 of them")
          .when(NumericDates::isMonthDay)
          .means(NumericDates::monthDay);

  /** “On 3/4” and “to 11/3”, but not “to 3/4”, which is a part. */
  private static boolean isMonthDay(Slots slots) {
    return Math.min(slots.number("dd"), slots.number("second")) <= 12
        && !slots.after().equals("/")
        && (slots.areSeveral() || slots.number("dd") != 9 || slots.number("second") != 11)
        && !slots.after().equals("of")
        && (!isPart(slots, slots.to() - 1)
            || slots.has("weekday")
            || (slots.areSeveral() && !isPart(slots, slots.from() + 2))
            || Words.of("numeric-dates-of-days").contains(slots.before()));
  }

  /** “3/4”. */
  private static boolean isPart(Slots slots, int last) {
    return slots.line().length(last) == 1
        && slots.line().number(last - 2) < slots.line().number(last);
  }

  private static TimeValue monthDay(Slots slots) {
    boolean american = slots.number("dd") <= 12;
    int month = slots.number(american ? "dd" : "second");
    MonthDay day = MonthDay.of(month, slots.number(american ? "second" : "dd"));
    return new Recurring(new Annual.OfDay(day), Choice.NEAREST, AnchorKind.UTTERANCE);
  }

  static final TimeRule FULL_DATE =
      rule("<month> <day>, <year>")
          .pattern(
              "[<weekday>[,]] (<month> <day>|<day> [of] <month>)[,] (<year>|'<shortyear>)",
              "[<weekday>[,]] (the <day:dayth> of <month:mon>|<month:mon> <day:digitth>)[,] <year>",
              "<day:dd>. <month>[,] <year>",
              "<year>, <month> <day>",
              "<day>-<month>-<year>",
              "[<weekday>[,]] <dd> <month> <shortyear>",
              "(<dd><month:mon>|<dd>-<month:mon>-|<month:mon>-<dd>-)<shortyear>")
          .example("Friday 12 March 2004", "2004-03-12")
          .example("16. Nov. 2016", "2016-11-16")
          .example("may 5th, 1987", "1987-05-05")
          .example("1999, December 31", "1999-12-31")
          .example("the twenty-first of June 1944", "1944-06-21")
          .example("on [Thursday, April 1, 1982]", "1982-04-01")
          .example("11 November, 1918", "1918-11-11")
          .example("the 4th of July, 1976", "1976-07-04")
          .example("12-Oct-2009", "2009-10-12")
          .example("Feb 29 2012", "2012-02-29")
          .example("on [Nov. 19, '09], officials said", "2009-11-19")
          .example("on [19 November ’12]", "2012-11-19")
          .example("cleared on [29Mar22], records show", "2022-03-29")
          .example("on [3-Jan-99], officials said", "1999-01-03")
          .example("on [Jan-03-99]", "1999-01-03")
          .example("on [19 Nov 09], officials said", "2009-11-19")
          .example("they met on [3 May 12].", "2012-05-03")
          .butNot(
              "Form May 8, 20245",
              "Feb. 30, 2011",
              "flight 19Nov123",
              "row 30Feb12",
              "shares of 31 Feb 12, they said",
              "on 19 Nov 12 people met")
          .when(slots -> exists(slots) && isNoCount(slots))
          .means(NumericDates::date);

  /** “On 3 May 12 people died.” */
  private static boolean isNoCount(Slots slots) {
    return !slots.has("shortyear")
        || slots.line().isJoined(slots.to() - 1)
        || slots.number("shortyear") < 10
        || slots.after().isEmpty()
        || ",.;:)".indexOf(slots.after().charAt(0)) >= 0;
  }

  private static TimeValue figures(Slots slots) {
    EitherOrder date =
        new EitherOrder(slots.number("dd"), slots.number("second"), Years.year(slots));
    return slots.has("weekday") ? date.on(slots.weekday()) : date;
  }

  private static int month(Slots slots) {
    return slots.has("mm") ? slots.number("mm") : slots.month().getValue();
  }

  private static int day(Slots slots) {
    return slots.number(slots.has("dd") ? "dd" : "day");
  }

  /** Whether the day, month and year that the words give make a date. */
  static boolean exists(Slots slots) {
    return YearMonth.of(Years.year(slots), month(slots)).isValidDay(day(slots));
  }

  /** The date that a day, a month and a year make. */
  static TimeValue date(Slots slots) {
    return new Fixed(Period.day(LocalDate.of(Years.year(slots), month(slots), day(slots))));
  }

  /** In book order. */
  static final List<TimeRule> ALL = List.of(ISO, ISO_MONTH, FIGURES, MONTH_FIGURES, FULL_DATE);
}
