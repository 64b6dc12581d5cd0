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
    boolean month = unit == Unit.DAY && known == Granularity.MONTH;
    Period whole = Period.of(month ? Unit.MONTH : Unit.YEAR, reference.day());
    return resolution(month ? whole.timex() + "-XX" : whole.timex() + open(unit));
  }

  static Resolution resolution(Unit unit) {
    return resolution("XXXX" + open(unit));
  }

  private static Resolution resolution(String value) {
    return new Resolution(Timex.of(TimexType.DATE, value), Optional.empty());
  }

  /** What is open behind the year. */
  private static String open(Unit unit) {
    return switch (unit) {
      case WEEK -> "-WXX";
      case WEEKEND -> "-WXX-WE";
      case MONTH -> "-XX";
      case YEAR, DECADE, CENTURY -> "";
      default -> "-XX-XX";
    };
  }
}
