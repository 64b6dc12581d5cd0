package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Amount;
import io.github.dateline.time.DayPart;
import io.github.dateline.time.Holiday;
import io.github.dateline.time.Lasting;
import io.github.dateline.time.Repeating;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What comes again and again. */
final class Sets {
  private Sets() {}

  static final TimeRule EVERY_UNIT =
      rule("every <unit>")
          .pattern(
              "(every|each) [<count>] <unit> [or so]",
              "every (other|<nth>) <unit>",
              "(every|each) half[-] <unit>")
          .example("every few years", "PXY")
          .example("every half hour", "PT30M")
          .example("every other week", "P2W")
          .example("every weekend", "P1WE")
          .example("every second day", "P2D")
          .example("every fourth year", "P4Y")
          .example("every two-and-a-half years", "P2Y6M")
          .butNot("every second voter", "they gave each a day off")
          .when(
              slots ->
                  slots.unit() != Unit.SECOND && !slots.line().word(slots.from() + 1).equals("a"))
          .means(
              slots -> {
                Amount said =
                    slots.has("nth") ? Amount.of(slots.number("nth")) : slots.length().amount();
                boolean half = slots.holds("half") && !slots.has("count");
                Amount amount =
                    slots.holds("other") ? Amount.of(2) : half ? Amount.andAHalf(0) : said;
                return Repeating.every(new Lasting(amount, slots.unit()).value());
              });

  /** Only where a time of the clock stands beside it. */
  static final TimeRule EVERY_DAY =
      rule("every day").pattern("(every|each) day", "daily").means(slots -> Repeating.every("P1D"));

  /** Behind them weekends are counted, or spent. */
  private static final Set<String> COUNTING = Words.of("sets-counting");

  static final TimeRule EVERY_TURN =
      rule("every <weekday>, <daypart>, <month> or <season>")
          .pattern(
              "(every|each) (<daypart>|<month> [<day>]|<season>|<holiday>)",
              "(every|each) [(other|second)] <fullday>",
              "(every|each) <fullday> <daypart>",
              "(every|each) (weekday|working day)",
              "(weekdays|weekends)",
              "[alternate] <weekdays>",
              "[the] <dayth> (of|in) (every|each) month",
              "the <place> <fullday> (of|in) (every|each) month",
              "[the] <dayth> {(and|or)} [the] <dayth> (of|in) (every|each) month",
              "(weekday|weekend|<fullday>) <daypart:dayparts>",
              "<fullday> {(and|or)} <fullday> <daypart:dayparts>")
          .example("they prayed [each morning] and sang", "XXXX-XX-XXTMO")
          .example("every August", "XXXX-08")
          .example("every May 1", "XXXX-05-01")
          .example("it froze [every winter]", "XXXX-WI")
          .example("every other Friday", "XXXX-WXX-5")
          .example("every Saturday morning", "XXXX-WXX-6TMO")
          .example("every weekday", "XXXX-WXX-WD")
          .example("it is open on [weekdays]", "XXXX-WXX-WD")
          .example("it is open on [weekends]", "XXXX-WXX-WE")
          .example("[Mondays] are quiet", "XXXX-WXX-1")
          .example("they work [weekends].", "XXXX-WXX-WE")
          .example("[alternate Thursdays]", "XXXX-WXX-4")
          .example("every Christmas", "XXXX-12-25")
          .example("each Easter", "P1Y")
          .example("the 10th of every month", "XXXX-XX-10")
          .example("the first Monday of every month", "P1M")
          .example("on [weekday mornings]", "XXXX-WXX-WDTMO")
          .example("on [weekend nights]", "XXXX-WXX-WETNI")
          .example("on [Tuesday nights]", "XXXX-WXX-2TNI")
          .example("on [the 1st] and [15th of each month]", "XXXX-XX-01", "XXXX-XX-15")
          .example("on [Monday] and [Thursday mornings]", "XXXX-WXX-1TMO", "XXXX-WXX-4TMO")
          .butNot(
              "every night-time raid",
              "a weekday service",
              "on weekday trains",
              "the five weekdays of the week",
              "the last two weekends",
              "she weekends at the sea",
              "many weekends of work",
              "the Fridays for Future march",
              "every fall from grace",
              "each spring of the mattress")
          .when(slots -> slots.to() - slots.from() > 1 || !COUNTING.contains(slots.before()))
          .when(slots -> !slots.has("weekdays") || !slots.after().equals("for"))
          .when(slots -> !slots.has("season") || !List.of("of", "from").contains(slots.after()))
          .means(slots -> Repeating.every(turn(slots)));

  static final TimeRule ADVERB =
      rule("an adverb of frequency")
          .pattern("<often>")
          .example("it is cleaned [nightly]", "P1D")
          .example("a [fortnightly] market", "P2W")
          .example("it appears [quarterly].", "P1Q")
          .butNot(
              "the Daily Telegraph",
              "the party daily Granma",
              "Newsweek Weekly",
              "a quarterly dividend")
          // Firms call their results and dividends so.
          .when(slots -> !slots.get("often", String.class).equals("P1Q") || slots.isAtEnd())
          .when(slots -> !slots.line().isCapital(slots.from()) || slots.from() == 0)
          .when(slots -> !slots.line().isCapital(slots.to()))
          .means(slots -> Repeating.of(slots.get("often", String.class)));

