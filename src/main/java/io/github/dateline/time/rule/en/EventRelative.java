package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.EventOffset;
import io.github.dateline.time.Lasting;
import io.github.dateline.time.TimeValue;
import io.github.dateline.time.Unit;
import io.github.dateline.time.rule.Clause;
import io.github.dateline.time.rule.Slots;
import io.github.dateline.time.rule.TimeRule;
import java.util.List;
import java.util.Set;

/** Times counted from a happening that the words name. */
final class EventRelative {
  private EventRelative() {}

  static final TimeRule BESIDE_EVENT =
      rule("<count> <unit> before or after <event>")
          .pattern("([<about>] <count> <unit>|<units>|the <unit:whichunit>) {<side>}")
          .example("[hours] after the flood", "PTXH")
          .example("[less than an hour] following the quake", "PT1H")
          .example("[some 20 years] after its founding", "P20Y")
          .example("[several weeks] after the flood", "PXW")
          .example("[a day] after the inauguration", "P1D")
          .example("[three weeks] after fighting broke out", "P3W")
          .example("[an hour] prior to kick-off time", "PT1H")
          .example("[a month] ahead of the summit", "P1M")
          .example("[the month] after she arrived", "P1M")
          .example("[the year] before the election", "P1Y")
          .butNot("alike to the day after the election")
          .when(EventRelative::namesEvent)
          .means(EventRelative::offset);

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
    Lasting length = slots.length();
    return new EventOffset(
        length.amount(), length.unit(), slots.is("side"), event.text(), event.start(), event.end());
  }

  /** In book order: before the plain lengths of time. */
  static final List<TimeRule> ALL = List.of(BESIDE_EVENT);
}
