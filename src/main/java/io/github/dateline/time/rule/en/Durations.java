package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Amount;
import io.github.dateline.time.Lasting;
import io.github.dateline.time.Mod;
import io.github.dateline.time.Modified;
import io.github.dateline.time.Relative;
import io.github.dateline.time.ReportedStretch;
import io.github.dateline.time.Stretch;
import io.github.dateline.time.Summed;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.util.List;
import java.util.Set;

/** Lengths of time. */
final class Durations {
  private static final Lasting YEAR = new Lasting(Amount.of(1), Unit.YEAR);

  private Durations() {}

  static final TimeRule COUNTED =
      rule("<count> <unit>")
          .pattern(
              "[<about>] <count> [(more|additional|extra|further|full|whole|solid|odd|-odd|consecutive|straight|trading|working|business|calendar)] <unit> [or (so|more|less|longer)]",
              "{between} <count:number> {and} <count:number> <unit>",
              "{from} <count:number> {to} <count:number> <unit>")
          .example("six more weeks", "P6W")
          .example("ten years or more", "P10Y EQUAL_OR_MORE")
          .example("40 odd minutes", "PT40M")
          .example("one additional year", "P1Y")
          .example("roughly half an hour", "PT30M APPROX")
          .example("1,500 years", "P1500Y")
          .example("five straight days", "P5D")
          .example("up to 48 hours", "PT48H EQUAL_OR_LESS")
          .example("one hundred and fifty days", "P150D")
          .example("1.5 years", "P1Y6M")
          .example("9.63 seconds", "PT9.63S")
          .example("two and a half weeks", "P2.5W")
          .example("3½ hours", "PT3H30M")
          .example("dozens of years", "PXY")
          .example("a dozen years", "P12Y")
          .example("2 1/2 years", "P2Y6M")
          .example("almost a hundred years", "P100Y LESS_THAN")
          .example("between [four] and [six weeks]", "P4W", "P6W")
          .example("longer terms, from [four] to [six years]", "P4Y", "P6Y")
          .butNot(
              "a moment of silence",
              "a second chance",
              "a quarter of the votes",
              "the minute details",
              "between two and three miles")
          .notBefore("old", "'s", "ago", "earlier")
          .when(Durations::isTime)
          .means(Durations::bounded);

  private static final String AND = "[,] [and] ";

  static final TimeRule SUMMED =
      rule("<count> <unit> and <count> <finer unit>")
          .pattern(
              "[<about>] <count> <unit> " + AND + "<more:number> <moreunit:unit>",
              "<count:number><unit:hourletter> [and] <more:number><moreunit:hourletter>",
              "[<about>] <count> <unit> "
                  + AND
                  + "<more:number> <moreunit:unit> "
                  + AND
                  + "<most:number> <mostunit:unit>")
          .example("four years and six months", "P4Y6M")
          .example("in [two hours, 24 minutes and 54 seconds]", "PT2H24M54S")
          .example("in [three minutes and 59.4 seconds]", "PT3M59.4S")
          .example("1 hr 30 mins", "PT1H30M")
          .example("almost a year and two months", "P1Y2M LESS_THAN")
          .example("a day and six hours", "P1DT6H")
          .example("it took [2h 45m]", "PT2H45M")
          .butNot("he got six years and one hour for each", "2h and metres")
          .when(slots -> Summed.areParts(Offsets.steps(slots)))
          .means(slots -> slots.about(new Summed(Offsets.steps(slots))));

  static final TimeRule AND_A_HALF =
      rule("a <unit> and a half")
          .pattern("(a|an|one) <unit> and [a] half", "the <lying> <unit> and a half")
          .example("an hour and a half", "PT1H30M")
          .example("one day and a half", "P1DT12H")
          .example("for [the past day and a half]", "P1DT12H")
          .means(slots -> placed(slots, new Lasting(Amount.andAHalf(1), slots.unit())));

