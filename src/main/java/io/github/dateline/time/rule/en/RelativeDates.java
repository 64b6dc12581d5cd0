package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Annual;
import io.github.dateline.time.ByTense;
import io.github.dateline.time.Choice;
import io.github.dateline.time.DayPart;
import io.github.dateline.time.From;
import io.github.dateline.time.Holiday;
import io.github.dateline.time.InDay;
import io.github.dateline.time.Recurring;
import io.github.dateline.time.Relative;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Timeless;
import io.github.dateline.time.Unit;
import io.github.dateline.time.Weekday;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/** Days, weeks and months counted from today or from the date the text stands on. */
final class RelativeDates {
  private RelativeDates() {}

  static final TimeRule TODAY =
      rule("today")
          .pattern("today")
          .example("until [today]", "2011-03-15")
          .example("[Today], it is a museum", "2011-03-15")
          .example("today", "2011-03-15")
          .butNot("USA Today")
          .when(slots -> !slots.before().equals("usa"))
          .means(slots -> relative(Unit.DAY, 0));

  private static final Set<String> OF_OUR_TIMES = Words.of("relative-dates-of-our-times");

  static final TimeRule TODAYS_WORLD =
      rule("today's world")
          .pattern("today {'s}")
          .example("in [today]'s world", "PRESENT_REF")
          .example("[today]'s teenagers read less", "PRESENT_REF")
          .butNot("USA Today's world section")
          .when(
              slots ->
                  OF_OUR_TIMES.contains(slots.line().any(slots.to() + 1))
                      && !slots.before().equals("usa"))
          .means(slots -> Timeless.PRESENT_REF);

  static final TimeRule YESTERDAY =
      rule("yesterday")
          .pattern("yesterday")
          .example("[yesterday]'s meeting", "2011-03-14")
          .example("yesterday", "2011-03-14")
          .means(slots -> relative(Unit.DAY, -1));

  static final TimeRule TOMORROW =
      rule("tomorrow")
          .pattern("tomorrow", "tmrw", "tmr")
          .example("it is due [tmrw].", "2011-03-16")
          .example("by [tomorrow]", "2011-03-16")
          .example("tomorrow", "2011-03-16")
          .means(slots -> relative(Unit.DAY, 1));

  static final TimeRule DAY_BEFORE_YESTERDAY =
      rule("the day before yesterday")
          .pattern("the day before yesterday")
          .example("since [the day before yesterday]", "2011-03-13")
          .example("the day before yesterday", "2011-03-13")
          .means(slots -> relative(Unit.DAY, -2));

  static final TimeRule DAY_AFTER_TOMORROW =
      rule("the day after tomorrow")
          .pattern("the day after tomorrow")
          .example("from [the day after tomorrow] on", "2011-03-17")
          .example("the day after tomorrow", "2011-03-17")
          .means(slots -> relative(Unit.DAY, 2));

  static final TimeRule WHICH_UNIT =
      rule("this, last or next <unit>")
          .pattern("<which> <whichunit>")
          .example("this coming weekend", "2011-W11-WE")
          .example("next weekend", "2011-W12-WE")
          .example("this past month", "2011-02")
          .example("the coming week", "2011-W12")
          .example("this month", "2011-03")
          .example("the upcoming week", "2011-W12")
          .example("last week", "2011-W10")
          .example("this week", "2011-W11")
          .example("next month", "2011-04")
          .example("last weekend", "2011-W10-WE")
          .example("the current month", "2011-03")
          .butNot("this week-long strike", "at last weeks of talks", "on the last day of the trial")
          .when(slots -> !slots.before().equals("the") || !slots.after().equals("of"))
          .means(
              slots ->
                  relative(
                      slots.get("whichunit", Unit.class),
                      isComingWeekend(slots) ? 0 : slots.number("which")));

  /** The coming week is the next one, the coming weekend that of this week. */
  private static boolean isComingWeekend(Slots slots) {
    return slots.get("whichunit", Unit.class) == Unit.WEEKEND
        && slots.line().word(slots.to() - 2).endsWith("coming");
  }

