package io.github.dateline.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of months and weekdays, in lower case: capitals that make no proper name. They stand in
 * {@code en/calendar.txt}.
 */
public final class CalendarWords {

  private static final Set<String> NAMES;
  private static final Set<String> WEEKDAYS;

  static {
    WordGroups words = WordGroups.read(CalendarWords.class, "en/calendar.txt");
    NAMES = words.of("names");
    WEEKDAYS = words.of("weekdays");
  }

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");

  private CalendarWords() {}

  /** Whether a lower-case word is a month or a weekday, also cut short: “sept”. */
  public static boolean isName(String word) {
    return NAMES.contains(word);
  }

  /** Whether a phrase says a day of the week: “last Thursday”, “Sat.”. */
  public static boolean namesWeekday(String phrase) {
    return Arrays.stream(NO_WORD.split(phrase.toLowerCase(Locale.ROOT), -1))
        .anyMatch(WEEKDAYS::contains);
  }
}
