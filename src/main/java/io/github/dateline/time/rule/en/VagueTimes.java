package io.github.dateline.time.rule.en;

import static io.github.dateline.time.rule.TimeRule.rule;

import io.github.dateline.time.Timeless;
import io.github.dateline.time.rule.TimeRule;
import java.util.List;

/** Times that no calendar can show. */
final class VagueTimes {
  private VagueTimes() {}

  static final TimeRule NOW =
      rule("now")
          .pattern(
              "[right] now",
              "currently",
              "current",
              "at present",
              "nowadays",
              "these days",
              "presently",
              "(at this|this) (moment|stage)",
              "at the (moment|present time)",
              "the present")
          .example("now", "PRESENT_REF")
          .example("currently", "PRESENT_REF")
          .example("right now", "PRESENT_REF")
          .butNot("Subscribe now to read more")
          .notAfter("subscribe")
          .means(slots -> Timeless.PRESENT_REF);

  static final TimeRule RECENTLY =
      rule("recently")
          .pattern(
              "[(more|most)] recently",
              "recent",
              "formerly",
              "previously",
              "the [recent] past",
              "lately")
          .example("recently", "PAST_REF")
          .example("in [the past]", "PAST_REF")
          .example("more recently", "PAST_REF")
          .means(slots -> Timeless.PAST_REF);

  static final TimeRule SOON =
      rule("soon")
          .pattern("[(very|pretty)] soon", "the [(near|foreseeable)] future", "future")
          .example("soon", "FUTURE_REF")
          .example("in [the near future]", "FUTURE_REF")
          .butNot("as soon as they can", "no sooner")
          .notAfter("as", "so")
          .means(slots -> Timeless.FUTURE_REF);

  /** In book order. */
  static final List<TimeRule> ALL = List.of(NOW, RECENTLY, SOON);
}
