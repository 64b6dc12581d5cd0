package io.github.dateline.time;

import java.util.Optional;

/**
 * What is written where the anchor is too coarse: the day after “May 1940” is {@code 1940-05-XX}.
 */
final class Unknown {
  private Unknown() {}

  /** What is known of a unit near a coarser reference: its year, or also its month. */
  static Resolution resolution(Unit unit, Reference reference) {
    Granularity known = reference.granularity();
    if (!reference.story() || Granularity.YEAR.finerThan(known)) {
      return resolution(unit);
    }
    String year = Period.of(Unit.YEAR, reference.day()).timex();
    String value =
        switch (unit) {
          case DAY ->
              known == Granularity.MONTH
                  ? Period.of(Unit.MONTH, reference.day()).timex() + "-XX"
                  : year + "-XX-XX";
          case WEEK -> year + "-WXX";
          case WEEKEND -> year + "-WXX-WE";
          case MONTH -> year + "-XX";
          default -> "XXXX";
        };
    return new Resolution(Timex.of(TimexType.DATE, value), Optional.empty());
  }

  static Resolution resolution(Unit unit) {
    String value =
        switch (unit) {
          case WEEK -> "XXXX-WXX";
          case WEEKEND -> "XXXX-WXX-WE";
          case MONTH -> "XXXX-XX";
          case YEAR, DECADE, CENTURY -> "XXXX";
          default -> "XXXX-XX-XX";
        };
    return new Resolution(Timex.of(TimexType.DATE, value), Optional.empty());
  }
}
