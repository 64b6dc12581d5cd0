package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.CountedDay;
import io.github.dateline.time.DayPart;
import io.github.dateline.time.InDay;
import io.github.dateline.time.Relative;
import io.github.dateline.time.Repeating;
import io.github.dateline.time.StoryTime;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.TimeValue.AnchorKind;
import io.github.dateline.time.Timeless;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.util.List;

/**
 * What only the annotators of histories mark, after the older TIMEX2 guidelines: “the former
 * mayor”, “during this period”. (WikiWars: P. Mazur, R. Dale, EMNLP 2010.)
 */
final class Histories {
  private Histories() {}

  static final TimeRule FORMER =
      rule("former, future")
          .pattern("(former|future)")
          .example("the [former] capital fell", "PAST_REF")
          .example("[future] attacks were to be prevented", "FUTURE_REF")
          .butNot(
              "of the two the former was older",
              "The former, a Swede, left",
              "they had no future",
              "future-proof walls")
          .when(slots -> Words.lacks("histories-no-noun", slots.after()))
          .means(slots -> slots.holds("former") ? Timeless.PAST_REF : Timeless.FUTURE_REF);

  static final TimeRule PERIOD =
      rule("this period")
          .pattern("(this|that) [same] period", "{(at|by|in|during|of|from|until|since)} that time")
          .example("during [this period]", "2011-03-15")
          .example("poets of [that same period]", "2011-03-15")
          .example("by [that time] the army was gone", "2011-03-15")
          .butNot("that time he won", "the period of calm")
          .means(slots -> new StoryTime());

  static final TimeRule TIME =
      rule("this time, or the time")
          .pattern("{(by|in|during|around|until|since)} this time", "{at} the time")
          .example("during [this time] trade grew", "PRESENT_REF")
          .example("at [the time], nobody knew", "PRESENT_REF")
          .butNot("this time they won", "at the time of the siege", "at the time when he fled")
          .notBefore("of", "when", "that", "he", "she", "they", "it")
          .means(slots -> Timeless.PRESENT_REF);

  static final TimeRule ADVERB =
      rule("an adverb of frequency in a history")
          .pattern("(daily|everyday|weekly)")
          .example("the [daily] ration of bread", "XXXX-XX-XX")
          .example("a [weekly] market", "XXXX-WXX")
          .butNot("the Daily Mail", "Weekly World")
          .when(slots -> !slots.line().isCapital(slots.from()) || slots.from() == 0)
          .when(slots -> !slots.line().isCapital(slots.to()))
          .means(slots -> Repeating.of(slots.holds("weekly") ? "XXXX-WXX" : "XXXX-XX-XX"));

  static final TimeRule NIGHT_DEEDS =
      rule("night attack")
          .pattern(
              "<daypart>[-][time] {(attack|assault|raid|march|battle|retreat|landing|bombing"
                  + "|attacks|assaults|raids|marches|battles|bombings)}")
          .example("a [night] attack failed", "2011-03-15TNI")
          .example("an [evening] raid", "2011-03-15TEV")
          .example("a [night-time] retreat", "2011-03-15TNI")
          .example("they used [night] attacks", "XXXX-XX-XXTNI")
          .butNot("a night club", "the evening paper")
          .means(Histories::deed);

  static final TimeRule COUNTED_DAY =
      rule("the <nth> day")
          .pattern(
              "{(on|of|until|by|in)} the <place> <dayunit>",
              "[on] the <place> <dayunit> of (the|this|that) (battle|siege|attack|assault|march"
                  + "|fighting|campaign|offensive|operation|revolt|uprising|invasion|rebellion)")
          .example("on [the third day] the walls fell", "2011-03-17")
          .example("on [the second evening]", "2011-03-16TEV")
          .example("[the final day of the battle]", "2011-03-15")
          .butNot("the third day of May", "on the first day of school", "the second night watch")
          .notBefore("of", "in", "watch", "shift")
          .means(Histories::counted);

  private static TimeValue deed(Slots slots) {
    DayPart part = slots.get("daypart", DayPart.class);
    return slots.after().endsWith("s")
        ? Repeating.of("XXXX-XX-XX" + part.timex())
        : new InDay(new Relative(Unit.DAY, 0, AnchorKind.TEXT), part);
  }

  private static TimeValue counted(Slots slots) {
    TimeValue day = new CountedDay(Math.max(1, slots.number("place")));
    Object unit = slots.get("dayunit", Object.class);
    return unit instanceof DayPart part ? new InDay(day, part) : day;
  }

  /** In book order. */
  static final List<TimeRule> ALL = List.of(FORMER, PERIOD, TIME, ADVERB, NIGHT_DEEDS, COUNTED_DAY);
}