  static final TimeRule PREVIOUS_UNIT =
      rule("the previous <unit>")
          .pattern("the (previous|preceding|prior) <whichunit>", "the <whichunit> before")
          .example("the week before", "2011-W10")
          .example("the prior month", "2011-02")
          .example("the previous weekend", "2011-W10-WE")
          .example("the previous month", "2011-02")
          .example("the day before", "2011-03-14")
          .example("the preceding week", "2011-W10")
          .when(slots -> !isFollowed(slots))
          .means(slots -> inText(slots, -1));

  static final TimeRule FOLLOWING_UNIT =
      rule("the following <unit>")
          .pattern(
              "the (following|next) <whichunit>",
              "the <whichunit> (following|after)",
              "(next|the very next) day")
          .example("next day", "2011-03-16")
          .example("the month after", "2011-04")
          .example("the very next day", "2011-03-16")
          .example("the week following", "2011-W12")
          .example("the next day", "2011-03-16")
          .example("the following week", "2011-W12")
          .example("the day after", "2011-03-16")
          .example("[today] or [the day after] is fine", "2011-03-15", "2011-03-16")
          .butNot("the next day-care centre")
          .when(slots -> !isFollowed(slots))
          .means(slots -> inText(slots, 1));

  static final TimeRule BEFORE_LAST =
      rule("the <unit> before last")
          .pattern(
              "the <oneunit> (before last|after next)",
              "the <fullday> (before last|after next)",
              "the <month:fullmonth> (before last|after next)",
              "the <season> (before last|after next)",
              "the <holiday> (before last|after next)",
              "the <daypart> (before last|after next)")
          .example("the week before last", "2011-W09")
          .example("by [the month after next]", "2011-05")
          .example("the quarter before last", "2010-Q3")
          .example("the summer before last", "2009-SU")
          .example("the Friday after next", "2011-03-25")
          .example("the Saturday before last", "2011-03-05")
          .example("the evening before last", "2011-03-13TEV")
          .example("the May before last", "2009-05")
          .example("the Christmas before last", "2009-12-25")
          .example("the decade after next", "203")
          .butNot(
              "the day before last Monday",
              "the week after next year's vote",
              "the election before last")
          .when(RelativeDates::isAlone)
          .means(RelativeDates::beforeLast);

  static final TimeRule SAME_UNIT =
      rule("the same <unit>")
          .pattern("(that|the same|that same|that very|the very same) <whichunit>")
          .example("that very day", "2011-03-15")
          .example("that weekend", "2011-W11-WE")
          .example("the very same week", "2011-W11")
          .example("the same day", "2011-03-15")
          .example("that month", "2011-03")
          .example("that same week", "2011-W11")
          .means(slots -> inText(slots, 0));

  static final TimeRule SAME_UNIT_A_YEAR_AGO =
      rule("the same <unit> a year ago")
          .pattern(
              "the same <whichunit> (a|one) year (ago|earlier|before|previously)",
              "the same <whichunit> [(of|in)] (last year|the previous year|the year before)")
          .example("the same month a year ago", "2010-03")
          .example("the same week of last year", "2010-W11")
          .butNot("the same year last summer")
          .means(RelativeDates::aYearBefore);

  static final TimeRule THE_UNIT =
      rule("the <unit>")
          .pattern(
              "{(ended|ending|end|ends|finished|closed|started|began|spent|for|during)}"
                  + " the <whichunit>")
          .example("the index ended [the day] lower", "2011-03-15")
          .example("for [the month], rain was scarce", "2011-03")
          .butNot("the day he died", "for the week of talks", "during the day shift")
          .notBefore("of", "he", "she", "they", "it", "that", "when", "i", "we", "shift", "before")
          .when(slots -> slots.get("whichunit", Unit.class) != Unit.WEEKEND && !isFollowed(slots))
          .means(slots -> inText(slots, 0));

  static final TimeRule THE_WEEKEND =
      rule("the weekend")
          .pattern("the weekend")
          .example("during [the weekend]'s games", "2011-W10-WE")
          .example("over [the weekend]", "2011-W10-WE")
          .example("the park will be closed over [the weekend]", "2011-W11-WE")
          .means(slots -> new ByTense(relative(Unit.WEEKEND, -1), relative(Unit.WEEKEND, 0)));

