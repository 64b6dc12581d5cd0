package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Annual;
import io.github.dateline.time.Choice;
import io.github.dateline.time.Recurring;
import io.github.dateline.time.Relative;
import io.github.dateline.time.Reported;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Quarters and halves of years. */
final class Quarters {
  private Quarters() {}

  static final TimeRule QUARTER_OF_YEAR =
      rule("the <quarter> quarter of a year")
          .pattern(
              "[the] [fiscal] <quarter> quarter [(of|in)] [fiscal] <whichyear>",
              "<whichyear>['s] [fiscal] <quarter> quarter",
              "the <whichyear> <quarter> quarter",
              "Q<q> [of] [fiscal] <whichyear>",
              "<q>Q [of] <whichyear>",
              "<whichyear> Q<q>")
          .example("2009 Q1", "2009-Q1")
          .example("Q2 of FY21", "2021-Q2")
          .example("Q3 FY20", "2020-Q3")
          .example("fourth quarter of last year", "2010-Q4")
          .example("third quarter 2007", "2007-Q3")
          .example("the 2nd quarter in 1995", "1995-Q2")
          .example("[2012's third quarter] was slow", "2012-Q3")
          .example("the third quarter of 1990", "1990-Q3")
          .example("the second quarter of this year", "2011-Q2")
          .example("next year's first quarter", "2012-Q1")
          .example("the 1988 second quarter", "1988-Q2")
          .example("Q3 2015", "2015-Q3")
          .means(
              slots ->
                  MonthsAndDays.inYear(
                      new Annual.OfQuarter(number(slots)), slots.value("whichyear")));

  static final TimeRule QUARTER =
      rule("the <quarter> quarter")
          .pattern(
              "[the] [fiscal[-]] <quarter>[-] quarter",
              "[the] [fiscal[-]] <quarter>-quarter",
              "[the] <quarter> fiscal quarter",
              "[the] (Q<q>|<q>Q)")
          .example("[4Q] results", "2010-Q4")
          .example("in [the first fiscal quarter]", "2011-Q1")
          .example("[second-quarter] profit fell", "2010-Q2")
          .example("in [the final quarter] it lost", "2010-Q4")
          .example("[Q1] sales", "2011-Q1")
          .example("[fiscal fourth-quarter] results", "2010-Q4")
          .example("the third quarter", "2011-Q3")
          .example("fourth-quarter", "2010-Q4")
          .example("the fiscal first quarter", "2011-Q1")
          .butNot("the second quarter-final", "the third quarter of the final game")
          .when(slots -> !isOfGame(slots))
          .means(slots -> recent(new Annual.OfQuarter(number(slots))));

  static final TimeRule LATEST_QUARTER =
      rule("the latest quarter")
          .pattern("the (latest|most recent|just-ended) (quarter|period)", "the quarter")
          .example("for [the latest period]", "2010-Q4")
          .example("the just-ended quarter", "2010-Q4")
          .example("the most recent quarter", "2010-Q4")
          .example("in [the latest quarter]", "2010-Q4")
          .example("for [the quarter]", "2010-Q4")
          .butNot("the quarter of the city", "the quarter-final", "the period of unrest")
          .notBefore("of", "horse", "century", "mile", "share", "point")
          .means(slots -> new Reported(Unit.QUARTER, 0));

  static final TimeRule YEAR_AGO_QUARTER =
      rule("the year-ago quarter")
          .pattern(
              "[the] [(comparable|corresponding|same)] (year-ago|year-earlier|prior-year|previous-year)"
                  + " [<quarter>] (quarter|period)",
              "the [(comparable|corresponding|same)] (quarter|period) (a year|one year) (ago|earlier|before)")
          .example("the comparable year-earlier period", "2009-Q4")
          .example("the prior-year quarter", "2009-Q4")
          .example("the same quarter one year before", "2009-Q4")
          .example("the year-ago quarter", "2009-Q4")
          .example("the previous-year period", "2009-Q4")
          .example("the corresponding period a year earlier", "2009-Q4")
          .example("year-earlier period", "2009-Q4")
          .means(slots -> new Reported(Unit.QUARTER, -1));

