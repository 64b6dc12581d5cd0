package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Amount;
import io.github.dateline.time.EventOffset;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.Clause;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.util.List;

/** Times counted from a happening that the words name. */
final class EventRelative {
  private EventRelative() {}

  static final TimeRule AFTER =
      rule("<count> <unit> after <event>")
          .pattern("[<about>] <count> <unit> {(after|following)}", "<units> {(after|following)}")
          .example("[hours] after the flood", "PTXH")
          .example("[less than an hour] following the quake", "PT1H")
          .example("[some 20 years] after its founding", "P20Y")
          .example("[several weeks] after the flood", "PXW")
          .example("[a day] after the inauguration", "P1D")
          .example("[three weeks] after fighting broke out", "P3W")
          .when(EventRelative::namesEvent)
          .means(slots -> offset(slots, true));

  static final TimeRule BEFORE =
      rule("<count> <unit> before <event>")
          .pattern(
              "[<about>] <count> <unit> {before}",
              "[<about>] <count> <unit> {prior to}",
              "[<about>] <count> <unit> {ahead of}",
              "<units> {before}")
          .example("[minutes] before the vote", "PTXM")
          .example("[an hour] prior to kick-off time", "PT1H")
          .example("[almost a year] before the war began", "P1Y")
          .example("[two days] before the vote", "P2D")
          .example("[a month] ahead of the summit", "P1M")
          .when(EventRelative::namesEvent)
          .means(slots -> offset(slots, false));

  static final TimeRule DAY_AFTER =
      rule("the day after <event>")
          .pattern("the <whichunit> {after}", "the <whichunit> {following}")
          .example("[the week] following the accident", "P1W")
          .example("[the month] after she arrived", "P1M")
          .example("[the day] after the election", "P1D")
          .butNot("alike to the day after the election")
          .notAfter("to")
          .when(EventRelative::namesEvent)
          .means(slots -> one(slots, true));

  static final TimeRule DAY_BEFORE =
      rule("the day before <event>")
          .pattern("the <whichunit> {before}")
          .example("[the week] before the wedding", "P1W")
          .example("[the day] before the election", "P1D")
          .when(EventRelative::namesEvent)
          .means(slots -> one(slots, false));

  /**
   * Whether words follow the preposition, and they are no date and no comma. Of longer times than
   * hours a number must be told.
   */
  private static boolean namesEvent(Slots slots) {
    boolean longer = slots.has("units") && slots.get("units", Unit.class).isOfCalendar();
    return !longer && !event(slots).text().isEmpty();
  }

  private static Clause event(Slots slots) {
    Clause rest = slots.following();
    int skip = rest.text().indexOf(' ');
    if (skip < 0) {
      return new Clause("", rest.start(), rest.start());
    }
    String preposition = rest.text().substring(0, skip);
    if (preposition.equals("prior") || preposition.equals("ahead")) {
      skip = rest.text().indexOf(' ', skip + 1);
      if (skip < 0) {
        return new Clause("", rest.start(), rest.start());
      }
    }
    return new Clause(rest.text().substring(skip + 1), rest.start() + skip + 1, rest.end());
  }

  private static TimeValue offset(Slots slots, boolean after) {
    return slots.has("count")
        ? of(slots.get("count", Amount.class), slots.unit(), after, event(slots))
        : of(Amount.VAGUE, slots.get("units", Unit.class), after, event(slots));
  }

  private static TimeValue one(Slots slots, boolean after) {
    return of(Amount.of(1), slots.get("whichunit", Unit.class), after, event(slots));
  }

  private static TimeValue of(Amount amount, Unit unit, boolean after, Clause event) {
    return new EventOffset(amount, unit, after, event.text(), event.start(), event.end());
  }

  /** In book order: before the plain lengths of time. */
  static final List<TimeRule> ALL = List.of(AFTER, BEFORE, DAY_AFTER, DAY_BEFORE);
}
