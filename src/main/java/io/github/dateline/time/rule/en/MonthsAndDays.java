package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.DayOfMonth;
import io.github.dateline.time.Nth;
import io.github.dateline.time.Relative;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import io.github.dateline.time.rule.TokenLine;
import java.util.List;

/** Months, days of months, with and without their year. */
final class MonthsAndDays {
  private MonthsAndDays() {}

  static final TimeRule MONTH_DAY =
      rule("<month> <day>")
          .pattern(
              "[[(this|next|last|this coming)] <weekday>[,]] (<month> <day>|<day> [of] <month>)",
              "[<weekday>[,]] (the <day:dayth> of <month:mon>|<month:mon> <day:digitth>)",
              "[<weekday>[,]] <month> the <day:digitth>")
          .example("on [the fourth of march]", "2011-03-04")
          .example("May the 1st", "2011-05-01")
          .example("it will fall due on [Feb 2]", "2012-02-02")
          .example("the [Aug. 19] putsch failed", "2010-08-19")
          .example("14 February", "2011-02-14")
          .example("Saturday, April 25", "2009-04-25")
          .example("this coming Sunday, March twentieth", "2011-03-20")
          .butNot("You may 8 times", "at 5 March Street")
          .notBefore("street", "avenue", "road")
          .when(slots -> slots.day() <= slots.month().maxLength())
          .means(PartsOfYears::placed);

  static final TimeRule MONTH =
      rule("<month>")
          .pattern("[the month of] <month:fullmonth>")
          .example("by [June]", "2011-06")
          .example("in [the month of October]", "2010-10")
          .example("before [May]", "2011-05")
          .example("prices fell in [July] and in [August]", "2010-07", "2010-08")
          .example("it rained in [Sept.] and wet", "2010-09")
          .example("The vote will be held in [October]", "2011-10")
          .example("They could vote as early as [May]", "2011-05")
          .butNot(
              "her parents, Ole and June, sat",
              "You may go",
              "May I?",
              "General March agreed",
              "April said no",
              "an august company of judges",
              "the statue of August the Strong",
              "he and April Lee agree",
              "Foreign Minister Jan Kavan")
          .example("he lost the [May] election", "2010-05")
          .example("[May]'s election was calm", "2010-05")
          .example("fled after the deadly [March] attacks", "2011-03")
          .example("the party's [March] victory", "2011-03")
          .butNot(
              "the March family moved",
              "Theresa May said no",
              "Theresa May's election was early",
              "the May government fell",
              "the Women's March was calm",
              "General March's troops",
              "The March of the Living",
              "the March hare")
          .when(MonthsAndDays::isNoName)
          .means(PartsOfYears::placed);

  static final TimeRule DAY_OF_MONTH =
      rule("the <dayth>")
          .pattern(
              "{(on|until|till|since|by|from|for|due|before|after|to|through|than|around|between)} the <dayth>",
              "<weekday>[,] the <dayth>")
          .example("until [the 31st]", "2011-03-31")
          .example("since [the 3rd], when it closed", "2011-03-03")
          .example("by [the 20th]", "2011-03-20")
          .example("Monday the 14th", "2011-03-14")
          .example("it is set for [the 25th].", "2011-03-25")
          .example("the report is due [the 28th]", "2011-03-28")
          .butNot("on the 25th floor", "on the first day", "on the 30th of February")
          .example("no later than [the 20th].", "2011-03-20")
          .example("on [the thirtieth].", "2011-03-30")
          .butNot("on the fifteenth hole", "on the eighteenth.")
          .when(
              slots ->
                  isFigureOrLate(slots)
                      && !Words.lacks("months-and-days-behind-days", slots.after()))
          .when(slots -> !slots.after().equals("of") || !slots.line().isCapital(slots.to() + 1))
          .example("it opens on [Thursday, the 14th]", "2011-04-14")
          .means(MonthsAndDays::day);

  /** A day of another rule, or of the nearest month. */
  static TimeValue day(Slots slots) {
    return slots.has("oneday")
        ? slots.value("oneday")
        : new DayOfMonth(slots.number("dayth"), slots.besideWeekday());
  }