  private static final Set<String> AFTER_A_DAY = Set.of("is", "was", "will", "would", "has", "or");

  static boolean isFollowed(Slots slots) {
    String after = slots.after();
    boolean preposition =
        slots.line().word(slots.to() - 1).equals("before")
            || slots.line().word(slots.to() - 1).equals("after")
            || slots.line().word(slots.to() - 1).equals("following")
            || slots.line().word(slots.to() - 1).equals("prior");
    return preposition
        && !AFTER_A_DAY.contains(after)
        && !after.isEmpty()
        && (Character.isLetterOrDigit(after.charAt(0)) || after.charAt(0) == '\'');
  }

  /** “The week before last year's vote” goes on. */
  static boolean isAlone(Slots slots) {
    String after = slots.after();
    return !slots.line().isCapital(slots.to())
        && !Set.of("day", "night", "week", "weekend", "month", "year", "spring", "summer", "autumn")
            .contains(after);
  }

  private static TimeValue beforeLast(Slots slots) {
    boolean back = slots.line().word(slots.to() - 1).equals("last");
    int count = back ? -2 : 2;
    if (slots.has("daypart")) {
      return new InDay(relative(Unit.DAY, count), slots.get("daypart", DayPart.class));
    }
    if (slots.has("oneunit")) {
      return relative(slots.get("oneunit", Unit.class), count);
    }
    TimeValue one = nearest(slots, back ? Choice.LAST : Choice.NEXT);
    return new From(one, one);
  }

  private static TimeValue nearest(Slots slots, Choice choice) {
    if (slots.has("fullday")) {
      return new Weekday(slots.get("fullday", DayOfWeek.class), choice, AnchorKind.UTTERANCE);
    }
    Annual part =
        slots.has("season")
            ? new Annual.OfSeason(slots.season())
            : slots.has("month")
                ? new Annual.OfMonth(slots.month())
                : new Annual.OfHoliday(slots.get("holiday", Holiday.class));
    return new Recurring(part, choice, AnchorKind.UTTERANCE);
  }

  /** A week keeps its place by 52 of them. */
  private static TimeValue aYearBefore(Slots slots) {
    Unit unit = slots.get("whichunit", Unit.class);
    return switch (unit) {
      case MONTH -> new Relative(Unit.MONTH, -12, AnchorKind.TEXT);
      case DAY -> new Relative(Unit.DAY, -365, AnchorKind.TEXT);
      default -> new Relative(unit, -52, AnchorKind.TEXT);
    };
  }

  private static TimeValue relative(Unit unit, int count) {
    return new Relative(unit, count, AnchorKind.UTTERANCE);
  }

  private static TimeValue inText(Slots slots, int count) {
    Unit unit = slots.has("whichunit") ? slots.get("whichunit", Unit.class) : Unit.DAY;
    return new Relative(unit, count, AnchorKind.TEXT);
  }

  /** Whether a date is a whole week. */
  static boolean isWeek(TimeValue value) {
    return value instanceof Relative relative && relative.unit() == Unit.WEEK;
  }

  /** The rules that name a week among other units. */
  static final List<TimeRule> NAMING_WEEKS =
      List.of(
          WHICH_UNIT,
          PREVIOUS_UNIT,
          FOLLOWING_UNIT,
          SAME_UNIT,
          BEFORE_LAST,
          Offsets.AGO,
          Offsets.FROM_NOW);

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(
          TODAYS_WORLD,
          TODAY,
          YESTERDAY,
          TOMORROW,
          DAY_BEFORE_YESTERDAY,
          DAY_AFTER_TOMORROW,
          BEFORE_LAST,
          PREVIOUS_UNIT,
          FOLLOWING_UNIT,
          WHICH_UNIT,
          SAME_UNIT,
          SAME_UNIT_A_YEAR_AGO,
          THE_UNIT,
          THE_WEEKEND);
}
