package io.github.dateline.language;

import java.util.Set;

/** The names of months and weekdays, in lower case: capitals that make no proper name. */
final class CalendarWords {

  private static final Set<String> NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");

  private CalendarWords() {}

  /** Whether a lower-case word is a month or a weekday, also cut short: “sept”. */
  static boolean isName(String word) {
    return NAMES.contains(word);
  }
}