  static final TimeRule QUARTER_OF_NAMED_YEAR =
      rule("the 1988 quarter")
          .pattern(
              "the [(comparable|corresponding|same)] (quarter|period) [(of|in)] <whichyear>",
              "the [(comparable|corresponding|same)] <whichyear> (quarter|period)",
              "<whichyear>'s (quarter|period)")
          .example("the same quarter of 1998", "1998-Q4")
          .example("the same period last year", "2010-Q4")
          .example("next year's period", "2012-Q4")
          .example("the 1988 quarter", "1988-Q4")
          .example("the 1989 period", "1989-Q4")
          .example("last year's quarter", "2010-Q4")
          .example("the corresponding period last year", "2010-Q4")
          .means(slots -> new Reported(Unit.QUARTER, 0, Optional.of(slots.value("whichyear"))));

  static final TimeRule WHICH_QUARTER =
      rule("last quarter")
          .pattern("[the] <which> quarter")
          .example("the coming quarter", "2011-Q2")
          .example("this coming quarter", "2011-Q2")
          .example("last quarter", "2010-Q4")
          .example("this quarter", "2011-Q1")
          .example("the current quarter", "2011-Q1")
          .butNot("the last quarter of his life")
          .notBefore("of")
          .means(slots -> new Relative(Unit.QUARTER, slots.number("which"), AnchorKind.UTTERANCE));

  static final TimeRule HALF_OF_YEAR =
      rule("the first half of a year")
          .pattern(
              "[the] <half> half [(of|in)] [fiscal] <whichyear>",
              "<whichyear>['s] <half> half",
              "[the] first two quarters of <whichyear>",
              "H<half:q> [of] <whichyear>")
          .example("H1 2014", "2014-H1")
          .butNot("at H4 2014")
          .when(slots -> half(slots) <= 2)
          .example("first half of 1941", "1941-H1")
          .example("2009's second half", "2009-H2")
          .example("early half of next year", "2012-H1")
          .example("the first two quarters of 2003", "2003-H1")
          .example("the first half of 2008", "2008-H1")
          .example("the latter half of 2008", "2008-H2")
          .example("this year's second half", "2011-H2")
          .example("the first half of this year", "2011-H1")
          .means(
              slots ->
                  MonthsAndDays.inYear(new Annual.OfHalf(half(slots)), slots.value("whichyear")));

  static final TimeRule HALF =
      rule("the first half")
          .pattern("[the] (<half>-half|<half> half of the year)")
          .example("[second-half] losses", "2010-H2")
          .example("[the latter half of the year]", "2010-H2")
          .example("the second half of the year", "2010-H2")
          .example("first-half", "2011-H1")
          .butNot("the first half of the match", "led at the half")
          .means(slots -> recent(new Annual.OfHalf(half(slots))));

  private static boolean isOfGame(Slots slots) {
    return slots.after().equals("of")
        && IntStream.rangeClosed(1, 4)
            .mapToObj(ahead -> slots.line().any(slots.to() + ahead))
            .anyMatch(GAMES::contains);
  }

  private static final Set<String> GAMES = Words.of("quarters-games");

  private static int number(Slots slots) {
    return slots.has("q") ? slots.number("q") : slots.number("quarter");
  }

  private static int half(Slots slots) {
    return slots.has("half") ? slots.number("half") : 1;
  }

  private static TimeValue recent(Annual part) {
    return new Recurring(part, Choice.NEAREST, AnchorKind.UTTERANCE);
  }

  /** Without “the quarter”, whose end is that of the quarter that runs. */
  static final List<TimeRule> NAMING_QUARTERS =
      List.of(QUARTER_OF_YEAR, QUARTER, WHICH_QUARTER, HALF_OF_YEAR, HALF);

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(
          QUARTER_OF_YEAR,
          QUARTER,
          LATEST_QUARTER,
          YEAR_AGO_QUARTER,
          QUARTER_OF_NAMED_YEAR,
          WHICH_QUARTER,
          HALF_OF_YEAR,
          HALF);
}