  static final TimeRule TIMES_A_UNIT =
      rule("twice a <unit>")
          .pattern(
              "(once|twice|(<number>|several|many) (times|days|nights|mornings|afternoons|evenings))"
                  + " (a|an|per|each|every) <unit>",
              "(once|twice) every <every:number> <unit>",
              "(once|twice) <often>")
          .example("twice weekly", "P1W")
          .example("several times a day", "P1D")
          .example("once every ten years", "P10Y")
          .example("four times per day", "P1D")
          .example("twice every month", "P1M")
          .example("twice a month", "P1M")
          .means(
              slots ->
                  new Repeating(
                      slots.has("often") ? slots.get("often", String.class) : unitOf(slots),
                      Optional.empty(),
                      times(slots)));

  private static Optional<String> times(Slots slots) {
    boolean vague = slots.holds("several") || slots.holds("many");
    Amount said = slots.get("number", Amount.class, Amount.of(slots.holds("once") ? 1 : 2));
    return vague ? Optional.empty() : Optional.of(said.count() + "X");
  }

  private static String unitOf(Slots slots) {
    return new Lasting(slots.get("every", Amount.class, Amount.of(1)), slots.unit()).value();
  }

  static final TimeRule AT_NIGHT =
      rule("at night")
          .pattern("{at} night")
          .example("they travelled at [night]", "XXXX-XX-XXTNI")
          .butNot("at night school", "the night porter")
          .notBefore("school", "clubs")
          .means(slots -> Repeating.of("XXXX-XX-XXTNI"));

  private static final Set<String> DISTANCES = Words.of("sets-distances");
  private static final Set<String> AMOUNTS = Words.of("sets-amounts");

  static final TimeRule RATE =
      rule("a or per <unit> as a rate")
          .pattern("(a|an|per) <unit>")
          .example("per hour", "PT1H")
          .example("$1.76 [a year]", "P1Y")
          .example("four flights [a week]", "P1W")
          .example("they earn 3 million euros [a month]", "P1M")
          .example("it yields 300 tonnes of ore [a day]", "P1D")
          .butNot(
              "for a week",
              "the 200 men spent a year there",
              "in 2010 a week of rain fell",
              "two of them spent a week there",
              "90 miles per hour",
              "two million steps per second")
          .when(slots -> slots.holds("per") ? !isSpeed(slots) : isRate(slots))
          .means(slots -> Repeating.of(slots.length().value()));

  private static boolean isSpeed(Slots slots) {
    return slots.unit() == Unit.SECOND
        || (slots.unit() == Unit.HOUR && DISTANCES.contains(slots.before()));
  }

  /** “30 a day”, “700 seats a week”, “$3 million a year”. */
  private static boolean isRate(Slots slots) {
    if (Set.of(Unit.SECOND, Unit.QUARTER).contains(slots.unit()) || slots.after().equals("ago")) {
      return false;
    }
    int before = slots.from() - (slots.line().any(slots.from() - 2).equals("of") ? 3 : 1);
    String word = slots.line().any(before);
    return isAmount(slots, before)
        || (word.endsWith("s") && !word.endsWith("ss") && isAmount(slots, before - 1))
        || (isAmount(slots, before - 1) && slots.line().any(before - 1).endsWith("illion"));
  }

  private static boolean isAmount(Slots slots, int token) {
    String word = slots.line().any(token);
    boolean year =
        slots.line().isNumber(token)
            && slots.line().length(token) == 4
            && slots.line().any(token - 1).equals("in");
    return !year
        && (slots.line().isNumber(token)
            || EnglishNumbers.below(slots.line(), token) > 1
            || AMOUNTS.contains(word));
  }

  /** How TIMEX3 writes what comes once a year, a week or a day. */
  private static String turn(Slots slots) {
    if (slots.has("place")) {
      return "P1M";
    }
    if (slots.has("season")) {
      return "XXXX-" + slots.season().timex();
    }
    if (slots.has("month")) {
      String day = slots.has("day") ? String.format(Locale.ROOT, "-%02d", slots.day()) : "";
      return String.format(Locale.ROOT, "XXXX-%02d", slots.month().getValue()) + day;
    }
    if (slots.has("dayth")) {
      return String.format(Locale.ROOT, "XXXX-XX-%02d", slots.number("dayth"));
    }
    if (slots.has("holiday")) {
      return slots.get("holiday", Holiday.class) instanceof PartsOfYears.FixedHoliday fixed
          ? "XXXX" + fixed.day().toString().substring(1)
          : "P1Y";
    }
    boolean working = slots.holds("weekday") || slots.holds("weekdays") || slots.holds("working");
    String day =
        working
            ? "XXXX-WXX-WD"
            : slots.holds("weekend") || slots.holds("weekends")
                ? "XXXX-WXX-WE"
                : slots.has("fullday")
                    ? weekly(slots, "fullday")
                    : slots.has("weekdays") ? weekly(slots, "weekdays") : "XXXX-XX-XX";
    return day + part(slots);
  }

  private static String weekly(Slots slots, String label) {
    return "XXXX-WXX-" + slots.get(label, DayOfWeek.class).getValue();
  }

  private static String part(Slots slots) {
    return slots.has("daypart") ? slots.get("daypart", DayPart.class).timex() : "";
  }

  /** What comes again on days, or in parts of them. */
  static final List<TimeRule> OF_DAYS =
      List.of(
          EVERY_DAY,
          EVERY_TURN.only(
              slots -> !slots.has("month") && !slots.has("season") && !slots.has("holiday")));

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(EVERY_UNIT, EVERY_TURN, ADVERB, TIMES_A_UNIT, RATE, AT_NIGHT);
}
