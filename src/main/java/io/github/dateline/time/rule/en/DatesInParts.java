package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.From;
import io.github.dateline.time.InSequence;
import io.github.dateline.time.Lasting;
import io.github.dateline.time.LongWeekend;
import io.github.dateline.time.Mod;
import io.github.dateline.time.Modified;
import io.github.dateline.time.Nth;
import io.github.dateline.time.PartOf;
import io.github.dateline.time.Relative;
import io.github.dateline.time.ReportedStretch;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts of dates that other rules read: “early 1990”, “the end of May”, “the first week of May”.
 */
final class DatesInParts {
  private DatesInParts() {}

  static final TimeRule NTH =
      rule("the <nth> <unit> or <weekday> of <date>")
          .pattern(
              "[the] [very] <place> (<oneunit>|<fullday>) (of|in) (<date>|<date:theunit>)",
              "[calendar] week <place:weeknumber> [[(of|in|,)] <date:whichyear>]")
          .example("the first week of May 2012", "2012-W18")
          .example("the last day of 1999", "1999-12-31")
          .example("the last week of June 2019", "2019-W26")
          .example("the third weekend of March 2011", "2011-W11-WE")
          .example("on [the last day of the month]", "2011-03-31")
          .example("the first Monday of May", "2011-05-02")
          .example("the last Sunday in October 2021", "2021-10-31")
          .example("the second Wednesday of the month", "2011-03-09")
          .example("it is due in [week 45]", "2011-W45")
          .example("week 7 of 2012", "2012-W07")
          .butNot(
              "the first day of school",
              "the first month of the week",
              "the first Friday of the strike",
              "Week 5 of the season",
              "in Week 12 they won")
          // “week 45”
          .when(
              slots ->
                  slots.has("date")
                      || (!slots.line().isCapital(slots.from()) && !slots.after().equals("of")))
          .when(DatesInParts::isWithin)
          .means(DatesInParts::nth);

  static final TimeRule FIRST_COUNTED =
      rule("the first or last <count> <units> of <date>")
          .pattern("[the] [very] <end> <count> <unit> {(of|in)} (<date>|<date:theunit>)")
          .example("[the first nine months] of [1997]", "P9M", "1997")
          .example("in [the last three months] of [2015]", "P3M", "2015")
          .example("[the first ten days] of [June]", "P10D", "2011-06")
          .example("through [the first six months] of [the year]", "P6M", "2011")
          .butNot("the last three months of his life", "the first two of May")
          .when(Durations::isTime)
          .means(DatesInParts::counted, slots -> slots.value("date"));

  static final TimeRule IN_SEQUENCE =
      rule("the <nth> <unit>")
          .pattern(
              "{(is|'s|was|for|into)} [(the|a)] <nth> [(straight|consecutive|successive)] <whichunit>")
          .example("[today] is [the second day] of the strike", "2011-03-15", "2011-03-15")
          .example("shares rose for [a third straight week]", "2011-W11")
          .example("prices fell for [a fifth consecutive month]", "2011-03")
          .example("the war is into [the tenth year]", "2011")
          .butNot("it is the 5 day", "for a second-day cover", "was the first weekend")
          .when(DatesInParts::isCounted)
          .means(slots -> new InSequence(slots.get("whichunit", Unit.class)));

  private static boolean isCounted(Slots slots) {
    boolean joined =
        slots.line().mark(slots.to()) == '-' || slots.line().mark(slots.to() - 2) == '-';
    Unit unit = slots.get("whichunit", Unit.class);
    boolean other = unit == Unit.WEEKEND || unit == Unit.QUARTER || unit == Unit.CENTURY;
    return !joined && !other && !slots.after().equals("anniversary");
  }

  /** “Of the month” is of the one that the text stands in. */
  private static boolean isWithin(Slots slots) {
    Unit unit = slots.get("oneunit", Unit.class, Unit.WEEK);
    return !(slots.get("date", TimeValue.class, new Relative(Unit.YEAR, 0))
            instanceof Relative whole)
        || unit.compareTo(whole.unit()) < 0;
  }

