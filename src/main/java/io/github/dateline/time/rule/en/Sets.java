package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Amount;
import io.github.dateline.time.DayPart;
import io.github.dateline.time.Holiday;
import io.github.dateline.time.Lasting;
import io.github.dateline.time.Repeating;
import io.github.dateline.time.TimeValue;
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
              "(every|each) <unit>",
              "(every|each) <number> <unit> [or so]",
              "every (other|<nth>) <unit>",
              "(every|each) half[-] <unit>",
              "every (few|several|couple of) <unit>")
          .example("every few years", "PXY")
          .example("every half hour", "PT30M")
          .example("every other week", "P2W")
          .example("each year", "P1Y")
          .example("every 15 minutes", "PT15M")
          .example("every weekend", "P1WE")
          .example("every day", "P1D")
          .example("each month", "P1M")
          .example("every two years", "P2Y")
          .example("every second day", "P2D")
          .example("every fourth year", "P4Y")
          .butNot("every second voter")
          .when(slots -> slots.unit() != Unit.SECOND)
          .means(
              slots -> {
                String word = slots.line().word(slots.from() + 1);
                Amount amount =
                    switch (word) {
                      case "few", "several", "couple" -> Amount.VAGUE;
                      case "other" -> Amount.of(2);
                      case "half" -> Amount.andAHalf(0);
                      default ->
                          slots.has("number")
                              ? slots.amount()
                              : Amount.of(slots.has("nth") ? slots.number("nth") : 1);
                    };
                return Repeating.every(new Lasting(amount, slots.unit()).value());
              });

  /** Only where a time of the clock stands beside it. */
  static final TimeRule EVERY_DAY =
      rule("every day").pattern("(every|each) day", "daily").means(slots -> Repeating.every("P1D"));

  static final TimeRule EVERY_PART =
      rule("every <daypart>")
          .pattern("(every|each) <daypart>")
          .example("every evening", "XXXX-XX-XXTEV")
          .example("they prayed [each morning] and sang", "XXXX-XX-XXTMO")
          .butNot("every night-time raid")
          .means(
              slots -> Repeating.every("XXXX-XX-XX" + slots.get("daypart", DayPart.class).timex()));

  static final TimeRule WORKING_DAYS =
      rule("weekdays")
          .pattern(
              "(every|each) (weekday|working day)",
              "weekdays",
              "weekday <dayparts>",
              "weekend <dayparts>")
          .example("every weekday", "XXXX-WXX-WD")
          .example("it is open on [weekdays]", "XXXX-WXX-WD")
          .example("on [weekday mornings]", "XXXX-WXX-WDTMO")
          .example("on [weekend nights]", "XXXX-WXX-WETNI")
          .butNot("a weekday service", "on weekday trains", "the five weekdays of the week")
          .notBefore("of")
          .notAfter("the", "two", "three", "four", "five", "six", "few")
          .means(
              slots ->
                  Repeating.every(
                      "XXXX-WXX-"
                          + (slots.line().word(slots.from()).equals("weekend") ? "WE" : "WD")
                          + (slots.has("dayparts")
                              ? slots.get("dayparts", DayPart.class).timex()
                              : "")));

  static final TimeRule EVERY_WEEKDAY =
      rule("every <weekday>")
          .pattern("(every|each) [(other|second)] <fullday>", "[alternate] <weekdays>")
          .example("[alternate Thursdays]", "XXXX-WXX-4")
          .example("[Mondays] are quiet", "XXXX-WXX-1")
          .example("each Sunday", "XXXX-WXX-7")
          .example("every other Friday", "XXXX-WXX-5")
          .example("on [Wednesdays] and holidays", "XXXX-WXX-3")
          .example("every Tuesday", "XXXX-WXX-2")
          .example("each Thursday", "XXXX-WXX-4")
          .example("on [Sundays]", "XXXX-WXX-7")
          .butNot("the Fridays for Future march")
          .notBefore("for")
          .means(Sets::weekly);

  static final TimeRule WEEKDAY_PARTS =
      rule("<weekday> <dayparts>")
          .pattern("<fullday> <dayparts>", "(every|each) <fullday> <dayparts:daypart>")
          .example("every Sunday morning", "XXXX-WXX-7TMO")
          .example("on [Tuesday nights]", "XXXX-WXX-2TNI")
          .means(slots -> weekly(slots, "fullday"));

  static final TimeRule TWO_WEEKDAY_PARTS =
      rule("<weekday> and <weekday> <dayparts>")
          .pattern("<fullday> {(and|or)} <second:fullday> <dayparts>")
          .example("on [Monday] and [Thursday mornings]", "XXXX-WXX-1TMO", "XXXX-WXX-4TMO")
          .means(slots -> weekly(slots, "fullday"), slots -> weekly(slots, "second"));

  static final TimeRule WEEKENDS =
      rule("weekends")
          .pattern("weekends")
          .example("it is open on [weekends]", "XXXX-WXX-WE")
          .example("they work [weekends].", "XXXX-WXX-WE")
          .butNot("the last two weekends", "she weekends at the sea", "many weekends of work")
          .notAfter(
              "the", "these", "those", "two", "three", "four", "few", "many", "several", "past")
          .notAfter("last", "next", "of", "she", "he", "who", "couple", "some")
          .means(slots -> Repeating.every("XXXX-WXX-WE"));

  static final TimeRule NTH_WEEKDAY =
      rule("the <nth> <weekday> of every month")
          .pattern("the <place> <fullday> (of|in) (every|each) month")
          .example("the first Monday of every month", "P1M")
          .means(slots -> Repeating.every("P1M"));

  static final TimeRule EVERY_DAY_OF_MONTH =
      rule("the <dayth> of every month")
          .pattern("[the] <dayth> (of|in) (every|each) month")
          .example("the 10th of every month", "XXXX-XX-10")
          .means(slots -> ofMonth(slots, "dayth"));

  static final TimeRule EVERY_TWO_DAYS_OF_MONTH =
      rule("the <dayth> and <dayth> of every month")
          .pattern("[the] <dayth> {(and|or)} [the] <second:dayth> (of|in) (every|each) month")
          .example("on [the 1st] and [15th of each month]", "XXXX-XX-01", "XXXX-XX-15")
          .means(slots -> ofMonth(slots, "dayth"), slots -> ofMonth(slots, "second"));

  private static TimeValue ofMonth(Slots slots, String label) {
    return Repeating.every(String.format(Locale.ROOT, "XXXX-XX-%02d", slots.number(label)));
  }

  static final TimeRule EVERY_HOLIDAY =
      rule("every <holiday>")
          .pattern("(every|each) <holiday>")
          .example("every Christmas", "XXXX-12-25")
          .example("each Easter", "P1Y")
          .means(
              slots ->
                  Repeating.every(
                      slots.get("holiday", Holiday.class) instanceof Holidays.FixedHoliday fixed
                          ? "XXXX" + fixed.day().toString().substring(1)
                          : "P1Y"));

  static final TimeRule EVERY_MONTH =
      rule("every <month>")
          .pattern("(every|each) <month>")
          .example("every August", "XXXX-08")
          .example("each July", "XXXX-07")
          .means(
              slots ->
                  Repeating.every(
                      String.format(Locale.ROOT, "XXXX-%02d", slots.month().getValue())));

  static final TimeRule EVERY_SEASON =
      rule("every <season>")
          .pattern("(every|each) <season>")
          .example("it froze [every winter]", "XXXX-WI")
          .butNot("every fall from grace", "each spring of the mattress")
          .notBefore("of", "from")
          .means(slots -> Repeating.every("XXXX-" + slots.season().timex()));

  static final TimeRule ADVERB =
      rule("an adverb of frequency")
          .pattern("<often>")
          .example("hourly", "PT1H")
          .example("it is cleaned [nightly]", "P1D")
          .example("a [fortnightly] market", "P2W")
          .example("yearly", "P1Y")
          .example("daily", "P1D")
          .example("weekly", "P1W")
          .example("annually", "P1Y")
          .example("it appears [quarterly].", "P1Q")
          .butNot(
              "the Daily Telegraph",
              "the party daily Granma",
              "Newsweek Weekly",
              "a quarterly dividend")
          // Firms call their results and dividends so.
          .when(slots -> !slots.get("often", String.class).equals("P1Q") || endsHere(slots))
          .when(slots -> !slots.line().isCapital(slots.from()) || slots.from() == 0)
          .when(slots -> !slots.line().isCapital(slots.to()))
          .means(slots -> Repeating.of(slots.get("often", String.class)));

  static final TimeRule TIMES_A_UNIT =
      rule("twice a <unit>")
          .pattern(
              "<times> (a|an|per|each|every) <unit>",
              "<number> (times|days|nights|mornings|afternoons|evenings) (a|an|per|each|every) <unit>",
              "<times> every <every:number> <unit>",
              "<times> <often>")
          .example("twice weekly", "P1W")
          .example("four days a week", "P1W")
          .example("once every ten years", "P10Y")
          .example("four times per day", "P1D")
          .example("twice every month", "P1M")
          .example("once an hour", "PT1H")
          .example("twice a month", "P1M")
          .example("once a year", "P1Y")
          .example("three times a week", "P1W")
          .means(
              slots ->
                  new Repeating(
                      slots.has("often") ? slots.get("often", String.class) : unitOf(slots),
                      Optional.empty(),
                      Optional.of(
                          (slots.has("times") ? slots.number("times") : slots.amount().count())
                              + "X")));

  private static String unitOf(Slots slots) {
    Amount every = slots.has("every") ? slots.get("every", Amount.class) : Amount.of(1);
    return new Lasting(every, slots.unit()).value();
  }

  static final TimeRule AT_NIGHT =
      rule("at night")
          .pattern("{at} night")
          .example("they travelled at [night]", "XXXX-XX-XXTNI")
          .butNot("at night school", "the night porter")
          .notBefore("school", "clubs")
          .means(slots -> Repeating.of("XXXX-XX-XXTNI"));

  static final TimeRule PER_UNIT =
      rule("per <unit>")
          .pattern("per <unit>")
          .example("per hour", "PT1H")
          .example("per day", "P1D")
          .example("per month", "P1M")
          .butNot("90 miles per hour", "two million steps per second")
          .when(slots -> !isSpeed(slots))
          .means(slots -> Repeating.of(new Lasting(Amount.of(1), slots.unit()).value()));

  private static boolean endsHere(Slots slots) {
    return slots.after().isEmpty() || !Character.isLetterOrDigit(slots.after().charAt(0));
  }

  private static final Set<String> DISTANCES = Words.of("sets-distances");

  static final TimeRule RATE =
      rule("a <unit> as a rate")
          .pattern("(a|an) <unit>")
          .example("four flights [a week]", "P1W")
          .example("$1.76 [a year]", "P1Y")
          .example("they earn 3 million euros [a month]", "P1M")
          .example("it yields 300 tonnes of ore [a day]", "P1D")
          .butNot(
              "for a week",
              "the 200 men spent a year there",
              "in 2010 a week of rain fell",
              "two of them spent a week there")
          .when(Sets::isRate)
          .means(slots -> Repeating.of(new Lasting(Amount.of(1), slots.unit()).value()));

  private static boolean isSpeed(Slots slots) {
    return slots.unit() == Unit.SECOND
        || (slots.unit() == Unit.HOUR && DISTANCES.contains(slots.before()));
  }

  /** “30 a day”, “700 seats a week”, “$3 million a year”. */
  private static boolean isRate(Slots slots) {
    int before = slots.from() - 1;
    String word = slots.line().any(before);
    if (slots.unit() == Unit.SECOND
        || slots.unit() == Unit.QUARTER
        || slots.after().equals("ago")) {
      return false;
    }
    if (slots.line().any(before - 1).equals("of")) {
      before -= 2;
      word = slots.line().any(before);
    }
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
            || List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
                .contains(word)
            || List.of("hundred", "thousand", "million", "billion", "trillion").contains(word)
            || word.equals("percent"));
  }

  private static TimeValue weekly(Slots slots, String label) {
    DayPart part = slots.get("dayparts", DayPart.class);
    int day = slots.get(label, DayOfWeek.class).getValue();
    return Repeating.every("XXXX-WXX-" + day + part.timex());
  }

  private static TimeValue weekly(Slots slots) {
    DayOfWeek day = slots.get(slots.has("fullday") ? "fullday" : "weekdays", DayOfWeek.class);
    return Repeating.every("XXXX-WXX-" + day.getValue());
  }

  /** What comes again on days, or in parts of them. */
  static final List<TimeRule> OF_DAYS =
      List.of(EVERY_DAY, EVERY_PART, WORKING_DAYS, WEEKDAY_PARTS, EVERY_WEEKDAY);

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(
          EVERY_UNIT,
          EVERY_PART,
          WORKING_DAYS,
          NTH_WEEKDAY,
          TWO_WEEKDAY_PARTS,
          WEEKDAY_PARTS,
          WEEKENDS,
          EVERY_WEEKDAY,
          EVERY_DAY_OF_MONTH,
          EVERY_TWO_DAYS_OF_MONTH,
          EVERY_HOLIDAY,
          EVERY_MONTH,
          EVERY_SEASON,
          ADVERB,
          TIMES_A_UNIT,
          RATE,
          AT_NIGHT,
          PER_UNIT);
}
