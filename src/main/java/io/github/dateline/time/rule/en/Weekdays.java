package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Choice;
import io.github.dateline.time.From;
import io.github.dateline.time.Relative;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Unit;
import io.github.dateline.time.Weekday;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/** Days of the week. */
final class Weekdays {
  private Weekdays() {}

  static final TimeRule WEEKDAY =
      rule("<weekday>")
          .pattern("<fullday:weekday>", "{on} the <fullday>")
          .example("[Monday]'s vote was close", "2011-03-14")
          .example("the deal, due [Friday], is signed by both", "2011-03-18")
          .example("until [Sunday]", "2011-03-20")
          .example("they have waited since [Saturday]", "2011-03-12")
          .example("WEDNESDAY", "2011-03-09")
          .example("Tuesday", "2011-03-15")
          .example("it ended on [the Sunday].", "2011-03-13")
          .example("on the [Sunday] shift", "2011-03-13")
          .butNot("the sun rose", "he sat down", "The Sun reported it")
          .example("on [Sat] at the latest", "2011-03-12")
          .butNot("by the Sun", "on Sun Yat-sen", "Mon ami", "Wed in June")
          .when(Weekdays::isNoOtherWord)
          .when(slots -> slots.to() - slots.from() == 1 || slots.isAtEnd())
          .means(slots -> weekday(slots, Choice.NEAREST));

  static final TimeRule WEEKDAY_OF_WEEK =
      rule("<weekday> of a week")
          .pattern(
              "<fullday>[,] [of] <whichweek>",
              "<fullday> of the <which> week",
              "<whichweek> [on] <fullday>",
              "<whichweek>, on <fullday>")
          .example("Thursday of the current week", "2011-03-17")
          .example("on [Wednesday of next week], in Rome", "2011-03-23")
          .example("Friday next week", "2011-03-25")
          .example("last week Monday", "2011-03-07")
          .example("it closed [last week, on Thursday]", "2011-03-10")
          .example("Tuesday of the week before last", "2011-03-01")
          .example("a week ago Thursday", "2011-03-10")
          .example("next week on Wednesday", "2011-03-23")
          .butNot(
              "it closed last week; on Tuesday it burned",
              "last week and on Monday",
              "it closed three years ago on Friday")
          .when(slots -> !slots.has("whichweek") || isWeek(slots.value("whichweek")))
          .means(slots -> new From(week(slots), weekday(slots, Choice.THIS)));

  static final TimeRule WEEK_FROM_DAY =
      rule("<weekday> week")
          .pattern(
              "(<fullday>|<nearday>) (week|fortnight)",
              "a (week|fortnight) (on <fullday>|<nearday>)")
          .example("on [Monday week]", "2011-03-28")
          .example("they met [yesterday week]", "2011-03-07")
          .example("it opens [a week on Friday]", "2011-03-25")
          .example("he leaves [a week tomorrow].", "2011-03-23")
          .example("Thursday fortnight", "2011-03-31")
          .butNot(
              "they meet twice a week on Friday",
              "every Monday week after week",
              "it costs 30 dollars a week on Friday",
              "a Sunday week-end")
          .notAfter("every", "each", "once", "twice", "times", "a", "days", "hours", "dollars")
          .notBefore("after", "by")
          .when(slots -> !slots.line().isNumber(slots.from() - 1))
          .means(Weekdays::weekFrom);

  private static boolean isWeek(TimeValue value) {
    return value instanceof Relative relative && relative.unit() == Unit.WEEK;
  }

  /** “Mon”, “Wed”, “Sat” and “Sun” are days behind “on” and before a time. */
  private static boolean isNoOtherWord(Slots slots) {
    String word = slots.line().word(slots.to() - 1);
    return word.endsWith("day")
        || word.matches("t.*|f.*|\\.")
        || (slots.before().equals("on") && !slots.line().isCapital(slots.to()))
        || BEHIND_DAYS.contains(slots.after())
        || (slots.after().equals("at") && slots.line().isNumber(slots.to() + 1));
  }

  private static final Set<String> BEHIND_DAYS = Set.of("morning", "afternoon", "evening", "night");

  private static TimeValue week(Slots slots) {
    return slots.has("whichweek")
        ? slots.value("whichweek")
        : new Relative(Unit.WEEK, slots.number("which"), AnchorKind.UTTERANCE);
  }

  /** Of “yesterday week” a week back. */
  private static TimeValue weekFrom(Slots slots) {
    int days = slots.holds("week") ? 7 : 14;
    if (slots.has("fullday")) {
      return new From(weekday(slots, Choice.NEXT), new Relative(Unit.DAY, days, AnchorKind.NONE));
    }
    int day = slots.number("nearday");
    return new Relative(Unit.DAY, day < 0 ? day - days : day + days, AnchorKind.UTTERANCE);
  }

  private static Weekday weekday(Slots slots, Choice choice) {
    return new Weekday(slots.get("fullday", DayOfWeek.class), choice, AnchorKind.UTTERANCE);
  }

  /** In book order. */
  static final List<TimeRule> ALL = List.of(WEEKDAY, WEEKDAY_OF_WEEK, WEEK_FROM_DAY);
}
