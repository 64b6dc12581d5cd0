package io.github.dateline.time;

import java.util.Optional;

/** What is written where the anchor is too coarse: the day after “May 1940”. */
final class Unknown {
  private Unknown() {}

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