  static final TimeRule COMPOUND =
      rule("<number>-<unit>")
          .pattern(
              "[[the] same|a|the|this|that|each] <number>[-]<unit> (period|span|stretch)",
              "<number>-<unit>[-long]",
              "<number> <unit>-long",
              "<number> <unit> long",
              "(several|multi)-<unit>")
          .example("a [multi-year] contract", "PXY")
          .example("a [two-and-a-half-year] ban", "P2Y6M")
          .example("over [a three-year period]", "P3Y")
          .example("in [the same 28-day period]", "P28D")
          .example("a [six-week-long] tour", "P6W")
          .example("[24-hour] news", "PT24H")
          .example("several-year", "PXY")
          .example("after a [four month long] drought", "P4M")
          .butNot("first-quarter-final", "three-quarters of the city")
          .notBefore("of")
          .when(Durations::isAttribute)
          .means(
              slots ->
                  new Lasting(slots.has("number") ? slots.amount() : Amount.VAGUE, slots.unit()));

  static final TimeRule UNIT_LONG =
      rule("<unit>-long, <unit>-old")
          .pattern(
              "<unit>[-]long",
              "<units>[-]long",
              "<unit:unitlong>",
              "<units>-old",
              "(<unit:oneunit>)-old")
          .example("a [yearslong] dispute", "PXY")
          .example("a [weeklong] strike", "P1W")
          .example("a [month-long] fast", "P1M")
          .example("[hours-long] queues", "PTXH")
          .example("a [decades-old] feud", "PXY")
          .example("the [century-old] bridge", "P100Y")
          .butNot("a 6-year-old", "three-month-old twins", "year-olds", "a day-old chick")
          .when(slots -> !slots.holds("old") || isAge(slots))
          .means(
              slots ->
                  slots.line().word(slots.from()).endsWith("slong")
                      ? new Lasting(Amount.VAGUE, slots.unit())
                      : slots.length());

  /** What is young is told in a number: “a three-day-old strike”. */
  private static boolean isAge(Slots slots) {
    boolean longest = slots.has("units") || slots.unit().compareTo(Unit.YEAR) >= 0;
    return longest && slots.line().mark(slots.from() - 1) != '-';
  }

  static final TimeRule WHOLE_DAY =
      rule("all day")
          .pattern("all [the] <unit:oneunit> [long]", "the whole <unit:oneunit>")
          .example("it rained [all day]", "P1D")
          .example("open [all year long]", "P1Y")
          .example("she slept [the whole day]", "P1D")
          .example("he was ill [all week]", "P1W")
          .butNot("all days of the week", "all year 7 pupils")
          .when(slots -> isUncounted(slots) && !slots.line().isNumber(slots.to()))
          .means(Slots::length);

  static final TimeRule REPORTED_MONTHS =
      rule("the first nine months")
          .pattern(
              "[the] first <number> months",
              "the <number> months",
              "the [(full|fiscal|whole|entire|calendar|financial)] year {(ended|ending)}")
          .example("the first nine months", "P9M")
          .example("in [the six months]", "P6M")
          .example("for [the fiscal year] ending", "P1Y")
          .example("in [the year] ended", "P1Y")
          .butNot("the first 100 months")
          .when(slots -> !slots.has("number") || isReported(slots.amount()))
          .means(
              slots ->
                  new ReportedStretch(
                      slots.has("number") ? new Lasting(slots.amount(), Unit.MONTH) : YEAR));

  static final TimeRule ENDED =
      rule("the <length> ended <day>")
          .pattern(
              "[the] [first] <number> <unit> {(ended|ending)} <end:date>",
              "the <number> <unit> {(to|through|until)} <end:date>",
              "the [(full|fiscal|financial)] year {(ended|ending|to)} <end:date>")
          .example("in [the six months] ended [June 30, 2010]", "P6M", "2010-06-30")
          .example("for [the fiscal year] ended [Sept. 30]", "P1Y", "2010-09-30")
          .example("in [the three months] to [September]", "P3M", "2010-09")
          .example("in [the year] to [March 2010]", "P1Y", "2010-03")
          .example("[nine months] ending [30 April 2012]", "P9M", "2012-04-30")
          .when(slots -> !slots.has("unit") || isTime(slots))
          .means(Durations::ended, slots -> slots.value("end"));

