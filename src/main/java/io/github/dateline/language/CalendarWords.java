package io.github.dateline.language;

import java.util.Set;
import java.util.regex.Pattern;

/** The names of months and weekdays, in lower case: capitals that make no proper name. */
public final class CalendarWords {

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?i)\\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?\\b");

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
  public static boolean isName(String word) {
    return NAMES.contains(word);
  }

  /** Whether a phrase says a day of the week: “last Thursday”, “Sat.”. */
  public static boolean namesWeekday(String phrase) {
    return WEEKDAY.matcher(phrase).find();
  }
}
