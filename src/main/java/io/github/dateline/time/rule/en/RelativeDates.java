package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Annual;
import io.github.dateline.time.ByTense;
import io.github.dateline.time.Choice;
import io.github.dateline.time.DayPart;
import io.github.dateline.time.From;
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
import io.github.dateline.time.rule.TokenLine;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/** Days, weeks, months … counted from today or from the date the text stands on, and weekdays. */
final class RelativeDates {
  private RelativeDates() {}

  static final TimeRule WEEKDAY =
      rule("<weekday>")
          .pattern("<fullday:weekday>", "{on} the <fullday>")
          .example("[Monday]'s vote was close", "2011-03-14")
          .example("the deal, due [Friday], is signed by both", "2011-03-18")
          .example("until [Sunday]", "2011-03-20")
          .example("WEDNESDAY", "2011-03-09")
          .example("Tuesday", "2011-03-15")
          .example("it ended on [the Sunday].", "2011-03-13")
          .example("on the [Sunday] shift", "2011-03-13")
          .example("on [Sat] at the latest", "2011-03-12")
          .butNot(
              "the sun rose",
              "he sat down",
              "The Sun reported it",
              "by the Sun",
              "on Sun Yat-sen",
              "Mon ami",
              "Wed in June")
          .when(RelativeDates::isNoOtherWord)
          .when(slots -> slots.to() - slots.from() == 1 || slots.isAtEnd())
          .means(slots -> weekday(slots, Choice.NEAREST));

  /** “Mon”, “Wed”, “Sat” and “Sun” are days behind “on” and before a time. */
  private static boolean isNoOtherWord(Slots slots) {
    String word = slots.line().word(slots.to() - 1);
    return word.endsWith("day")
        || word.matches("t.*|f.*|\\.")
        || (slots.before().equals("on") && !slots.line().isCapital(slots.to()))
        || Words.of("relative-dates-behind-days").contains(slots.after())
        || (slots.after().equals("at") && slots.line().isNumber(slots.to() + 1));
  }

  static final TimeRule WEEKDAY_OF_WEEK =
      rule("<weekday> of a week")
          .pattern(
              "<fullday>[,] [of] <whichweek>",
              "<fullday:weekday> {(-|to|through|until|till|and)} <fullday:weekday>[,] [of] <whichweek>",
              "<fullday> of the <which> week",
              "<whichweek>[[,] on] <fullday>")
          .example("Thursday of the current week", "2011-03-17")
          .example("on [Wednesday of next week], in Rome", "2011-03-23")
          .example("Friday next week", "2011-03-25")
          .example("it closed [last week, on Thursday]", "2011-03-10")
          .example("a week ago Thursday", "2011-03-10")
          .example("next week on Wednesday", "2011-03-23")
          .example("from [Monday] to [Friday of last week]", "2011-03-07", "2011-03-11")
          .example("on [Tuesday] and [Wednesday next week]", "2011-03-22", "2011-03-23")
          .example("away [Mon] to [Thu next week]", "2011-03-21", "2011-03-24")
          .butNot(
              "from Monday to Friday of the strike",
              "it closed last week; on Tuesday it burned",
              "last week and on Monday",
              "it closed three years ago on Friday")
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
          .means(RelativeDates::weekFrom);

  private static TimeValue week(Slots slots) {
    return slots.has("whichweek")
        ? slots.value("whichweek")
        : new Relative(Unit.WEEK, slots.number("which"));
  }

  /** Of “yesterday week” a week back. */
  private static TimeValue weekFrom(Slots slots) {
    int days = slots.holds("week") ? 7 : 14;
    if (slots.has("fullday")) {
      return new From(weekday(slots, Choice.NEXT), new Relative(Unit.DAY, days, AnchorKind.NONE));
    }
    int day = slots.number("nearday");
    return new Relative(Unit.DAY, day < 0 ? day - days : day + days);
  }

  private static Weekday weekday(Slots slots, Choice choice) {
    return new Weekday(slots.get("fullday", DayOfWeek.class), choice, AnchorKind.UTTERANCE);
  }

