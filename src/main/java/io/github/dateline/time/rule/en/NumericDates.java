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

/** Dates written in figures. */
final class NumericDates {
  private NumericDates() {}

  static final TimeRule ISO =
      rule("yyyy-mm-dd")
          .pattern("<year>-<mm>-<dd>", "<year>/<mm>/<dd>", "<year>.<mm>.<dd>")
          .example("2001.09.30", "2001-09-30")
          .example("on [1986-4-26]", "1986-04-26")
          .example("2024-05-08", "2024-05-08")
          .example("1999/12/31", "1999-12-31")
          .butNot("2024-13-08", "ISBN 2024-05-08-3")
          .when(slots -> exists(slots, "year", "mm", "dd"))
          .means(slots -> day(slots, "year", "mm", "dd"));

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

  static final TimeRule DOTTED =
      rule("dd.mm.yyyy")
          .pattern("<dd>.<mm>.<year>", "<dd>. <mm>. <year>", "<dd>-<mm>-<year>")
          .example("on [1.9.1939], at dawn", "1939-09-01")
          .example("3. 10. 1990", "1990-10-03")
          .example("08.05.2024", "2024-05-08")
          .example("17-03-2015", "2015-03-17")
          .butNot("version 8.5.2024.1")
          .when(slots -> exists(slots, "year", "mm", "dd"))
          .means(slots -> day(slots, "year", "mm", "dd"));

  static final TimeRule SLASHED =
      rule("mm/dd/yyyy")
          .pattern("<dd>/<second:dd>/<year>")
          .example("5/8/2024", "2024-05-08")
          .example("as of [07/04/1976]", "1976-07-04")
          .example("12/25/2009", "2009-12-25")
          .example("25/12/2009", "2009-12-25")
          .example("30/11/1874", "1874-11-30")
          .butNot("30/30/2009", "a ratio of 1/2/2009.5")
          .when(NumericDates::isDate)
          .means(NumericDates::figures);

  static final TimeRule SHORT =
      rule("mm/dd/yy")
          .pattern("<dd>/<second:dd>/<shortyear>")
          .example("dated [1/31/05]", "2005-01-31")
          .example("10/30/89", "1989-10-30")
          .example("3/14/07", "2007-03-14")
          .example("on [19/11/12], officials said", "2012-11-19")
          .butNot("2 1/2 5", "scores of 10/30/899", "a tally of 31/31/12")
          .when(NumericDates::isDate)
          .means(NumericDates::figures);

  static final TimeRule MONTH_FIGURES =
      rule("mm/dd")
          .pattern(
              "{(on|by|to|for|is|since|until|till|from|before|after|due|dated)} <dd>/<second:dd>",
              "<weekday>[,] <dd>/<second:dd>")
          .example("on [3/16]", "2011-03-16")
          .example("it is due [04/01]", "2011-04-01")
          .example("from [25/12]", "2010-12-25")
          .example("on [Wed 3/16]", "2011-03-16")
          .butNot("fell to 3/4 of that", "from 1/2 to 3/4", "on 13/14 of them", "until 3/4/5")
          .when(NumericDates::isMonthDay)
          .means(slots -> monthDay(slots, "dd", "second"));

  static final TimeRule MONTH_FIGURES_RANGE =
      rule("mm/dd to mm/dd")
          .pattern("<dd>/<second:dd> {(-|to|until|till|through)} <end:dd>/<last:dd>")
          .example("from [3/16] to [3/21]", "2011-03-16", "2011-03-21")
          .example("closed [12/24] - [12/26]", "2010-12-24", "2010-12-26")
          .example("away [6/3] - [6/7]", "2011-06-03", "2011-06-07")
          .butNot("1/2 to 3/4 of them")
          .when(slots -> isMonthDay(slots, "dd", "second") && isMonthDay(slots, "end", "last"))
          .when(slots -> !isPart(slots, slots.to() - 1) || !isPart(slots, slots.from() + 2))
          .means(slots -> monthDay(slots, "dd", "second"), slots -> monthDay(slots, "end", "last"));

