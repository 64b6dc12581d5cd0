package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.rule.TimeRule;
import java.util.List;

/** Words that look like a time and are none. */
final class Lookalikes {
  private Lookalikes() {}

  static final TimeRule AGE =
      rule("age or reading time")
          .pattern(
              "<number>-<unit>-old[s]",
              "<number> <unit>[-] old[s]",
              "<number> <unit> of age",
              "aged <number>",
              "<number> (min|mins|minute|minutes)[-] read")
          .butNot("a man 45 years of age", "6-year-old girls", "the 8-month-old baby")
          .butNot("3 Min Read", "5 minute read")
          .isNoTime();

  static final TimeRule IDIOM =
      rule("idioms")
          .pattern(SlotWords.phrases("idiom"))
          .butNot("second to none", "sales year to date", "an up-to-date list")
          .notAfter("this")
          .isNoTime();

  static final TimeRule TITLE =
      rule("names with times, and “at last”")
          .pattern(SlotWords.phrases("title"))
          .butNot("USA Today reported", "the Six-Day War", "at the Lunar New Year")
          .butNot("At last, they agreed", "At last night fell")
          .when(slots -> !slots.holds("at") || !slots.line().any(slots.to() + 1).startsWith("'"))
          .isNoTime();

  /** In book order. */
  static final List<TimeRule> ALL = List.of(AGE, IDIOM, TITLE);
}
