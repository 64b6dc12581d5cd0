package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Amount;
import io.github.dateline.time.Lasting;
import io.github.dateline.time.Relative;
import io.github.dateline.time.Reported;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Timeless;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.util.List;

/** Days, weeks and months counted from today or from the date the text stands on. */
final class RelativeDates {
  private RelativeDates() {}

  static final TimeRule TODAY =
      rule("today")
          .pattern("today")
          .example("today", "2011-03-15")
          .butNot("USA Today")
          .when(slots -> !slots.before().equals("usa"))
          .means(slots -> relative(Unit.DAY, 0));

  static final TimeRule YESTERDAY =
      rule("yesterday")
          .pattern("yesterday")
          .example("yesterday", "2011-03-14")
          .means(slots -> relative(Unit.DAY, -1));

  static final TimeRule TOMORROW =
      rule("tomorrow")
          .pattern("tomorrow")
          .example("tomorrow", "2011-03-16")
          .means(slots -> relative(Unit.DAY, 1));

  static final TimeRule DAY_BEFORE_YESTERDAY =
      rule("the day before yesterday")
          .pattern("the day before yesterday")
          .example("the day before yesterday", "2011-03-13")
          .means(slots -> relative(Unit.DAY, -2));

  static final TimeRule DAY_AFTER_TOMORROW =
      rule("the day after tomorrow")
          .pattern("the day after tomorrow")
          .example("the day after tomorrow", "2011-03-17")
          .means(slots -> relative(Unit.DAY, 2));

  static final TimeRule WHICH_UNIT =
      rule("last <unit>")
          .pattern("<which> <whichunit>")
          .example("last week", "2011-W10")
          .example("this week", "2011-W11")
          .example("next month", "2011-04")
          .example("last weekend", "2011-W10-WE")
          .example("the current month", "2011-03")
          .butNot("this week-long strike", "at last weeks of talks")
          .means(slots -> relative(slots.get("whichunit", Unit.class), slots.number("which")));

  static final TimeRule PREVIOUS_UNIT =
      rule("the previous <unit>")
          .pattern("the (previous|preceding|prior) <whichunit>", "the <whichunit> before")
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
          .example("the next day", "2011-03-16")
          .example("the following week", "2011-W12")
          .example("the day after", "2011-03-16")
          .butNot("the next day-care centre")
          .when(slots -> !isFollowed(slots))
          .means(slots -> inText(slots, 1));

  static final TimeRule SAME_UNIT =
      rule("the same <unit>")
          .pattern("(that|the same|that same|that very|the very same) <whichunit>")
          .example("the same day", "2011-03-15")
          .example("that month", "2011-03")
          .example("that same week", "2011-W11")
          .means(slots -> inText(slots, 0));

  static final TimeRule THE_WEEKEND =
      rule("the weekend")
          .pattern("the weekend")
          .example("over [the weekend]", "2011-W10-WE")
          .means(slots -> relative(Unit.WEEKEND, -1));

  static final TimeRule AGO =
      rule("<count> <unit> ago")
          .pattern("[(just|only)] [<about>] <count> <unit> ago")
          .example("two weeks ago", "2011-W09")
          .example("10 days ago", "2011-03-05")
          .example("three months ago", "2010-12")
          .example("nearly four years ago", "2007")
          .example("a decade ago", "2001")
          .example("several years ago", "PAST_REF")
          .example("2 1/2 years ago", "2008-09")
          .example("two hours ago", "2011-03-15")
          .means(slots -> shifted(slots, -1, AnchorKind.UTTERANCE));

  static final TimeRule FROM_NOW =
      rule("<count> <unit> from now")
          .pattern("[<about>] <count> <unit> from (now|today)", "[<about>] <count> <unit> hence")
          .example("two weeks from now", "2011-W13")
          .example("three years from now", "2014")
          .means(slots -> shifted(slots, 1, AnchorKind.UTTERANCE));

  static final TimeRule IN_UNITS =
      rule("in <count> <unit>'s time")
          .pattern("{in} <count> <unit>('s|') time")
          .example("in [two weeks' time]", "2011-W13")
          .means(slots -> shifted(slots, 1, AnchorKind.UTTERANCE));

