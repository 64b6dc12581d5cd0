package io.github.dateline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells the same story of other people in other places, 400 years later: 146,097 days, whole weeks,
 * so that every weekday stays.
 *
 * <p>A name is replaced by one of its own kind and length, so that nothing moves in the text. Only
 * what is written as a year is moved: four digits from 1000 to 2999 that count no days and belong
 * to no longer number.
 */
record Renaming(Map<String, String> names) {

  private static final int YEARS = 400;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\p{L}\\d.,$£€:])(?:[12]\\d{3}|[12]\\d\\dX)(?!\\d|[.,]\\d| days )");

  Renaming {
    names = new TreeMap<>(names);
    names.forEach(
        (name, other) -> {
          if (name.length() != other.length()) {
            throw new IllegalArgumentException(name + " and " + other + " differ in length");
          }
        });
    if (names.size() != List.copyOf(names.values()).stream().distinct().count()) {
      throw new IllegalArgumentException("two names become one: " + names);
    }
  }

  /** The text under the other names, 400 years later. */
  String apply(String text) {
    return YEAR.matcher(renamed(text)).replaceAll(Renaming::later);
  }

  /** Whether the text holds a name that another name becomes: then the way back is not clear. */
  boolean collidesWith(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).anyMatch(names::containsValue);
  }

  private String renamed(String text) {
    return WORD.matcher(text).replaceAll(word -> names.getOrDefault(word.group(), word.group()));
  }

  private static String later(MatchResult match) {
    String year = match.group();
    return year.endsWith("X")
        ? Integer.parseInt(year.substring(0, 3)) + YEARS / 10 + "X"
        : String.valueOf(Integer.parseInt(year) + YEARS);
  }
}
