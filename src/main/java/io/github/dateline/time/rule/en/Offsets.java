package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Ahead;
import io.github.dateline.time.Amount;
import io.github.dateline.time.Annual;
import io.github.dateline.time.Choice;
import io.github.dateline.time.Fixed;
import io.github.dateline.time.From;
import io.github.dateline.time.InYear;
import io.github.dateline.time.Lasting;
import io.github.dateline.time.Mod;
import io.github.dateline.time.Modified;
import io.github.dateline.time.Recurring;
import io.github.dateline.time.Relative;
import io.github.dateline.time.Reported;
import io.github.dateline.time.Shifted;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Timeless;
import io.github.dateline.time.Unit;
import io.github.dateline.time.Weekday;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Dates some units away from today, from a date of the text, or from a day that is named. */
final class Offsets {
  private Offsets() {}

  static final TimeRule BESIDE =
      rule("the <unit> before or after <day>")
          .pattern(
              "[the] day (before|after|following) <oneday>",
              "the <oneunit> (before|after|following) <oneday>",
              "the <fullday> (before|after|following) <oneday>",
              "[the] eve of <oneday>")
          .example("the day before last Tuesday", "2011-03-07")
          .example("[the day after Christmas], it snowed", "2010-12-26")
          .example("the day before Boxing Day 2012", "2012-12-25")
          .example("on [the eve of Independence Day 2009]", "2009-07-03")
          .example("the week after Independence Day 2018", "2018-W28")
          .example("the weekend before 8 May 1945", "1945-W18-WE")
          .example("the Saturday before Halloween 2015", "2015-10-24")
          .example("the Sunday after Christmas", "2010-12-26")
          .butNot(
              "every day after Monday's vote",
              "the month after Friday's vote",
              "the eve of the vote",
              "the week before the vote on Monday")
          .notAfter("every", "each", "a", "one", "another")
          .when(slots -> !slots.has("oneunit") || !slots.after().equals("'s"))
          .means(Offsets::beside);

  static final TimeRule COUNTED_FROM =
      rule("<count> <unit> before or after <day>")
          .pattern(
              "[<about>] <count> <unit> (before|after|following|prior to|ahead of) <oneday>",
              "[<about>] <count> <unit> from <oneday>",
              "[<about>] <count> <unit> from [next] <next:fullday>",
              "<count> <unit> ago (today|yesterday)")
          .example("two days after Christmas", "2010-12-27")
          .example("three days before Christmas 2013", "2013-12-22")
          .example("it opens [a week from Friday]", "2011-03-25")
          .example("[ten days from tomorrow] it ends", "2011-03-26")
          .example("a month after 4 March 1990", "1990-04-04")
          .example("ten days from today", "2011-03-25")
          .example("a year from today", "2012-03-15")
          .example("six weeks ago today", "2011-02-01")
          .example("a year ago yesterday", "2010-03-14")
          .example("a month from last Christmas", "2011-01-25")
          .example("a fortnight before Bastille Day 2012", "2012-06-30")
          .example("some three weeks ahead of May 8, 1998", "1998-04-17 APPROX")
          .butNot(
              "two days after Monday's vote",
              "within ten days from Tuesday",
              "two hours after Friday prayers",
              "several days after Christmas")
          .notAfter("for", "lasting", "lasts", "within")
          .when(Offsets::isCountedFrom)
          .means(Offsets::countedFrom);

  static final TimeRule SEVERAL_UNITS_AWAY =
      rule("<count> <unit> and <count> <unit> ago")
          .pattern(
              "[<about>] <count> <unit>[,] [and] <more:count> <moreunit:unit> <away>",
              "[<about>] <count> <unit>[,] <more:count> <moreunit:unit>[,] and <most:count>"
                  + " <mostunit:unit> <away>")
          .example("two years and three months ago", "2008-12")
          .example("a year and a day ago", "2010-03-14")
          .example("one month and one day ago", "2011-02-14")
          .example("three weeks, two days ago", "2011-02-20")
          .example("ten years, two months and five days ago", "2001-01-10")
          .example("a decade and two years ago", "1999")
          .example("four days and six hours ago", "2011-03-11")
          .example("a year and two months later", "2012-05")
          .example("a year and two months from now", "2012-05")
          .example("five years and a month earlier", "2006-02")
          .butNot("two years and left three months ago", "two days and two weeks ago")
          .when(Offsets::areDescending)
          .means(Offsets::severalUnits);

  static final TimeRule TURNS_AWAY =
      rule("<number> <weekdays> ago or from now")
          .pattern("<count> (<turn:weekdays>|<turn:annuals>) (ago|from now|from today|hence)")
          .example("two Fridays ago", "2011-03-04")
          .example("two Sundays from now", "2011-03-27")
          .example("a couple of summers ago", "2009-SU")
          .example("three Christmases ago", "2008-12-25")
          .example("four Aprils hence", "2014-04")
          .butNot("two Fridays in a row", "some Mondays ago")
          .when(
              slots ->
                  slots.get("count", Amount.class).isWhole()
                      && slots.get("count", Amount.class).count() <= 52)
          .means(Offsets::turnsAway);