  static final TimeRule FROM =
      rule("<count> <unit> from <day>")
          .pattern("[<about>] <count> <unit> {from} <oneday>")
          .example("[two weeks] from [June 7, 2003]", "P2W", "2003-06-07")
          .example("for [ten days] from [Monday]", "P10D", "2011-03-14")
          .butNot("three miles from Sunday Creek")
          .when(Durations::isTime)
          .means(
              slots -> new Stretch(slots.length(), slots.value("oneday"), false),
              slots -> slots.value("oneday"));

  static final TimeRule RECENT =
      rule("the last, next or first <count> <units>")
          .pattern(
              "(the|these|those) <lying> <count> <unit>",
              "[the] (<lying>|first|final|remaining|initial|opening) <count> <unit> [or so]",
              "(the|these|those) <count> [trading] <unit> [or so]",
              "the <count> (<lying>|remaining) <unit>",
              "[the] <lying> <units>",
              "the <units> ahead",
              "[the] <units> to come",
              "([the] <lying>|the|this) <unit>",
              "the <lying> <unit> [or so]")
          .example("the opening two days", "P2D")
          .example("these four weeks", "P4W")
          .example("these past three weeks", "P3W")
          .example("the 12 preceding months", "P12M")
          .example("the past couple of weeks", "P2W")
          .example("the final few minutes", "PTXM")
          .example("the first 100 days", "P100D")
          .example("the last twenty four hours", "PT24H")
          .example("the next two years or so", "P2Y")
          .example("in [the months ahead]", "PXM")
          .example("for [years to come]", "PXY")
          .example("in [the ensuing months]", "PXM")
          .example("in [the next hour or so]", "PT1H")
          .example("over [the past fortnight]", "P2W")
          .example("[this fortnight] it rained", "P2W")
          .example("in [the past hour]", "PT1H")
          .example("over [the past day]", "P1D")
          .butNot(
              "the camp was meant to last a few weeks",
              "two points ahead",
              "days to come to terms with it",
              "fortnightly")
          .when(Durations::isRecent)
          .means(slots -> placed(slots, slots.length()));

  /** “Opening hours” tell when, and not how long. */
  private static final Set<String> SCHEDULES = Words.of("durations-schedules");

  static final TimeRule BARE_UNITS =
      rule("<units>")
          .pattern("<units> [(or|to) <longer:units>]")
          .example("within [days or weeks]", "PXD")
          .example("took [hours]", "PTXH")
          .notBefore("apart")
          .butNot(
              "the shop's opening hours",
              "minutes apart",
              "quarters of the ruling party",
              "seconds the motion")
          .notAfter(Words.array("durations-no-units"))
          .when(
              slots ->
                  slots.has("longer")
                      || (isUncounted(slots)
                          && switch (slots.get("units", Unit.class)) {
                            case QUARTER, SECOND, WEEKEND -> false;
                            case HOUR -> !SCHEDULES.contains(slots.before());
                            default -> true;
                          }))
          .means(Slots::length);

  private static boolean isUncounted(Slots slots) {
    return !slots.line().isNumber(slots.from() - 1);
  }

  static final TimeRule RANGE =
      rule("<number> to <number> <units>")
          .pattern(
              "[<about>] <number> (to|or) <most:number> [(trading|working|business|calendar)] <unit>",
              "[<about>] <number>[-]<most:number> [(trading|working|business|calendar)] <unit>",
              "<number>- to <most:number>-<unit>")
          .example("about 3 to 4 hours", "PT3H APPROX")
          .example("10-12 days", "P10D")
          .example("two or three months", "P2M")
          .example("a [two- to three-week] delay", "P2W")
          .butNot("in 2014 to five years")
          .notAfter("from")
          .when(slots -> slots.amount().count() <= slots.get("most", Amount.class).count())
          .means(slots -> slots.about(slots.length()));