  private static TimeValue nth(Slots slots) {
    int place = slots.number("place");
    TimeValue whole = slots.get("date", TimeValue.class, new Relative(Unit.YEAR, 0));
    return slots.has("fullday")
        ? new Nth(place, Unit.DAY, Optional.of(slots.get("fullday", DayOfWeek.class)), whole)
        : new Nth(place, slots.get("oneunit", Unit.class, Unit.WEEK), whole);
  }

  /** Firms report on months: what is compared with them is a year. */
  private static TimeValue counted(Slots slots) {
    Lasting length = slots.length();
    TimeValue part = new PartOf(length, slots.value("date"), slots.get("end", Boolean.class));
    boolean first = !slots.get("end", Boolean.class);
    return first && length.unit() == Unit.MONTH && Durations.isReported(length.amount())
        ? new ReportedStretch(part)
        : part;
  }

  static final TimeRule PART =
      rule("early, mid- or late <date>")
          .pattern("[the] <part>[-] <date>", "<part> <date:theunit>", "(this|the same) time <date>")
          .example("mid-1998", "1998 MID")
          .example("early in May 1940", "1940-05 START")
          .example("the late 19th century", "18 END")
          .example("earlier Monday", "2011-03-14 START")
          .example("in [the late 80s]", "198 END")
          .example("He had called [earlier in the day]", "2011-03-15 START")
          .example("call again [this time tomorrow]", "2011-03-16")
          .butNot(
              "as late as possible",
              "she is in her late thirties",
              "in his early 40s",
              "later the day care opened",
              "late in the days of the empire",
              "later in the week of the fair",
              "this time Monday's vote was close",
              "this time in May")
          .when(slots -> slots.has("part") || !slots.after().equals("'s"))
          .when(slots -> !isAge(slots) && isWithinUnit(slots))
          .means(slots -> slots.modified(slots.value("date"), "part"));

  /** “Earlier in the day”, not “later the day care” and not “in the week of the fair”. */
  private static boolean isWithinUnit(Slots slots) {
    return !slots.line().word(slots.to() - 2).equals("the")
        || (slots.line().word(slots.to() - 3).equals("in") && !slots.after().equals("of"));
  }

  static final TimeRule EDGE =
      rule("the start, middle or end of <date>")
          .pattern(
              "[the] [very] <edge> of (<date>|<date:theunit>)",
                  "[the] [very] <end> (days|weeks|months) (of|in) <date>",
              "<date>('s|') end", "year's end")
          .example("the very end of June", "2011-06 END")
          .example("early days of 1917", "1917 START")
          .example("next year's end", "2012 END")
          .example("for [the rest of this month]", "2011-03 END")
          .example("by [year's end]", "2011 END")
          .example("the middle of the month", "2011-03 MID")
          .example("the very beginning of the decade", "201 START")
          .example("the end of the quarter", "2011-Q1 END")
          .example("the first days of March", "2011-03 START")
          .example("the last weeks of 1944", "1944 END")
          .example("the second half of July", "2011-07 END")
          .example("in [the first half of the 1990s]", "199 START")
          .butNot(
              "the end of the story",
              "the end of the days",
              "the first days of the trial",
              "the second half of Sunday's game")
          .when(slots -> !slots.holds("half") || !slots.line().word(slots.to() - 1).endsWith("day"))
          .means(
              slots ->
                  new Modified(
                      slots.get("date", TimeValue.class, new Relative(Unit.YEAR, 0)), edge(slots)));

  private static Mod edge(Slots slots) {
    return slots.get(
        "edge", Mod.class, slots.get("end", Boolean.class, true) ? Mod.END : Mod.START);
  }

