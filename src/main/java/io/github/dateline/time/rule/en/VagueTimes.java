package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.StoryTime;
import io.github.dateline.time.Timeless;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.util.List;
import java.util.Set;

/** Times that no calendar can show. */
final class VagueTimes {
  private VagueTimes() {}

  static final TimeRule NOW =
      rule("a word for the present")
          .pattern(SlotWords.phrases("present"))
          .example("at this moment", "PRESENT_REF")
          .example("[nowadays] it is quiet", "PRESENT_REF")
          .example("at the present time", "PRESENT_REF")
          .example("to [date]", "PRESENT_REF")
          .example("the [current] owner", "PRESENT_REF")
          .example("in [present-day] Iraq", "PRESENT_REF")
          .example("nobody is hurt at [this time]", "PRESENT_REF")
          .example("currently", "PRESENT_REF")
          .example("right now", "PRESENT_REF")
          .butNot(
              "Subscribe now to read more",
              "at this stage of the campaign",
              "to date from that war")
          .notAfter("subscribe")
          .when(
              slots ->
                  !slots.line().word(slots.to() - 1).equals("date")
                      || !Set.of("from", "back").contains(slots.line().any(slots.to())))
          .means(slots -> Timeless.PRESENT_REF);

  static final TimeRule RECENTLY =
      rule("a word for the past")
          .pattern(SlotWords.phrases("recently"))
          .example("the [then-current] price", "PAST_REF")
          .example("not so long ago", "PAST_REF")
          .example("it fell [a short while ago]", "PAST_REF")
          .example("most recently", "PAST_REF")
          .example("a [recent] visit", "PAST_REF")
          .example("[lately] it rains", "PAST_REF")
          .example("in [the recent past]", "PAST_REF")
          .example("it was sold [the other day]", "PAST_REF")
          .example("in [the past]", "PAST_REF")
          .butNot("the past three summers")
          .when(slots -> !slots.line().word(slots.to() - 1).equals("past") || endsHere(slots))
          .example("more recently", "PAST_REF")
          .means(slots -> Timeless.PAST_REF);

  static final TimeRule SOON =
      rule("a word for the future")
          .pattern(SlotWords.phrases("soon"))
          .example("very soon", "FUTURE_REF")
          .example("it is due [any day now]", "FUTURE_REF")
          .example("the immediate future", "FUTURE_REF")
          .example("in [the long term]", "FUTURE_REF")
          .example("in [the near future]", "FUTURE_REF")
          .butNot("a long-term plan", "as soon as they can", "no sooner")
          .notAfter("as", "so", "too")
          .notBefore("after", "afterward", "afterwards", "became", "began", "was", "were")
          .when(slots -> !slots.after().endsWith("ed"))
          .means(slots -> Timeless.FUTURE_REF);

  static final TimeRule THAT_TIME =
      rule("that time")
          .pattern("{(at|by|until|since|before|after|from|during|throughout|over)} that time")
          .example("he was abroad at [that time]", "2011-03-15")
          .butNot("that time flies", "by that time-honoured rule")
          .when(slots -> !slots.after().equals("-"))
          .means(slots -> new StoryTime());

  /** “the past” goes on with a noun more often than not. */
  private static boolean endsHere(Slots slots) {
    return slots.isAtEnd() || Words.of("vague-times-after-the-past").contains(slots.after());
  }

  /** In book order. */
  static final List<TimeRule> ALL = List.of(NOW, RECENTLY, SOON, THAT_TIME);
}
