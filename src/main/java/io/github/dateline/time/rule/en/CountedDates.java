package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.InSequence;
import io.github.dateline.time.Lasting;
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

/** Units counted within a longer date: “the first week of May”. */
final class CountedDates {
  private CountedDates() {}

  static final TimeRule NTH =
      rule("the <nth> <unit> or <weekday> of <date>")
          .pattern("[the] [very] <place> (<oneunit>|<fullday>) (of|in) (<date>|<date:theunit>)")
          .example("the first week of May 2012", "2012-W18")
          .example("the last day of 1999", "1999-12-31")
          .example("the last week of June 2019", "2019-W26")
          .example("the third weekend of March 2011", "2011-W11-WE")
          .example("the second month of 1945", "1945-02")
          .example("the last quarter of 2015", "2015-Q4")
          .example("the last decade of the 20th century", "199")
          .example("on [the last day of the month]", "2011-03-31")
          .example("the first Monday of May", "2011-05-02")
          .example("the last Sunday in October 2021", "2021-10-31")
          .example("the fourth Thursday of November last year", "2010-11-25")
          .example("the second Wednesday of the month", "2011-03-09")
          .butNot(
              "the first day of school",
              "the last week of the talks",
              "the last quarter of the match",
              "the first month of the week",
              "the first Monday after Easter",
              "the first Friday of the strike")
          .when(CountedDates::isWithin)
          .means(CountedDates::nth);

  static final TimeRule NUMBERED_WEEK =
      rule("week <number>")
          .pattern("[calendar] week <number> [[(of|in|,)] <whichyear>]")
          .example("it is due in [week 45]", "2011-W45")
          .example("week 7 of 2012", "2012-W07")
          .butNot("Week 5 of the season", "in Week 12 they won")
          .notBefore("of")
          .when(slots -> slots.has("whichyear") || !slots.line().isCapital(slots.from()))
          .when(slots -> slots.amount().isWhole() && slots.amount().count() <= 53)
          .means(
              slots ->
                  new Nth(
                      (int) slots.amount().count(),
                      Unit.WEEK,
                      slots.has("whichyear")
                          ? slots.value("whichyear")
                          : new Relative(Unit.YEAR, 0, AnchorKind.UTTERANCE)));

  static final TimeRule FIRST_UNITS =
      rule("the first or last days of <date>")
          .pattern("[the] [very] <place> (days|weeks|months) (of|in) <date>")
          .example("the first days of March", "2011-03 START")
          .example("the last weeks of 1944", "1944 END")
          .butNot("the first days of the trial")
          .when(slots -> Math.abs(slots.number("place")) == 1)
          .means(
              slots ->
                  new Modified(
                      slots.value("date"), slots.number("place") > 0 ? Mod.START : Mod.END));

  static final TimeRule FIRST_COUNTED =
      rule("the first or last <count> <units> of <date>")
          .pattern(
              "[the] [very] <end> <count> <unit> {(of|in)} <date>",
              "[the] [very] <end> <count> <unit> {(of|in)} <date:theunit>")
          .example("[the first nine months] of [1997]", "P9M", "1997")
          .example("in [the last three months] of [2015]", "P3M", "2015")
          .example("[the first ten days] of [June]", "P10D", "2011-06")
          .example("[the final two weeks] of [last year]", "P2W", "2010")
          .example("through [the first six months] of [the year]", "P6M", "2011")
          .butNot("the last three months of his life", "the first two of May")
          .when(Durations::isTime)
          .means(CountedDates::counted, slots -> slots.value("date"));

  static final TimeRule IN_SEQUENCE =
      rule("the <nth> <unit>")
          .pattern(
              "{(is|'s|was|for|into)} [(the|a)] <nth> [(straight|consecutive|successive)] <whichunit>")
          .example("[today] is [the second day] of the strike", "2011-03-15", "2011-03-15")
          .example("shares rose for [a third straight week]", "2011-W11")
          .example("prices fell for [a fifth consecutive month]", "2011-03")
          .example("the war is into [the tenth year]", "2011")
          .butNot("it is the 5 day", "for a second-day cover", "was the first weekend")
          .when(CountedDates::isCounted)
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
    Unit unit = slots.has("oneunit") ? slots.get("oneunit", Unit.class) : Unit.WEEK;
    return !(slots.value("date") instanceof Relative whole) || unit.compareTo(whole.unit()) < 0;
  }

  private static TimeValue nth(Slots slots) {
    int place = slots.number("place");
    TimeValue whole = slots.value("date");
    return slots.has("oneunit")
        ? new Nth(place, slots.get("oneunit", Unit.class), whole)
        : new Nth(place, Unit.DAY, Optional.of(slots.get("fullday", DayOfWeek.class)), whole);
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

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(NTH, NUMBERED_WEEK, FIRST_UNITS, FIRST_COUNTED, IN_SEQUENCE);
}