  static final TimeRule EARLIER =
      rule("<count> <unit> earlier")
          .pattern("[(just|only)] [<about>] <count> <unit> (earlier|before|previously|prior)")
          .example("two days earlier", "2011-03-13")
          .example("a decade earlier", "2001")
          .example("five years previously", "2006")
          .butNot("two days before that vote")
          .when(slots -> !isFollowed(slots))
          .means(slots -> shifted(slots, -1, AnchorKind.TEXT));

  static final TimeRule LATER =
      rule("<count> <unit> later")
          .pattern("[(just|only)] [<about>] <count> <unit> (later|afterwards|after|afterward)")
          .example("three days later", "2011-03-18")
          .example("two months later", "2011-05")
          .example("a few days later", "FUTURE_REF")
          .when(slots -> !isFollowed(slots))
          .means(slots -> shifted(slots, 1, AnchorKind.TEXT));

  static final TimeRule UNITS_AGO =
      rule("<units> ago")
          .pattern("<units> ago")
          .example("years ago", "PAST_REF")
          .example("months ago", "PAST_REF")
          .means(slots -> Timeless.PAST_REF);

  static final TimeRule UNITS_LATER =
      rule("<units> later")
          .pattern("<units> later")
          .example("weeks later", "FUTURE_REF")
          .means(slots -> Timeless.FUTURE_REF);

  static final TimeRule YEAR_EARLIER =
      rule("a year earlier")
          .pattern("(a|one) year (earlier|before)", "year-earlier")
          .example("a year earlier", "2010")
          .when(slots -> !isFollowed(slots))
          .means(slots -> new Reported(Unit.YEAR, -1));

  static final TimeRule YEAR_AGO =
      rule("a year ago")
          .pattern("(a|one) year ago", "year-ago")
          .example("a year ago", "2010")
          .means(slots -> new Reported(Unit.YEAR, -1));

  private static boolean isFollowed(Slots slots) {
    String after = slots.after();
    boolean preposition =
        slots.line().word(slots.to() - 1).equals("before")
            || slots.line().word(slots.to() - 1).equals("after")
            || slots.line().word(slots.to() - 1).equals("following")
            || slots.line().word(slots.to() - 1).equals("prior");
    return preposition
        && !after.isEmpty()
        && (Character.isLetterOrDigit(after.charAt(0)) || after.charAt(0) == '\'');
  }

  private static TimeValue relative(Unit unit, int count) {
    return new Relative(unit, count, AnchorKind.UTTERANCE);
  }

  private static TimeValue inText(Slots slots, int count) {
    Unit unit = slots.has("whichunit") ? slots.get("whichunit", Unit.class) : Unit.DAY;
    return new Relative(unit, count, AnchorKind.TEXT);
  }

  /** An amount counted from the anchor; what is vague has no date. */
  private static TimeValue shifted(Slots slots, int sign, AnchorKind anchor) {
    Amount amount = slots.get("count", Amount.class);
    Unit unit = slots.unit();
    if (amount.vague()) {
      return sign < 0 ? Timeless.PAST_REF : Timeless.FUTURE_REF;
    }
    if (unit.isOfClock()) {
      return new Relative(Unit.DAY, 0, anchor);
    }
    if (unit == Unit.MILLENNIUM) {
      return new Lasting(amount, unit);
    }
    long count = sign * amount.count();
    return switch (unit) {
      case DECADE -> new Relative(Unit.YEAR, 10 * count, anchor);
      case CENTURY -> new Relative(Unit.YEAR, 100 * count, anchor);
      case YEAR ->
          amount.isWhole()
              ? new Relative(unit, count, anchor)
              : new Relative(Unit.MONTH, 12 * count + sign * 3L * amount.quarters(), anchor);
      default -> new Relative(unit, count, anchor);
    };
  }

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(
          TODAY,
          YESTERDAY,
          TOMORROW,
          DAY_BEFORE_YESTERDAY,
          DAY_AFTER_TOMORROW,
          WHICH_UNIT,
          PREVIOUS_UNIT,
          FOLLOWING_UNIT,
          SAME_UNIT,
          THE_WEEKEND,
          YEAR_EARLIER,
          YEAR_AGO,
          AGO,
          FROM_NOW,
          IN_UNITS,
          EARLIER,
          LATER,
          UNITS_AGO,
          UNITS_LATER);
}