  static final TimeRule NEAR_DAY =
      rule("today, yesterday or tomorrow")
          .pattern("<nearday>")
          .example("[Today], it is a museum", "2011-03-15")
          .example("[yesterday]'s meeting", "2011-03-14")
          .example("by [tomorrow]", "2011-03-16")
          .example("since [the day before yesterday]", "2011-03-13")
          .example("from [the day after tomorrow] on", "2011-03-17")
          .butNot("USA Today", "on the cover of Managers Today", "seen on \"Today\"")
          .when(slots -> !isTitle(slots))
          .means(slots -> new Relative(Unit.DAY, slots.number("nearday")));

  /** “Of Managers Today”, “on "Today"”. */
  private static boolean isTitle(Slots slots) {
    TokenLine line = slots.line();
    int from = slots.from();
    boolean quoted =
        "\"“".indexOf(line.mark(from - 1)) >= 0 && "\"”".indexOf(line.mark(slots.to())) >= 0;
    boolean named =
        line.isCapital(from - 1)
            && from > 1
            && !line.isCapital(from - 2)
            && Character.isLetter(line.text().charAt(line.start(from - 2)));
    return line.isCapital(from) && (quoted || named || slots.before().equals("usa"));
  }

  static final TimeRule TODAYS_WORLD =
      rule("today's world")
          .pattern("today {'s}")
          .example("[today]'s teenagers read less", "PRESENT_REF")
          .butNot("USA Today's world section")
          .when(
              slots ->
                  Words.of("relative-dates-of-our-times").contains(slots.line().any(slots.to() + 1))
                      && !isTitle(slots))
          .means(slots -> Timeless.PRESENT_REF);

  static final TimeRule WHICH_UNIT =
      rule("this, last or next <unit>")
          .pattern(
              "<which> <unit:whichunit>",
              "(the last|[the] past|the latest|the most recent) <unit:whichunit>")
          .example("this coming weekend", "2011-W11-WE")
          .example("the coming week", "2011-W12")
          .example("this month", "2011-03")
          .example("in [the current fiscal year]", "2011")
          .example("over [the past year]", "2010")
          .example("over [the past week]", "2011-W10")
          .example("during [the last year]", "2010")
          .example("in [the most recent fiscal year]", "2010")
          .example("the latest year", "2010")
          .example("at [last year]'s fair", "2010")
          .example("[past decade]", "200")
          .butNot(
              "this week-long strike",
              "at last weeks of talks",
              "on the last day of the trial",
              "the last quarter of his life")
          .when(RelativeDates::isNearUnit)
          .means(slots -> new Relative(slots.unit(), distance(slots)));

  /**
   * “The last week of the war” was no last week; “the past year” is the last one, “the past day”
   * none.
   */
  private static boolean isNearUnit(Slots slots) {
    boolean part = slots.after().equals("of");
    if (slots.unit() == Unit.DAY && slots.line().word(slots.to() - 2).equals("past")) {
      return false;
    }
    return slots.has("which")
        ? !part || (!slots.before().equals("the") && slots.unit() != Unit.QUARTER)
        : slots.unit() == Unit.YEAR
            || slots.unit() == Unit.DECADE
            || (!part && slots.holds("last") && slots.unit().compareTo(Unit.MONTH) > 0);
  }

  /** The coming week is the next one, the coming weekend that of this week. */
  private static int distance(Slots slots) {
    boolean coming = slots.line().word(slots.to() - 2).endsWith("coming");
    return coming && slots.unit() == Unit.WEEKEND ? 0 : slots.get("which", Integer.class, -1);
  }

