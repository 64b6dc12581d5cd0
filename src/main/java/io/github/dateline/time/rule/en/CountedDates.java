package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Annual;
import io.github.dateline.time.Choice;
import io.github.dateline.time.InSequence;
import io.github.dateline.time.Mod;
import io.github.dateline.time.Modified;
import io.github.dateline.time.Nth;
import io.github.dateline.time.Recurring;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.time.DayOfWeek;
import java.util.List;

/** Units counted within a longer date: “the first week of May”. */
final class CountedDates {
  private CountedDates() {}

  static final TimeRule NTH_UNIT =
      rule("the <nth> <unit> of <date>")
          .pattern("[the] [very] <place> <whichunit> (of|in) <date>")
          .example("the first week of May 2012", "2012-W18")
          .example("the last day of 1999", "1999-12-31")
          .example("in [the second week of June]", "2011-W23")
          .example("the last week of June 2019", "2019-W26")
          .example("the third weekend of March 2011", "2011-W11-WE")
          .example("the second month of 1945", "1945-02")
          .butNot("the first day of school", "the last week of the talks")
          .means(
              slots ->
                  new Nth(
                      slots.number("place"),
                      slots.get("whichunit", Unit.class),
                      slots.value("date")));

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

  static final TimeRule NTH_WEEKDAY =
      rule("the <nth> <weekday> of <month>")
          .pattern("the <place> <fullday> (of|in) <month> [<whichyear>]")
          .example("the first Monday of May", "2011-05-02")
          .example("the last Sunday in October 2021", "2021-10-31")
          .example("the fourth Thursday of November last year", "2010-11-25")
          .butNot("the first Monday after Easter")
          .when(slots -> slots.number("place") <= 5)
          .means(CountedDates::weekday);

  static final TimeRule IN_SEQUENCE =
      rule("the <nth> <unit>")
          .pattern(
              "{(is|'s|was|for|into)} [(the|a)] <nth> [(straight|consecutive|successive)] <whichunit>",
              "{(is|'s|was|for|into)} [(the|a)] <nth> [(straight|consecutive|successive)] year")
          .example("[today] is [the second day] of the strike", "2011-03-15", "2011-03-15")
          .example("shares rose for [a third straight week]", "2011-W11")
          .example("prices fell for [a fifth consecutive month]", "2011-03")
          .example("the war is into [the tenth year]", "2011")
          .butNot("it is the 5 day", "for a second-day cover", "was the first weekend")
          .when(CountedDates::isCounted)
          .means(
              slots ->
                  new InSequence(
                      slots.has("whichunit") ? slots.get("whichunit", Unit.class) : Unit.YEAR));

  private static boolean isCounted(Slots slots) {
    boolean joined =
        slots.line().mark(slots.to()) == '-' || slots.line().mark(slots.to() - 2) == '-';
    boolean weekend = slots.has("whichunit") && slots.get("whichunit", Unit.class) == Unit.WEEKEND;
    return !joined && !weekend && !slots.after().equals("anniversary");
  }

  private static TimeValue weekday(Slots slots) {
    Annual day =
        new Annual.OfWeekday(
            slots.number("place"), slots.get("fullday", DayOfWeek.class), slots.month());
    return slots.has("whichyear")
        ? MonthsAndDays.inYear(day, slots.value("whichyear"))
        : new Recurring(day, Choice.NEAREST, AnchorKind.UTTERANCE);
  }

  /** In book order. */
  static final List<TimeRule> ALL = List.of(NTH_UNIT, FIRST_UNITS, NTH_WEEKDAY, IN_SEQUENCE);
}