  static final TimeRule DAY_OF_WHICH_MONTH =
      rule("the <dayth> of this month")
          .pattern("the <dayth> of (<date>|<date:theunit>)", "[the] <dayth> [of] <which:inst>")
          .example("the 24th of this month", "2011-03-24")
          .example("on [the 4th inst.], at home", "2011-03-04")
          .example("3rd proximo", "2011-04-03")
          .butNot("the first instant noodles")
          .when(MonthsAndDays::isInMonth)
          .means(
              slots ->
                  new Nth(
                      slots.number("dayth"),
                      Unit.DAY,
                      slots.has("date")
                          ? slots.value("date")
                          : new Relative(Unit.MONTH, slots.number("which"))));

  /** Of a month that is told by its distance; “the first instant” is none. */
  private static boolean isInMonth(Slots slots) {
    return slots.has("date")
        ? slots.value("date") instanceof Relative month && month.unit() == Unit.MONTH
        : !slots.holds("instant") || slots.line().isNumber(slots.to() - 3);
  }

  /** “The 4th”; of those in words the late ones, which count little else. */
  private static boolean isFigureOrLate(Slots slots) {
    return slots.line().isNumber(slots.to() - 2)
        || (slots.number("dayth") > 18 && !slots.after().matches("\\p{L}.*"));
  }

  /** “April” is also a woman; “May” and “March” are much else. */
  private static boolean isNoName(Slots slots) {
    String before = slots.before();
    // “as early as”, “as recently as”
    String early = before.equals("as") ? slots.line().word(slots.from() - 2) : "";
    boolean preposition =
        Words.of("months-and-days-prepositions").contains(before)
            || Words.of("months-and-days-as-early").contains(early);
    return switch (slots.month()) {
      case MAY, MARCH -> preposition || standsBeforeDeed(slots);
      case AUGUST -> !isAdjectiveOrEpithet(slots) && !isPerson(slots, preposition);
      case APRIL, JUNE -> !isPerson(slots, preposition);
      default -> true;
    };
  }

  private static boolean isPerson(Slots slots, boolean preposition) {
    return (!preposition || Words.of("months-and-days-joining").contains(slots.before()))
        && (Words.of("months-and-days-speech").contains(slots.after())
            || slots.line().isCapital(slots.to())
            || isBesideName(slots));
  }

  /** “An august assembly”, “August the Strong”. */
  private static boolean isAdjectiveOrEpithet(Slots slots) {
    boolean small = !slots.line().isCapital(slots.from());
    return small
        ? Words.of("months-and-days-before-august").contains(slots.before())
        : slots.after().equals("the") && slots.line().isCapital(slots.to() + 1);
  }

  /** “The disputed May poll”: behind an article, with or without an adjective, before a noun. */
  private static boolean standsBeforeDeed(Slots slots) {
    TokenLine line = slots.line();
    int before = slots.from() - 1;
    boolean adjective =
        !line.isCapital(before)
            && Words.of("months-and-days-articles").contains(line.any(before - 1));
    boolean noun =
        slots.to() < line.size()
            && !line.isJoined(slots.to())
            && Character.isLowerCase(line.text().charAt(line.start(slots.to())))
            && !Words.of("months-and-days-speech").contains(slots.after())
            && !slots.after().endsWith("ed")
            && !EnglishTense.isPast(slots.after())
            && !Words.of("months-and-days-no-deeds").contains(slots.after());
    if (slots.after().equals("'s")) {
      return !line.isCapital(before)
          && Words.of("months-and-days-deeds").contains(line.any(slots.to() + 1));
    }
    return noun && (Words.of("months-and-days-articles").contains(line.any(before)) || adjective);
  }

  /** “Anna and June”, but not “May and June”. */
  private static boolean isBesideName(Slots slots) {
    int name = slots.from() - 2;
    return slots.before().equals("and")
        && name > 0
        && slots.line().isCapital(name)
        && slots.line().word(name).isEmpty();
  }

  /** In book order. */
  static final List<TimeRule> ALL = List.of(MONTH_DAY, MONTH, DAY_OF_WHICH_MONTH, DAY_OF_MONTH);
}