  static final TimeRule TEXT_UNIT =
      rule("the previous, the same or the following <unit>")
          .pattern(
              "the (previous|preceding|prior|following|next) <unit:whichunit> [or so]",
              "the <unit:whichunit> (before|following|after)",
              "(next|the very next) day",
              "(that|the same|that same|that very|the very same) <unit:whichunit>",
              "the same <unit:whichunit> (a|one) year (ago|earlier|before|previously)",
              "the same <unit:whichunit> [(of|in)] (last year|the previous year|the year before)")
          .example("the prior month", "2011-02")
          .example("the previous weekend", "2011-W10-WE")
          .example("the preceding week", "2011-W10")
          .example("the year before", "2010")
          .example("next day", "2011-03-16")
          .example("the very next day", "2011-03-16")
          .example("the week following", "2011-W12")
          .example("[today] or [the day after] is fine", "2011-03-15", "2011-03-16")
          .example("over [the next year or so]", "2012")
          .example("in [the following decade]", "202")
          .example("that very day", "2011-03-15")
          .example("the very same week", "2011-W11")
          .example("the same day", "2011-03-15")
          .example("that same week", "2011-W11")
          .example("that year", "2011")
          .example("the same month a year ago", "2010-03")
          .example("the same week of last year", "2010-W11")
          .butNot("the next day-care centre", "that quarter of the town", "the day before he left")
          .when(slots -> !isFollowed(slots) && (step(slots) != 0 || unit(slots) != Unit.QUARTER))
          .means(slots -> inText(slots, step(slots)));

  private static int step(Slots slots) {
    if (slots.holds("that") || slots.holds("same")) {
      // A week keeps its place by 52 of them.
      boolean ago = unit(slots) != Unit.YEAR && slots.holds("year");
      return !ago ? 0 : unit(slots) == Unit.MONTH ? -12 : unit(slots) == Unit.DAY ? -365 : -52;
    }
    return Stream.of("previous", "preceding", "prior", "before").anyMatch(slots::holds) ? -1 : 1;
  }

  static final TimeRule TURN =
      rule("last, next, this or that <weekday, month …>")
          .pattern(
              "<choice> <turn>",
              "(<turn:fullday>|<turn:fullmonth>) (last|next)",
              "[this] <turn:fullday> coming")
          .example("the previous May", "2010-05")
          .example("in [July last]", "2010-07")
          .example("by [this May]", "2011-05")
          .example("in [that May]", "2011-05")
          .example("all were freed [that July].", "2010-07")
          .example("the coming winter", "2011-WI")
          .example("[That autumn] she left", "2010-FA")
          .example("until [the same summer]", "2011-SU")
          .example("this coming Memorial Day", "2011-05-30")
          .example("it opened [Thursday last]", "2011-03-10")
          .example("last Tuesday", "2011-03-08")
          .example("it ends [this Sunday coming]", "2011-03-20")
          .example("[Saturday next], they said", "2011-03-19")
          .example("this Thursday", "2011-03-17")
          .butNot(
              "At last, we met",
              "he said that September was warm",
              "they feared that May's vote was lost",
              "they saw that March 3 was a Thursday",
              "he ate the same spring onions",
              "on Sunday next door",
              "on Monday next to the bank",
              "a Friday coming of age")
          .when(
              slots ->
                  slots.has("choice")
                      || !Words.of("relative-dates-behind-next").contains(slots.after()))
          .when(slots -> !isThat(slots) || standsAlone(slots))
          .means(RelativeDates::turn);

  private static boolean isThat(Slots slots) {
    return slots.get("choice", Choice.class, Choice.LAST) == Choice.NEAREST;
  }

  /** Whether no noun follows, and “that” is not the one of “he said that”. */
  private static boolean standsAlone(Slots slots) {
    boolean opens = slots.from() == 0 || slots.line().isCapital(slots.from());
    String before = slots.before();
    boolean governed = Words.of("seasons-before").contains(before) || ",;:(–—".contains(before);
    return opens || governed || (slots.isAtEnd() && !slots.after().equals("'s"));
  }

  /** “This Friday” is the next one. */
  private static TimeValue turn(Slots slots) {
    Object turn = slots.get("turn", Object.class);
    Choice choice =
        slots.get("choice", Choice.class, slots.holds("last") ? Choice.LAST : Choice.NEXT);
    boolean weekday = turn instanceof DayOfWeek;
    boolean told =
        Stream.of("previous", "following").anyMatch(slots::holds)
            || (slots.holds("the") && slots.holds("next"));
    return turn(
        turn,
        weekday && choice == Choice.THIS ? Choice.NEXT : choice,
        told || (isThat(slots) && !weekday) ? AnchorKind.TEXT : AnchorKind.UTTERANCE);
  }

  private static TimeValue turn(Object turn, Choice choice, AnchorKind anchor) {
    if (turn instanceof DayOfWeek day) {
      return new Weekday(day, choice, anchor);
    }
    Annual part = turn instanceof Month month ? new Annual.OfMonth(month) : (Annual) turn;
    return new Recurring(part, choice, anchor);
  }