  static final TimeRule WEEKDAY_FIGURES =
      rule("<weekday>, dd/mm/yyyy")
          .pattern(
              "<weekday>[,] <dd>/<second:dd>/<year>",
              "<weekday>[,] <dd>/<second:dd>/<shortyear>",
              "<weekday>[,] <dd>-<second:dd>-<year>",
              "<dd>/<second:dd>/<year>[,] <weekday>")
          .example("on [Tuesday, 08/09/2020]", "2020-09-08")
          .example("on [Sunday, 08/09/2020]", "2020-08-09")
          .example("he resigned on [Tue 8/9/20]", "2020-09-08")
          .example("on [08/09/2020, Tuesday]", "2020-09-08")
          .example("on [Tuesday, 08-09-2020]", "2020-09-08")
          .example("on [Friday, 08/14/2020]", "2020-08-14")
          .butNot("on Tuesday, 30/30/2009 of them")
          .when(NumericDates::isDate)
          .means(slots -> figures(slots).on(slots.weekday()));

  static final TimeRule SHORT_DOTTED =
      rule("dd.mm.yy")
          .pattern("<dd>.<mm>.<shortyear>", "<dd>-<mm>-<shortyear>")
          .example("on [19.11.12], officials said", "2012-11-19")
          .example("on [19-11-12], officials said", "2012-11-19")
          .example("stamped [03.01.99]", "1999-01-03")
          .butNot(
              "version 2.10.12.1", "call 10-11-12-13", "they won 10-11-12 times", "10.11.12 points")
          .when(
              slots ->
                  List.of("on", "since", "dated", "stamped", "from", "until", "by", "of")
                          .contains(slots.before())
                      && YearMonth.of(year(slots), slots.number("mm"))
                          .isValidDay(slots.number("dd")))
          .means(
              slots ->
                  new Fixed(
                      Period.day(
                          LocalDate.of(year(slots), slots.number("mm"), slots.number("dd")))));

  private static final List<String> OF_DAYS =
      List.of("on", "since", "until", "till", "due", "dated");

  /** “On 3/4” and “to 11/3”, but not “to 3/4”, which is a part. */
  private static boolean isMonthDay(Slots slots) {
    return isMonthDay(slots, "dd", "second")
        && !slots.after().equals("/")
        && !(slots.number("dd") == 9 && slots.number("second") == 11)
        && !slots.after().equals("of")
        && (!isPart(slots, slots.to() - 1)
            || slots.has("weekday")
            || OF_DAYS.contains(slots.before()));
  }

  private static boolean isMonthDay(Slots slots, String first, String second) {
    return Math.min(slots.number(first), slots.number(second)) <= 12;
  }

  /** “3/4”. */
  private static boolean isPart(Slots slots, int last) {
    return slots.line().length(last) == 1
        && slots.line().number(last - 2) < slots.line().number(last);
  }

  private static TimeValue monthDay(Slots slots, String first, String second) {
    boolean american = slots.number(first) <= 12;
    MonthDay day =
        MonthDay.of(
            slots.number(american ? first : second), slots.number(american ? second : first));
    return new Recurring(new Annual.OfDay(day), Choice.NEAREST, AnchorKind.UTTERANCE);
  }

  private static boolean isDate(Slots slots) {
    return EitherOrder.isDate(slots.number("dd"), slots.number("second"), year(slots));
  }

  private static EitherOrder figures(Slots slots) {
    return new EitherOrder(slots.number("dd"), slots.number("second"), year(slots));
  }

  private static int year(Slots slots) {
    return slots.has("shortyear") ? Years.inCentury(slots.number("shortyear")) : slots.year();
  }

  private static boolean exists(Slots slots, String year, String month, String day) {
    return YearMonth.of(slots.number(year), slots.number(month)).isValidDay(slots.number(day));
  }

  private static TimeValue day(Slots slots, String year, String month, String day) {
    return new Fixed(
        Period.day(LocalDate.of(slots.number(year), slots.number(month), slots.number(day))));
  }

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(
          ISO,
          ISO_MONTH,
          DOTTED,
          SLASHED,
          SHORT,
          MONTH_FIGURES,
          MONTH_FIGURES_RANGE,
          WEEKDAY_FIGURES,
          SHORT_DOTTED);
}