  /** “She hit a century.” */
  private static final List<String> CRICKET = List.of("hit", "scored", "maiden", "unbeaten");

  /** “a four month long drought”, not “it was four months long”. */
  private static boolean isAttribute(Slots slots) {
    int last = slots.to() - 1;
    return !slots.line().word(last).equals("long")
        || slots.line().mark(last - 1) == '-'
        || !slots.line().word(last - 1).endsWith("s");
  }

  /** “a second” counts, “a quarter” measures: neither is a length of time by itself. */
  static boolean isTime(Slots slots) {
    Unit unit = slots.unit();
    String last = slots.line().word(slots.to() - 1);
    boolean share = unit == Unit.QUARTER && slots.after().equals("of");
    boolean runs = unit == Unit.CENTURY && CRICKET.contains(slots.before());
    boolean fine = unit == Unit.QUARTER || unit == Unit.WEEKEND || unit == Unit.SECOND;
    boolean vague = slots.has("count") && slots.count().vague();
    boolean one = (!fine || last.equals("sec")) && !vague;
    return !share && !runs && (last.endsWith("s") || one);
  }

  /**
   * A fortnight is a length, and so is an hour, a week rather a date; of what is to come there has
   * to be an end.
   */
  private static boolean isRecent(Slots slots) {
    if (slots.has("units")) {
      return !slots.line().word(slots.to() - 1).equals("come") || !slots.after().equals("to");
    }
    // “It is to last a few weeks.” “The half-hour ride”: the article belongs to the ride.
    String second = slots.line().word(slots.from() + 1);
    boolean verb = slots.line().word(slots.from()).equals("last") && second.matches("an?");
    boolean joined = !slots.has("lying") && slots.line().mark(slots.to() - 2) == '-';
    return slots.has("count")
        ? isTime(slots) && !joined && !verb
        : slots.unit() == Unit.FORTNIGHT || (slots.has("lying") && isLength(slots));
  }

  /** “The past day”, “the next hour”; not “the last minute”. */
  private static boolean isLength(Slots slots) {
    Unit unit = slots.unit();
    boolean past = slots.line().word(slots.to() - 2).equals("past");
    return !slots.line().word(slots.to() - 1).endsWith("s")
        && (unit == Unit.HOUR || (past && (unit == Unit.DAY || unit == Unit.MINUTE)));
  }

  /** Firms report on six, nine or so months; three are a quarter. */
  static boolean isReported(Amount months) {
    return months.isWhole() && months.count() > 3 && months.count() <= 12;
  }

  private static TimeValue ended(Slots slots) {
    Lasting length = slots.has("unit") ? slots.length() : YEAR;
    return new ReportedStretch(new Stretch(length, slots.value("end"), true));
  }

  /** “The last two weeks of the war” do not end today. */
  private static TimeValue placed(Slots slots, Lasting length) {
    boolean part = slots.after().equals("of") || slots.after().equals("in");
    boolean ahead = slots.has("units") && !slots.has("lying");
    if (!ahead && (part || !slots.has("lying"))) {
      return length;
    }
    Away lying = ahead ? Away.FROM_NOW : slots.get("lying", Away.class);
    return new Stretch(length, new Relative(Unit.DAY, 0, lying.anchor()), lying.isBack());
  }

  /** “Ten years or more”, “about ten years”. */
  private static TimeValue bounded(Slots slots) {
    return switch (slots.line().word(slots.to() - 1)) {
      case "more", "longer" -> new Modified(slots.length(), Mod.EQUAL_OR_MORE);
      case "less" -> new Modified(slots.length(), Mod.EQUAL_OR_LESS);
      default -> slots.about(slots.length());
    };
  }

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(
          SUMMED,
          AND_A_HALF,
          RANGE,
          ENDED,
          FROM,
          REPORTED_MONTHS,
          RECENT,
          COUNTED,
          COMPOUND,
          UNIT_LONG,
          WHOLE_DAY,
          BARE_UNITS);
}
