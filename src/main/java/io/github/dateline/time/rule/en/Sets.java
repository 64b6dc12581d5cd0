package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Amount;
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

/** What comes again and again. */
final class Sets {
  private Sets() {}

  static final TimeRule EVERY_UNIT =
      rule("every <unit>")
          .pattern("(every|each) <unit>", "(every|each) <number> <unit>", "every other <unit>")
          .example("every other week", "P2W")
          .example("each year", "P1Y")
          .example("every 15 minutes", "PT15M")
          .example("every weekend", "P1WE")
          .example("every day", "P1D")
          .example("each month", "P1M")
          .example("every two years", "P2Y")
          .butNot("every second voter")
          .when(slots -> slots.unit() != Unit.SECOND)
          .means(
              slots -> {
                boolean other = slots.line().word(slots.from() + 1).equals("other");
                Amount amount = slots.has("number") ? slots.amount() : Amount.of(other ? 2 : 1);
                return Repeating.every(new Lasting(amount, slots.unit()).value());
              });

  static final TimeRule EVERY_WEEKDAY =
      rule("every <weekday>")
          .pattern("(every|each) [other] <fullday>", "{on} <weekdays>")
          .example("each Sunday", "XXXX-WXX-7")
          .example("every other Friday", "XXXX-WXX-5")
          .example("on [Wednesdays] and holidays", "XXXX-WXX-3")
          .example("every Tuesday", "XXXX-WXX-2")
          .example("each Thursday", "XXXX-WXX-4")
          .example("on [Sundays]", "XXXX-WXX-7")
          .means(Sets::weekly);

  static final TimeRule EVERY_MONTH =
      rule("every <month>")
          .pattern("(every|each) <month>")
          .example("every August", "XXXX-08")
          .example("each July", "XXXX-07")
          .means(
              slots ->
                  Repeating.every(
                      String.format(Locale.ROOT, "XXXX-%02d", slots.month().getValue())));

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
          .butNot("the Daily Telegraph", "the party daily Granma", "Newsweek Weekly")
          .when(slots -> !slots.line().isCapital(slots.from()) || slots.from() == 0)
          .when(slots -> !slots.line().isCapital(slots.to()))
          .means(slots -> Repeating.of(slots.get("often", String.class)));

  static final TimeRule TIMES_A_UNIT =
      rule("twice a <unit>")
          .pattern(
              "<times> (a|an|per|each|every) <unit>", "<number> times (a|an|per|each|every) <unit>")
          .example("four times per day", "P1D")
          .example("twice every month", "P1M")
          .example("once an hour", "PT1H")
          .example("twice a month", "P1M")
          .example("once a year", "P1Y")
          .example("three times a week", "P1W")
          .means(
              slots ->
                  new Repeating(
                      new Lasting(Amount.of(1), slots.unit()).value(),
                      Optional.empty(),
                      Optional.of(
                          (slots.has("times") ? slots.number("times") : slots.amount().count())
                              + "X")));

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
          .means(slots -> Repeating.of(new Lasting(Amount.of(1), slots.unit()).value()));

  private static TimeValue weekly(Slots slots) {
    DayOfWeek day = slots.get(slots.has("fullday") ? "fullday" : "weekdays", DayOfWeek.class);
    return Repeating.every("XXXX-WXX-" + day.getValue());
  }

  /** In book order. */
  static final List<TimeRule> ALL =
      List.of(EVERY_UNIT, EVERY_WEEKDAY, EVERY_MONTH, ADVERB, TIMES_A_UNIT, AT_NIGHT, PER_UNIT);
}
