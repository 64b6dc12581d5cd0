package io.github.dateline.benchmark;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Date lines of articles as a cruder reader than Dateline sees them, so that what is measured does
 * not decide what is measured on: a whole date that fills or begins a line, that a clock time
 * stands beside, that “Published” or the like stands before, or that a dateline holds. The date of
 * an update does not say when an article was published.
 */
final class DateLines {

  private static final String MONTH =
      "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String WEEKDAY = "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?";
  private static final String DAY_FIRST =
      WEEKDAY + "(?<day>\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (?<year>\\d{4})";
  private static final String MONTH_FIRST =
      WEEKDAY + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?, ?(?<year>\\d{4})";
  private static final String CLOCK =
      "\\d{1,2}[:.]\\d{2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?)?(?: ?(?:BST|GMT|E[SD]T|IST|UTC|UK|ET|P[SD]T))?";

  /** A line that says when an article was published stands near its top, in characters. */
  private static final int TOP = 2000;

  private static final List<String> DATES = List.of(DAY_FIRST, MONTH_FIRST);

  private static final List<Pattern> FORMS =
      DATES.stream().flatMap(date -> forms(date).stream()).toList();

  private static final List<Pattern> UPDATES =
      DATES.stream()
          .map(
              date ->
                  Pattern.compile(
                      "(?i:(?:page )?last updated|updated|last modified)(?: on| at)?:? ?(?:"
                          + CLOCK
                          + ",? )?"
                          + date
                          + "(?:[ ,–|-]*(?:at )?"
                          + CLOCK
                          + ")?"))
          .toList();

  /** “MOSCOW, May 8 (Agency) –”: removed, but gives no whole date. */
  private static final Pattern WITHOUT_YEAR =
      Pattern.compile(
          "(?m)^(?:\\p{Lu}[\\p{L}.'’ -]{1,30},? ?)?\\(?(?:"
              + MONTH
              + " \\d{1,2}|\\d{1,2} [A-Z][a-z]{2,8})"
              + "(?: \\([^)]{2,30}\\)| /[^/]{2,20}/)?\\)?\\s*(?:--?|–|—|_)\\s");

  private DateLines() {}

  private static List<Pattern> forms(String date) {
    return List.of(
        Pattern.compile("(?m)^\\W{0,3}" + date + "\\W{0,3}$"),
        Pattern.compile("(?m)^" + date + "(?=\\s)"),
        Pattern.compile(date + "[,;]?(?: [-–|])? " + CLOCK),
        Pattern.compile(CLOCK + "(?: time)?,? " + date),
        Pattern.compile("(?i:published|posted|aired)(?: on| at)?:? ?(?:" + CLOCK + ",? )?" + date),
        Pattern.compile(
            "(?m)^\\p{Lu}[\\p{L}.'’, -]{1,40}, " + date + "(?: \\([^)]{2,30}\\)| /[^/]{2,20}/)?"));
  }

  /** The days that a text's date lines give. */
  static Set<LocalDate> in(String text) {
    Set<LocalDate> days = new LinkedHashSet<>();
    String top = without(text.substring(0, Math.min(TOP, text.length())), UPDATES);
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(top);
      while (matcher.find()) {
        try {
          days.add(
              LocalDate.of(
                  Integer.parseInt(matcher.group("year")),
                  1
                      + "janfebmaraprmayjunjulaugsepoctnovdec"
                              .indexOf(
                                  matcher.group("month").substring(0, 3).toLowerCase(Locale.ROOT))
                          / 3,
                  Integer.parseInt(matcher.group("day"))));
        } catch (DateTimeException e) {
          // 31 June: no date line.
        }
      }
    }
    return days;
  }

  /** The text without them. */
  static String without(String text) {
    return without(without(without(text, UPDATES), FORMS), List.of(WITHOUT_YEAR));
  }

  private static String without(String text, List<Pattern> forms) {
    String left = text;
    for (Pattern form : forms) {
      left = form.matcher(left).replaceAll("");
    }
    return left;
  }
}