  static final TimeRule BEFORE_LAST =
      rule("the <unit> before last")
          .pattern("the (<unit:oneunit>|<turn>|<daypart>) (before last|after next)")
          .example("the week before last", "2011-W09")
          .example("by [the month after next]", "2011-05")
          .example("the summer before last", "2009-SU")
          .example("the Friday after next", "2011-03-25")
          .example("the evening before last", "2011-03-13TEV")
          .butNot(
              "the day before last Monday",
              "the week after next year's vote",
              "the year before last summer's vote",
              "the election before last")
          .when(RelativeDates::isAlone)
          .means(RelativeDates::beforeLast);

  static final TimeRule THE_UNIT =
      rule("the <unit>")
          .pattern(
              "{(ended|ending|end|ends|finished|closed|started|began|spent|for|during|throughout)}"
                  + " the <unit:whichunit>")
          .example("the index ended [the day] lower", "2011-03-15")
          .example("for [the month], rain was scarce", "2011-03")
          .butNot("the day he died", "for the week of talks", "during the day shift")
          .notBefore("of", "he", "she", "they", "it", "that", "when", "i", "we", "shift", "before")
          .when(
              slots ->
                  List.of(Unit.DAY, Unit.WEEK, Unit.MONTH).contains(slots.unit())
                      && !isFollowed(slots))
          .means(slots -> inText(slots, 0));

  static final TimeRule THE_WEEKEND =
      rule("the weekend")
          .pattern("the weekend")
          .example("over [the weekend]", "2011-W10-WE")
          .example("the park will be closed over [the weekend]", "2011-W11-WE")
          .means(
              // On a Saturday it is the one that runs.
              slots ->
                  new ByTense(
                      new From(new Relative(Unit.DAY, -5), new Relative(Unit.WEEKEND, 0)),
                      new Relative(Unit.WEEKEND, 0)));

  static boolean isFollowed(Slots slots) {
    String after = slots.after();
    return Words.of("relative-dates-sides").contains(slots.line().word(slots.to() - 1))
        && !Words.of("relative-dates-after-a-day").contains(after)
        && !EnglishTense.isPast(after)
        && !after.isEmpty()
        && (Character.isLetterOrDigit(after.charAt(0)) || after.charAt(0) == '\'');
  }

  /** “The week before last year's vote” goes on. */
  static boolean isAlone(Slots slots) {
    return !slots.line().isCapital(slots.to())
        && !Words.of("relative-dates-units").contains(slots.after());
  }

  private static TimeValue beforeLast(Slots slots) {
    boolean back = slots.line().word(slots.to() - 1).equals("last");
    int count = back ? -2 : 2;
    if (slots.has("daypart")) {
      return new InDay(new Relative(Unit.DAY, count), slots.get("daypart", DayPart.class));
    }
    if (slots.has("unit")) {
      return new Relative(slots.unit(), count);
    }
    TimeValue one =
        turn(
            slots.get("turn", Object.class),
            back ? Choice.LAST : Choice.NEXT,
            AnchorKind.UTTERANCE);
    return new From(one, one);
  }

  private static TimeValue inText(Slots slots, int count) {
    return new Relative(unit(slots), count, AnchorKind.TEXT);
  }

  private static Unit unit(Slots slots) {
    return slots.get("unit", Unit.class, Unit.DAY);
  }

  /** The rules that name one turn or one unit, of a kind that a slot tells. */
  static final List<TimeRule> NAMING_UNITS = List.of(TURN, WHICH_UNIT, TEXT_UNIT, BEFORE_LAST);

  /** The rules that name a day of the week. */
  static final List<TimeRule> WEEKDAYS = List.of(WEEKDAY, WEEKDAY_OF_WEEK, WEEK_FROM_DAY);

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(
          WEEKDAY,
          WEEKDAY_OF_WEEK,
          WEEK_FROM_DAY,
          TODAYS_WORLD,
          NEAR_DAY,
          TURN,
          BEFORE_LAST,
          TEXT_UNIT,
          WHICH_UNIT,
          THE_UNIT,
          THE_WEEKEND);
}