  /** A part of a unit under a name of its own: “mid-week”, “month-end”, “EOD”. */
  static final TimeRule NAMED_EDGE =
      rule("mid-<unit>, <unit>-end")
          .pattern("<namededge> [[(of|on)] <date>]")
          .example("at [year-end 2009]", "2009 END")
          .example("by [EOD]", "2011-03-15 END")
          .example("bids are due by [close of business on Friday]", "2011-03-18 END")
          .example("[COB tomorrow] at the latest", "2011-03-16 END")
          .example("it thawed [mid-week]", "2011-W11 MID")
          .butNot("a cob of corn", "the mid-week-long strike", "a day's end")
          .means(
              slots -> {
                Modified edge = slots.get("namededge", Modified.class);
                return new Modified(slots.get("date", TimeValue.class, edge.of()), edge.mod());
              });

  static final TimeRule ABOUT =
      rule("about <date>")
          .pattern("(about|around|circa|ca.|c.) <year>", "(about|around|circa|ca.) <oldyear> <era>")
          .example("around 1850", "1850 APPROX")
          .example("ca. 1200 BC", "BC1200 APPROX")
          .example("c. 1450", "1450 APPROX")
          .example("about 1910", "1910 APPROX")
          .example("circa 461 BC", "BC0461 APPROX")
          .butNot("about 2000 people")
          .notBefore("people", "men", "troops", "soldiers", "jobs", "workers", "homes")
          .means(slots -> new Modified(Years.inEra(slots), Mod.APPROX));

  static final TimeRule WEEK_OF =
      rule("the week or weekend of <date>")
          .pattern(
              "[the] <weekly:whichunit> (of|ending|ended|starting|beginning|commencing) <oneday>",
              "(w/c|w/e) <oneday>",
              "the <weekly:whichunit> of the <dayth>",
              "the <weekly:whichunit> of <day>(-|/| (-|to|and) )<end:day> [of] <month> [[,] <whichyear>]",
              "the <weekly:whichunit> of <month> <day>(-|/| (-|to|and) )<end:day> [[,] <whichyear>]")
          .example("the week ending March 12", "2011-W10")
          .example("from [w/c 7 March]", "2011-W10")
          .example("the week of the 14th", "2011-W11")
          .example("over [the weekend of May 7]", "2011-W18-WE")
          .example("the weekend of 22-23 June 2019", "2019-W25-WE")
          .example("the weekend of March 5 and 6", "2011-W09-WE")
          .butNot("the weekend of the fair", "the week of talks")
          .when(slots -> Set.of(Unit.WEEK, Unit.WEEKEND).contains(weekly(slots)))
          .when(slots -> !slots.has("end") || slots.day() < slots.number("end"))
          .when(slots -> !slots.has("end") || slots.number("end") <= slots.month().maxLength())
          .means(
              slots ->
                  new From(
                      slots.has("end") ? PartsOfYears.placed(slots) : MonthsAndDays.day(slots),
                      new Relative(weekly(slots), 0, AnchorKind.NONE)));

  static final TimeRule HOLIDAY_WEEKEND =
      rule("<holiday> weekend")
          .pattern(
              "[the] <holiday> weekend [(of|in) <whichyear>]",
              "[the] <holiday> weekend <whichyear>")
          .example("over [Veterans Day weekend]", "2010-W45-WE")
          .example("[the Juneteenth weekend of 2012]", "2012-W24-WE")
          .butNot("the holiday weekend")
          .means(slots -> new LongWeekend(PartsOfYears.placed(slots)));

  private static Unit weekly(Slots slots) {
    return slots.get("weekly", Unit.class, Unit.WEEK);
  }

  /** “in her late thirties”, “in his early 40s”. */
  private static boolean isAge(Slots slots) {
    return Words.of("dates-in-parts-whose").contains(slots.before())
        && slots.line().any(slots.to() - 1).endsWith("s")
        && !(slots.line().isNumber(slots.to() - 2) && slots.line().length(slots.to() - 2) == 4);
  }

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(
          NTH, FIRST_COUNTED, IN_SEQUENCE, PART, EDGE, NAMED_EDGE, ABOUT, WEEK_OF, HOLIDAY_WEEKEND);
}
