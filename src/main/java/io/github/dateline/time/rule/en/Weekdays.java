package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Choice;
import io.github.dateline.time.InWeek;
import io.github.dateline.time.Relative;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Unit;
import io.github.dateline.time.Weekday;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.time.DayOfWeek;
import java.util.List;

/** Days of the week. */
final class Weekdays {
  private Weekdays() {}

  static final TimeRule WEEKDAY =
      rule("<weekday>")
          .pattern("<fullday>")
          .example("[Monday]'s vote was close", "2011-03-14")
          .example("the deal, due [Friday], is signed by both", "2011-03-18")
          .example("until [Sunday]", "2011-03-20")
          .example("they have waited since [Saturday]", "2011-03-12")
          .example("WEDNESDAY", "2011-03-09")
          .example("on [Friday]", "2011-03-11")
          .example("Tuesday", "2011-03-15")
          .example("the talks will begin on [Thursday]", "2011-03-17")
          .butNot("the sun rose", "he sat down", "The Sun reported it")
          .means(slots -> weekday(slots, Choice.NEAREST));

  static final TimeRule LAST_WEEKDAY =
      rule("last <weekday>")
          .pattern("(last|this past|the past|the previous) <fullday>", "<fullday> last")
          .example("the previous Monday", "2011-03-14")
          .example("it opened [Thursday last]", "2011-03-10")
          .example("the past Wednesday", "2011-03-09")
          .example("last Friday", "2011-03-11")
          .example("last Tuesday", "2011-03-08")
          .example("this past Sunday", "2011-03-13")
          .butNot("At last, we met")
          .means(slots -> weekday(slots, Choice.LAST));

  static final TimeRule NEXT_WEEKDAY =
      rule("this or next <weekday>")
          .pattern("(next|this coming|coming|the coming|the following|this) <fullday>")
          .example("the coming Saturday", "2011-03-19")
          .example("the following Monday", "2011-03-21")
          .example("this Thursday", "2011-03-17")
          .example("next Friday", "2011-03-18")
          .example("this coming Sunday", "2011-03-20")
          .example("next Tuesday", "2011-03-22")
          .means(slots -> weekday(slots, Choice.NEXT));

  static final TimeRule WEEKDAY_OF_WEEK =
      rule("<weekday> of a week")
          .pattern("<fullday> [of] <which> week", "<fullday> of the <which> week")
          .example("Thursday of the current week", "2011-03-17")
          .example("on [Wednesday of next week], in Rome", "2011-03-23")
          .example("Tuesday of last week", "2011-03-08")
          .example("Friday next week", "2011-03-25")
          .example("Monday this week", "2011-03-14")
          .means(
              slots ->
                  new InWeek(
                      slots.get("fullday", DayOfWeek.class),
                      new Relative(Unit.WEEK, slots.number("which"), AnchorKind.UTTERANCE)));

  private static Weekday weekday(Slots slots, Choice choice) {
    return new Weekday(slots.get("fullday", DayOfWeek.class), choice, AnchorKind.UTTERANCE);
  }

  /** In book order. */
  static final List<TimeRule> ALL = List.of(WEEKDAY, LAST_WEEKDAY, NEXT_WEEKDAY, WEEKDAY_OF_WEEK);
}
