package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Ahead;
import io.github.dateline.time.Amount;
import io.github.dateline.time.Annual;
import io.github.dateline.time.Choice;
import io.github.dateline.time.EventOffset;
import io.github.dateline.time.Fixed;
import io.github.dateline.time.From;
import io.github.dateline.time.InYear;
import io.github.dateline.time.Lasting;
import io.github.dateline.time.Recurring;
import io.github.dateline.time.Relative;
import io.github.dateline.time.Reported;
import io.github.dateline.time.Shifted;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Timeless;
import io.github.dateline.time.Unit;
import io.github.dateline.time.Weekday;
import io.github.dateline.time.rule.Clause;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Dates some units away from today, from a date of the text, from a day or a happening that is
 * named.
 */
final class Offsets {
  private Offsets() {}

  static final TimeRule BESIDE =
      rule("the <unit> before or after <day>")
          .pattern(
              "[the] day <side> <oneday>",
              "the (<oneunit>|<fullday>) <side> <oneday>",
              "[the] eve of <oneday>")
          .example("[the day after Christmas], it snowed", "2010-12-26")
          .example("on [the eve of Independence Day 2009]", "2009-07-03")
          .example("the week after Independence Day 2018", "2018-W28")
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
              "[<about>] <count> <unit> (<side>|from) <oneday>",
              "[<about>] <count> <unit> from [next] <next:fullday>",
              "<count> <unit> ago <nearday>")
          .example("two days after Christmas", "2010-12-27")
          .example("it opens [a week from Friday]", "2011-03-25")
          .example("[ten days from tomorrow] it ends", "2011-03-26")
          .example("six weeks ago today", "2011-02-01")
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

  static final TimeRule TURNS_AWAY =
      rule("<number> <weekdays> ago or from now")
          .pattern("<count> <turn:turns> <away>")
          .example("two Fridays ago", "2011-03-04")
          .example("two Sundays from now", "2011-03-27")
          .example("three Christmases ago", "2008-12-25")
          .example("four Aprils hence", "2014-04")
          .butNot("two Fridays in a row", "some Mondays ago", "two summers later")
          .when(
              slots ->
                  awayOf(slots).anchor() == AnchorKind.UTTERANCE
                      && slots.count().isWhole()
                      && slots.count().count() <= 52)
          .means(Offsets::turnsAway);

  static final TimeRule AWAY =
      rule("<count> <unit> ago, from now, earlier or later")
          .pattern(
              "[(just|only)] [<about>] <count> <unit> <away>",
              "[<about>] <count> {(to|or|-)} <count:number> <unit> <away>",
              "{in} <count> <unit>('s|') time",
              "(a|one) <unit:oneunit> and a half <away>",
              "<units> <away>",
              "[<about>] <count> <unit>[,] [and] <more:count> <moreunit:unit> <away>",
              "[<about>] <count> <unit>[,] <more:count> <moreunit:unit>[,] and <most:count>"
                  + " <mostunit:unit> <away>")
          .example("a year and a day ago", "2010-03-14")
          .example("three weeks, two days ago", "2011-02-20")
          .example("ten years, two months and five days ago", "2001-01-10")
          .example("four days and six hours ago", "2011-03-11")
          .example("just five days ago", "2011-03-10")
          .example("about a month ago", "2011-02")
          .example("two centuries ago", "1811")
          .example("a few days ago", "PAST_REF")
          .example("a fortnight ago", "2011-W09")
          .example("an hour ago", "2011-03-15")
          .example("just 48 hours earlier", "2011-03-13")
          .example("only two weekends ago", "2011-W09-WE")
          .example("2 1/2 years ago", "2008-09")
          .example("half a century ago", "1961")
          .example("a year and a half ago", "2009-09")
          .example("a decade from now", "2021")
          .example("in [a year's time]", "2012")
          .example("in [two weeks' time]", "2011-W13")
          .example("three months before", "2010-12")
          .example("three times more than [a week earlier]", "2011-W10")
          .example("two days after", "2011-03-17")
          .example("years ago", "PAST_REF")
          .example("weeks later", "FUTURE_REF")
          .example("[two days] and [two weeks ago]", "P2D", "2011-W09")
          .example("[5] to [7 days ago]", "2011-03-10", "2011-03-08")
          .example("[two] or [three weeks ago]", "2011-W09", "2011-W08")
          .butNot(
              "two days before that vote",
              "months after the vote",
              "two weeks back at school",
              "5 to 7 days back at work")
          .when(slots -> !RelativeDates.isFollowed(slots))
          // “8 percent more than a year ago”
          .when(
              slots ->
                  !slots.has("about") || !Words.of("offsets-compared").contains(slots.before()))
          .when(Offsets::areDescending)
          .example("it was sold [ten days back].", "2011-03-05")
          .when(slots -> !slots.holds("back") || slots.isAtEnd())
          .means(Offsets::away);

  static final TimeRule AHEAD =
      rule("in <count> <unit>")
          .pattern("{in} [<about>] <count> <unit>")
          .example("the court will rule in [two days]", "2011-03-17")
          .example("the law will be in force in [about a month]", "2011-04 APPROX")
          .example("the pact expires in [48 hours]", "2011-03-17")
          .example("it will end in [a few days]", "PXD")
          .example("he built the wall in [three weeks]", "P3W")
          .butNot(
              "it closes at its lowest level in six years",
              "it will be the first vote in two decades",
              "it will open in two days' time",
              "they will make it in just 48 hours",
              "in a second round",
              "in a quarter of the towns",
              "it will come once in a hundred years")
          .notBefore("'s", "old", "ago", "earlier", "later")
          .when(slots -> Durations.isTime(slots) && !followsSuperlative(slots))
          .means(slots -> slots.about(new Ahead(slots.length())));

  static final TimeRule YEAR_AGO =
      rule("a year ago or earlier")
          .pattern("(a|one) year (ago|earlier|before)", "year-(ago|earlier)")
          .example("one year before", "2010")
          .example("year-earlier", "2010")
          .example("a year earlier", "2010")
          .example("[year-ago] earnings", "2010")
          .example("8 percent more than [a year ago]", "2010")
          .when(slots -> !RelativeDates.isFollowed(slots))
          .means(slots -> new Reported(Unit.YEAR, -1));

  private static TimeValue beside(Slots slots) {
    int step = slots.has("side") && slots.is("side") ? 1 : -1;
    TimeValue value =
        slots.has("fullday")
            ? new Weekday(
                slots.get("fullday", DayOfWeek.class),
                step < 0 ? Choice.LAST : Choice.NEXT,
                AnchorKind.NONE)
            : new Relative(slots.get("oneunit", Unit.class, Unit.DAY), step, AnchorKind.NONE);
    return new From(slots.value("oneday"), value);
  }

  /** “For ten days from Monday” lasts, and of a day in figures the two stand apart. */
  private static boolean isCountedFrom(Slots slots) {
    return slots.count().isWhole()
        && slots.unit().isOfCalendar()
        && Durations.isTime(slots)
        && !slots.after().equals("'s")
        && (slots.has("side")
            || slots.has("next")
            || slots.has("nearday")
            || !(slots.value("oneday") instanceof Fixed
                || slots.value("oneday") instanceof Weekday));
  }

  private static TimeValue countedFrom(Slots slots) {
    boolean back = slots.has("nearday") || (slots.has("side") && !slots.is("side"));
    return slots.about(
        new From(
            slots.has("next")
                ? new Weekday(slots.get("next", DayOfWeek.class), Choice.NEXT, AnchorKind.UTTERANCE)
                : slots.has("nearday")
                    ? new Relative(Unit.DAY, slots.number("nearday"))
                    : slots.value("oneday"),
            new Shifted(List.of(slots.length()), back, Unit.DAY, AnchorKind.NONE)));
  }

  /** A length told in up to three units. */
  static List<Lasting> steps(Slots slots) {
    List<Lasting> steps = new ArrayList<>();
    for (String step : new String[] {"", "more", "most"}) {
      String count = step.isEmpty() ? "count" : step;
      if (slots.has(count)) {
        steps.add(
            new Lasting(slots.get(count, Amount.class), slots.get(step + "unit", Unit.class)));
      }
    }
    return steps;
  }

  private static boolean areDescending(Slots slots) {
    List<Lasting> steps = steps(slots);
    return steps.size() < 2
        || (steps.stream().allMatch(step -> step.amount().isWhole())
            && IntStream.range(1, steps.size())
                .allMatch(i -> steps.get(i).unit().compareTo(steps.get(i - 1).unit()) < 0));
  }

  /** “The worst flood in 20 years”: how long there was none like it. */
  private static boolean followsSuperlative(Slots slots) {
    return IntStream.range(slots.from() - SUPERLATIVE_REACH, slots.from())
        .mapToObj(slots.line()::any)
        .anyMatch(
            word ->
                Words.of("offsets-superlatives").contains(word)
                    || (word.length() > 4 && word.endsWith("est")));
  }

  private static final int SUPERLATIVE_REACH = 7;

  private static Away awayOf(Slots slots) {
    return slots.get("away", Away.class, Away.FROM_NOW);
  }

  /** An amount counted from the anchor; what is vague has no date. */
  private static TimeValue away(Slots slots) {
    Away away = awayOf(slots);
    List<Lasting> steps = steps(slots);
    if (steps.size() > 1) {
      Unit last = steps.get(steps.size() - 1).unit();
      return new Shifted(steps, away.isBack(), last.grain(), away.anchor());
    }
    Amount amount =
        slots.has("units") ? Amount.VAGUE : slots.has("count") ? slots.count() : Amount.andAHalf(1);
    if (amount.vague()) {
      return away.isBack() ? Timeless.PAST_REF : Timeless.FUTURE_REF;
    }
    Unit unit = slots.unit();
    if (unit.isOfClock()) {
      long days = unit == Unit.HOUR ? amount.count() / 24 : 0;
      return new Relative(Unit.DAY, away.isBack() ? -days : days, away.anchor());
    }
    if (unit == Unit.MILLENNIUM) {
      return new Lasting(amount, unit);
    }
    Unit counted = counted(unit, amount.isWhole());
    long count = Math.round(amount.size() * unit.in(counted));
    return new Relative(counted, away.isBack() ? -count : count, away.anchor());
  }

  /** What is counted in: a fraction of a unit in a finer one. */
  private static Unit counted(Unit unit, boolean whole) {
    return switch (unit) {
      case WEEKEND -> unit;
      case YEAR -> whole ? unit : Unit.MONTH;
      case WEEK, MONTH -> whole ? unit : Unit.DAY;
      default -> unit.grain();
    };
  }

  /** The last or the next of its kind, and so many turns of the week or the year further. */
  private static TimeValue turnsAway(Slots slots) {
    boolean ago = awayOf(slots).isBack();
    Choice choice = ago ? Choice.LAST : Choice.NEXT;
    int turns = (int) slots.count().count() - 1;
    int more = ago ? -turns : turns;
    if (slots.get("turn", Object.class) instanceof DayOfWeek day) {
      TimeValue first = new Weekday(day, choice, AnchorKind.UTTERANCE);
      return new From(first, new Relative(Unit.DAY, 7L * more, AnchorKind.NONE));
    }
    Annual part = slots.get("turn", Annual.class);
    TimeValue first = new Recurring(part, choice, AnchorKind.UTTERANCE);
    return new InYear(part, new From(first, new Relative(Unit.YEAR, more, AnchorKind.NONE)));
  }

  static final TimeRule BESIDE_EVENT =
      rule("<count> <unit> before or after <event>")
          .pattern("([<about>] <count> <unit>|<units>|the <unit:whichunit>) {<side>}")
          .example("[hours] after the flood", "PTXH")
          .example("[less than an hour] following the quake", "PT1H")
          .example("[three weeks] after fighting broke out", "P3W")
          .example("[an hour] prior to kick-off time", "PT1H")
          .example("[a month] ahead of the summit", "P1M")
          .example("[the month] after she arrived", "P1M")
          .example("[the year] before the election", "P1Y")
          .butNot("alike to the day after the election")
          .when(Offsets::namesEvent)
          .means(Offsets::offset);

  /**
   * Whether words follow the preposition, and they are no date and no comma. Of longer times than
   * hours a number must be told.
   */
  private static boolean namesEvent(Slots slots) {
    boolean longer = slots.has("units") && slots.get("units", Unit.class).isOfCalendar();
    boolean one = !slots.has("units") && !slots.has("count");
    return !longer && !(one && slots.before().equals("to")) && !event(slots).text().isEmpty();
  }

  /** The words behind “after”, “prior to”, “ahead of” … */
  private static Clause event(Slots slots) {
    boolean pair = Set.of("prior", "ahead").contains(slots.after());
    return slots.following(pair ? 2 : 1);
  }

  private static TimeValue offset(Slots slots) {
    Clause event = event(slots);
    return new EventOffset(
        slots.length(), slots.is("side"), event.text(), event.start(), event.end());
  }

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(BESIDE, TURNS_AWAY, YEAR_AGO, AWAY, COUNTED_FROM, AHEAD, BESIDE_EVENT);
}