  static final TimeRule AGO =
      rule("<count> <unit> ago")
          .pattern("[(just|only)] [<about>] <count> <unit> (ago|back)")
          .example("just five days ago", "2011-03-10")
          .example("about a month ago", "2011-02")
          .example("two centuries ago", "1811")
          .example("a few days ago", "PAST_REF")
          .example("a fortnight ago", "2011-W09")
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
          .example("it was sold [ten days back].", "2011-03-05")
          .butNot("two weeks back at school")
          .when(slots -> !isCompared(slots) && (!has(slots, "back") || !isFollowed(slots)))
          .means(slots -> shifted(slots, -1, AnchorKind.UTTERANCE));

  static final TimeRule RANGE_AGO =
      rule("<number> to <number> <units> ago")
          .pattern("[<about>] <count> {(to|or|-)} <most:number> <unit> (ago|back)")
          .example("[5] to [7 days ago]", "2011-03-10", "2011-03-08")
          .example("[two] or [three weeks ago]", "2011-W09", "2011-W08")
          .butNot("5 to 7 days back at work")
          .when(slots -> !has(slots, "back") || !isFollowed(slots))
          .means(
              slots -> shifted(slots, -1, AnchorKind.UTTERANCE),
              slots ->
                  shifted(slots.get("most", Amount.class), slots.unit(), -1, AnchorKind.UTTERANCE));

  static final TimeRule AND_A_HALF_AGO =
      rule("a <unit> and a half ago")
          .pattern("(a|one) <unit> and a half ago")
          .example("a year and a half ago", "2009-09")
          .means(slots -> shifted(Amount.andAHalf(1), slots.unit(), -1, AnchorKind.UTTERANCE));

  static final TimeRule FROM_NOW =
      rule("<count> <unit> from now")
          .pattern("[<about>] <count> <unit> (from now|hence)")
          .example("a decade from now", "2021")
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

  static final TimeRule AHEAD =
      rule("in <count> <unit>")
          .pattern("{in} [<about>] <count> <unit>")
          .example("the court will rule in [two days]", "2011-03-17")
          .example("the law will be in force in [about a month]", "2011-04 APPROX")
          .example("voters will choose in [three weeks]", "2011-W14")
          .example("the pact expires in [48 hours]", "2011-03-17")
          .example("they will meet in [a fortnight]", "2011-W13")
          .example("it will end in [a few days]", "PXD")
          .example("he built the wall in [three weeks]", "P3W")
          .butNot(
              "it closes at its lowest level in six years",
              "it will be the first vote in two decades",
              "it will open in two days' time",
              "they will make it in just 48 hours",
              "in a second round",
              "in a quarter of the towns")
          .notBefore("'s", "old", "ago", "earlier", "later")
          .when(slots -> Durations.isTime(slots) && !followsSuperlative(slots))
          .means(
              slots -> {
                TimeValue ahead =
                    new Ahead(new Lasting(slots.get("count", Amount.class), slots.unit()));
                return slots.has("about")
                    ? new Modified(ahead, slots.get("about", Mod.class))
                    : ahead;
              });

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
          .when(slots -> !RelativeDates.isFollowed(slots) && !isCompared(slots))
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
          .when(slots -> !RelativeDates.isFollowed(slots))
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
          .when(slots -> !RelativeDates.isFollowed(slots))
          .means(slots -> new Reported(Unit.YEAR, -1));

  static final TimeRule YEAR_AGO =
      rule("a year ago")
          .pattern("(a|one) year ago", "year-ago")
          .example("one year ago", "2010")
          .example("[year-ago] earnings", "2010")
          .example("8 percent more than [a year ago]", "2010")
          .example("a year ago", "2010")
          .means(slots -> new Reported(Unit.YEAR, -1));

  private static final Set<String> COMPARED = Words.of("offsets-compared");

  /** “8 percent more than a year ago”. */
  private static boolean isCompared(Slots slots) {
    return slots.has("about") && COMPARED.contains(slots.before());
  }

  private static TimeValue beside(Slots slots) {
    boolean before =
        IntStream.range(slots.from(), slots.from() + 3)
            .mapToObj(slots.line()::word)
            .anyMatch(word -> word.equals("before") || word.equals("eve"));
    TimeValue value =
        slots.has("fullday")
            ? new Weekday(
                slots.get("fullday", DayOfWeek.class),
                before ? Choice.LAST : Choice.NEXT,
                AnchorKind.NONE)
            : new Relative(
                slots.has("oneunit") ? slots.get("oneunit", Unit.class) : Unit.DAY,
                before ? -1 : 1,
                AnchorKind.NONE);
    return new From(slots.value("oneday"), value);
  }

