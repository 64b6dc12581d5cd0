package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Amount;
import io.github.dateline.time.Annual;
import io.github.dateline.time.Beside;
import io.github.dateline.time.ByTense;
import io.github.dateline.time.Choice;
import io.github.dateline.time.InWeek;
import io.github.dateline.time.InYear;
import io.github.dateline.time.Lasting;
import io.github.dateline.time.Recurring;
import io.github.dateline.time.Relative;
import io.github.dateline.time.Reported;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Timeless;
import io.github.dateline.time.Turned;
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

  private static final Set<String> OF_OUR_TIMES = EnglishWords.of("of our times");

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
          .pattern("tomorrow")
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
          .butNot("this week-long strike", "at last weeks of talks")
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
          .butNot("the next day-care centre")
          .when(slots -> !isFollowed(slots))
          .means(slots -> inText(slots, 1));

  static final TimeRule BEFORE_LAST =
      rule("the <unit> before last")
          .pattern("the <whichunit> (before last|after next)", "the year (before last|after next)")
          .example("the week before last", "2011-W09")
          .example("the year before last", "2009")
          .example("by [the month after next]", "2011-05")
          .butNot("the day before last Monday", "the week after next year's vote")
          .when(RelativeDates::isAlone)
          .means(RelativeDates::beforeLast);

  static final TimeRule BESIDE =
      rule("the day before or after <day>")
          .pattern("[the] day (before|after|following) <oneday>")
          .example("the day before last Tuesday", "2011-03-07")
          .example("[the day after Christmas], it snowed", "2010-12-26")
          .butNot("every day after Monday's vote")
          .notAfter("every", "each", "a", "one", "another")
          .means(slots -> new Beside(slots.value("oneday"), isBefore(slots) ? -1 : 1));

  static final TimeRule TURNS_AWAY =
      rule("<number> <weekdays> ago or from now")
          .pattern("<count> (<turn:weekdays>|<turn:annuals>) (ago|from now|from today|hence)")
          .example("two Fridays ago", "2011-03-04")
          .example("two Sundays from now", "2011-03-27")
          .example("a couple of summers ago", "2009-SU")
          .example("three Christmases ago", "2008-12-25")
          .example("two Easters from now", "2012-04-08")
          .example("four Aprils hence", "2014-04")
          .butNot("two Fridays in a row", "some Mondays ago")
          .when(
              slots ->
                  slots.get("count", Amount.class).isWhole()
                      && slots.get("count", Amount.class).count() <= 52)
          .means(RelativeDates::turnsAway);

  static final TimeRule WEEKDAY_OF_WEEK_AGO =
      rule("a week ago <weekday>")
          .pattern("(a|one) week ago [on] <fullday>")
          .example("a week ago Thursday", "2011-03-10")
          .means(
              slots ->
                  new InWeek(
                      slots.get("fullday", DayOfWeek.class),
                      new Relative(Unit.WEEK, -1, AnchorKind.UTTERANCE)));

  static final TimeRule FORTNIGHT_AGO =
      rule("a fortnight ago")
          .pattern("(a|one) fortnight (ago|earlier|later)")
          .example("a fortnight ago", "2011-W09")
          .example("a fortnight later", "2011-W13")
          .means(
              slots -> {
                String word = slots.line().word(slots.to() - 1);
                return new Relative(
                    Unit.WEEK,
                    word.equals("later") ? 2 : -2,
                    word.equals("ago") ? AnchorKind.UTTERANCE : AnchorKind.TEXT);
              });

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

  static final TimeRule AGO =
      rule("<count> <unit> ago")
          .pattern("[(just|only)] [<about>] <count> <unit> ago")
          .example("just five days ago", "2011-03-10")
          .example("about a month ago", "2011-02")
          .example("two centuries ago", "1811")
          .example("a few days ago", "PAST_REF")
          .example("an hour ago", "2011-03-15")
          .example("more than thirty years ago", "1981")
          .example("only two weekends ago", "2011-W09-WE")
          .example("a week ago", "2011-W10")
          .example("two weeks ago", "2011-W09")
          .example("10 days ago", "2011-03-05")
          .example("three months ago", "2010-12")
          .example("nearly four years ago", "2007")
          .example("a decade ago", "2001")
          .example("several years ago", "PAST_REF")
          .example("2 1/2 years ago", "2008-09")
          .example("half a century ago", "1961")
          .example("half a year ago", "2010-09")
          .example("two hours ago", "2011-03-15")
          .example("12% less than [two years ago]", "2009")
          .when(slots -> !isCompared(slots))
          .means(slots -> shifted(slots, -1, AnchorKind.UTTERANCE));

  static final TimeRule AND_A_HALF_AGO =
      rule("a <unit> and a half ago")
          .pattern("(a|one) <unit> and a half ago")
          .example("a year and a half ago", "2009-09")
          .means(slots -> shifted(Amount.andAHalf(1), slots.unit(), -1, AnchorKind.UTTERANCE));

  static final TimeRule FROM_NOW =
      rule("<count> <unit> from now")
          .pattern("[<about>] <count> <unit> from (now|today)", "[<about>] <count> <unit> hence")
          .example("a decade from now", "2021")
          .example("ten days from today", "2011-03-25")
          .example("two years hence", "2013")
          .example("two weeks from now", "2011-W13")
          .example("three years from now", "2014")
          .means(slots -> shifted(slots, 1, AnchorKind.UTTERANCE));

  static final TimeRule IN_UNITS =
      rule("in <count> <unit>'s time")
          .pattern("{in} <count> <unit>('s|') time")
          .example("in [a year's time]", "2012")
          .example("in [ten days' time]", "2011-03-25")
          .example("in [two weeks' time]", "2011-W13")
          .means(slots -> shifted(slots, 1, AnchorKind.UTTERANCE));

  static final TimeRule EARLIER =
      rule("<count> <unit> earlier")
          .pattern("[(just|only)] [<about>] <count> <unit> (earlier|before|previously|prior)")
          .example("three months before", "2010-12")
          .example("only a week earlier", "2011-W10")
          .example("about 20 years earlier", "1991")
          .example("several months earlier", "PAST_REF")
          .example("six days prior", "2011-03-09")
          .example("two days earlier", "2011-03-13")
          .example("a decade earlier", "2001")
          .example("five years previously", "2006")
          .butNot("two days before that vote")
          .example("three times more than [a week earlier]", "2011-W10")
          .when(slots -> !isFollowed(slots) && !isCompared(slots))
          .means(slots -> shifted(slots, -1, AnchorKind.TEXT));

  static final TimeRule LATER =
      rule("<count> <unit> later")
          .pattern("[(just|only)] [<about>] <count> <unit> (later|afterwards|after|afterward)")
          .example("just a week later", "2011-W12")
          .example("ten minutes later", "2011-03-15")
          .example("some years later", "FUTURE_REF")
          .example("a century later", "2111")
          .example("two days after", "2011-03-17")
          .example("five years afterwards", "2016")
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
          .example("decades later", "FUTURE_REF")
          .example("weeks later", "FUTURE_REF")
          .means(slots -> Timeless.FUTURE_REF);

  static final TimeRule YEAR_EARLIER =
      rule("a year earlier")
          .pattern("(a|one) year (earlier|before)", "year-earlier")
          .example("one year before", "2010")
          .example("year-earlier", "2010")
          .example("a year earlier", "2010")
          .when(slots -> !isFollowed(slots))
          .means(slots -> new Reported(Unit.YEAR, -1));

  static final TimeRule YEAR_AGO =
      rule("a year ago")
          .pattern("(a|one) year ago", "year-ago")
          .example("one year ago", "2010")
          .example("[year-ago] earnings", "2010")
          .example("8 percent more than [a year ago]", "2010")
          .example("a year ago", "2010")
          .means(slots -> new Reported(Unit.YEAR, -1));

  private static final Set<String> COMPARED =
      Set.of("%", "percent", "times", "points", "cents", "dollars", "much", "far", "even");

  /** “8 percent more than a year ago”. */
  private static boolean isCompared(Slots slots) {
    return slots.has("about") && COMPARED.contains(slots.before());
  }

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

  /** “The week before last year's vote” goes on. */
  private static boolean isAlone(Slots slots) {
    String after = slots.after();
    return !slots.line().isCapital(slots.to())
        && !Set.of("day", "night", "week", "weekend", "month", "year", "spring", "summer", "autumn")
            .contains(after);
  }

  /** The last or the next of its kind, and so many turns further. */
  private static TimeValue turnsAway(Slots slots) {
    boolean ago = slots.line().word(slots.to() - 1).equals("ago");
    Choice choice = ago ? Choice.LAST : Choice.NEXT;
    int more = (int) slots.get("count", Amount.class).count() - 1;
    Object turn = slots.get("turn", Object.class);
    return turn instanceof DayOfWeek day
        ? new Turned(new Weekday(day, choice, AnchorKind.UTTERANCE), Unit.WEEK, ago ? -more : more)
        : annual((Annual) turn, choice, ago ? -more : more);
  }

  private static TimeValue annual(Annual part, Choice choice, int years) {
    return new InYear(
        part, new Turned(new Recurring(part, choice, AnchorKind.UTTERANCE), Unit.YEAR, years));
  }

  private static boolean isBefore(Slots slots) {
    boolean article = slots.line().word(slots.from()).equals("the");
    return slots.line().word(slots.from() + (article ? 2 : 1)).equals("before");
  }

  private static TimeValue beforeLast(Slots slots) {
    Unit unit = slots.has("whichunit") ? slots.get("whichunit", Unit.class) : Unit.YEAR;
    return relative(unit, slots.line().word(slots.to() - 1).equals("last") ? -2 : 2);
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

  /** An amount counted from the anchor; what is vague has no date. */
  private static TimeValue shifted(Slots slots, int sign, AnchorKind anchor) {
    return shifted(slots.get("count", Amount.class), slots.unit(), sign, anchor);
  }

  private static TimeValue shifted(Amount amount, Unit unit, int sign, AnchorKind anchor) {
    if (amount.vague()) {
      return sign < 0 ? Timeless.PAST_REF : Timeless.FUTURE_REF;
    }
    if (unit.isOfClock()) {
      return new Relative(Unit.DAY, 0, anchor);
    }
    if (unit == Unit.MILLENNIUM) {
      return new Lasting(amount, unit);
    }
    return new Relative(shiftUnit(amount, unit), sign * Math.round(size(amount, unit)), anchor);
  }

  /** What is counted in: a fraction of a unit is counted in a finer one. */
  private static Unit shiftUnit(Amount amount, Unit unit) {
    return switch (unit) {
      case DECADE, CENTURY -> Unit.YEAR;
      case YEAR -> amount.isWhole() ? Unit.YEAR : Unit.MONTH;
      case WEEK, MONTH -> amount.isWhole() ? unit : Unit.DAY;
      default -> unit;
    };
  }

  /** How many of the {@link #shiftUnit}. */
  private static double size(Amount amount, Unit unit) {
    double count = amount.size();
    int each =
        switch (unit) {
          case CENTURY -> 100;
          case DECADE -> 10;
          case YEAR -> amount.isWhole() ? 1 : 12;
          case MONTH -> amount.isWhole() ? 1 : 30;
          case WEEK -> amount.isWhole() ? 1 : 7;
          default -> 1;
        };
    return count * each;
  }

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
          BESIDE,
          TURNS_AWAY,
          WEEKDAY_OF_WEEK_AGO,
          FORTNIGHT_AGO,
          PREVIOUS_UNIT,
          FOLLOWING_UNIT,
          WHICH_UNIT,
          SAME_UNIT,
          SAME_UNIT_A_YEAR_AGO,
          THE_UNIT,
          THE_WEEKEND,
          YEAR_EARLIER,
          YEAR_AGO,
          AGO,
          AND_A_HALF_AGO,
          FROM_NOW,
          IN_UNITS,
          EARLIER,
          LATER,
          UNITS_AGO,
          UNITS_LATER);
}