  /** “For ten days from Monday” lasts, and of a day in figures the two stand apart. */
  private static boolean isCountedFrom(Slots slots) {
    Amount amount = slots.get("count", Amount.class);
    boolean from = has(slots, "from");
    return amount.isWhole()
        && slots.unit().isOfCalendar()
        && Durations.isTime(slots)
        && !slots.after().equals("'s")
        && (!from
            || slots.has("next")
            || !(slots.value("oneday") instanceof Fixed
                || slots.value("oneday") instanceof Weekday));
  }

  private static TimeValue countedFrom(Slots slots) {
    boolean ago = has(slots, "ago");
    boolean back = ago || has(slots, "before") || has(slots, "prior") || has(slots, "ahead");
    TimeValue value =
        new From(
            slots.has("next")
                ? new Weekday(slots.get("next", DayOfWeek.class), Choice.NEXT, AnchorKind.UTTERANCE)
                : ago
                    ? new Relative(Unit.DAY, has(slots, "today") ? 0 : -1, AnchorKind.UTTERANCE)
                    : slots.value("oneday"),
            new Shifted(List.of(step(slots, "count", "unit")), back, Unit.DAY, AnchorKind.NONE));
    return slots.has("about") ? new Modified(value, slots.get("about", Mod.class)) : value;
  }

  private static boolean isFollowed(Slots slots) {
    return !slots.after().isEmpty() && Character.isLetterOrDigit(slots.after().charAt(0));
  }

  private static boolean has(Slots slots, String word) {
    return IntStream.range(slots.from(), slots.to())
        .mapToObj(slots.line()::word)
        .anyMatch(word::equals);
  }

  private static Lasting step(Slots slots, String count, String unit) {
    return new Lasting(slots.get(count, Amount.class), slots.get(unit, Unit.class));
  }

  private static List<Lasting> steps(Slots slots) {
    List<Lasting> steps = new ArrayList<>();
    steps.add(step(slots, "count", "unit"));
    steps.add(step(slots, "more", "moreunit"));
    if (slots.has("most")) {
      steps.add(step(slots, "most", "mostunit"));
    }
    return steps;
  }

  private static boolean areDescending(Slots slots) {
    List<Lasting> steps = steps(slots);
    return steps.stream().allMatch(step -> step.amount().isWhole())
        && IntStream.range(1, steps.size())
            .allMatch(i -> steps.get(i).unit().compareTo(steps.get(i - 1).unit()) < 0);
  }

  private static TimeValue severalUnits(Slots slots) {
    List<Lasting> steps = steps(slots);
    Unit last = steps.get(steps.size() - 1).unit();
    Away away = slots.get("away", Away.class);
    return new Shifted(steps, away.back(), last.grain(), away.anchor());
  }

  /** “The worst flood in 20 years”: how long there was none like it. */
  private static boolean followsSuperlative(Slots slots) {
    return IntStream.range(slots.from() - SUPERLATIVE_REACH, slots.from())
        .mapToObj(slots.line()::any)
        .anyMatch(
            word -> SUPERLATIVES.contains(word) || (word.length() > 4 && word.endsWith("est")));
  }

  private static final int SUPERLATIVE_REACH = 7;

  private static final Set<String> SUPERLATIVES = Words.of("offsets-superlatives");

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
      case FORTNIGHT, DECADE, CENTURY -> unit.grain();
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
          case FORTNIGHT -> 2;
          case DECADE -> 10;
          case YEAR -> amount.isWhole() ? 1 : 12;
          case MONTH -> amount.isWhole() ? 1 : 30;
          case WEEK -> amount.isWhole() ? 1 : 7;
          default -> 1;
        };
    return count * each;
  }

  /** The last or the next of its kind, and so many turns of the week or the year further. */
  private static TimeValue turnsAway(Slots slots) {
    boolean ago = slots.line().word(slots.to() - 1).equals("ago");
    Choice choice = ago ? Choice.LAST : Choice.NEXT;
    int turns = (int) slots.get("count", Amount.class).count() - 1;
    int more = ago ? -turns : turns;
    if (slots.get("turn", Object.class) instanceof DayOfWeek day) {
      TimeValue first = new Weekday(day, choice, AnchorKind.UTTERANCE);
      return new From(first, new Relative(Unit.DAY, 7L * more, AnchorKind.NONE));
    }
    Annual part = slots.get("turn", Annual.class);
    TimeValue first = new Recurring(part, choice, AnchorKind.UTTERANCE);
    return new InYear(part, new From(first, new Relative(Unit.YEAR, more, AnchorKind.NONE)));
  }

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(
          BESIDE,
          SEVERAL_UNITS_AWAY,
          TURNS_AWAY,
          YEAR_EARLIER,
          YEAR_AGO,
          RANGE_AGO,
          AGO,
          AND_A_HALF_AGO,
          FROM_NOW,
          COUNTED_FROM,
          IN_UNITS,
          AHEAD,
          EARLIER,
          LATER,
          UNITS_AGO,
          UNITS_LATER);
}
