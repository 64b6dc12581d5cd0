package io.github.dateline.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Whether who writes a day in figures writes the day or the month first: 8/9/2020. */
public enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Nothing tells. */
  UNKNOWN;

  /** Most stories that are changed are changed within it. */
  private static final int DAYS_TO_CHANGE = 7;

  private static final Set<String> MONTH_FIRST_IN = Set.of("us", "ph", "pr");

  /** Where both are in use. */
  private static final Set<String> EITHER_IN = Set.of("ca");

  /** Sites of all countries stand under them. */
  private static final Set<String> NO_COUNTRIES =
      Set.of("tv", "io", "me", "co", "ai", "fm", "ly", "cc", "ws", "to", "gg", "sh", "eu");

  /** Sites of one country stand under them. */
  private static final Set<String> AMERICAN = Set.of("gov", "mil");

  /**
   * The order of a page's country.
   *
   * @param language with its country, where that is stated: {@code en-GB}
   * @param url the page's address, whose host may lie in a country: {@code .co.uk}
   */
  public static DayOrder of(Optional<String> language, Optional<String> url) {
    DayOrder spoken = language.map(DayOrder::ofLanguage).orElse(UNKNOWN);
    return spoken == UNKNOWN ? url.map(DayOrder::ofHost).orElse(UNKNOWN) : spoken;
  }

  /**
   * The reading of a day in figures that a change of the page leaves: not after it; of several, the
   * one that it followed within a week.
   *
   * @param readings with the day and with the month first
   * @param changes the days on which the page was changed
   */
  public static Optional<LocalDate> before(
      Collection<LocalDate> changes, Collection<LocalDate> readings) {
    return changes.stream()
        .flatMap(change -> only(readings, day -> !day.isAfter(change)).stream())
        .findFirst()
        .or(
            () ->
                changes.stream()
                    .flatMap(
                        change ->
                            only(
                                readings,
                                day ->
                                    !day.isAfter(change)
                                        && !day.plusDays(DAYS_TO_CHANGE).isBefore(change))
                                .stream())
                    .findFirst());
  }

  private static Optional<LocalDate> only(
      Collection<LocalDate> readings, Predicate<LocalDate> fits) {
    List<LocalDate> fitting = readings.stream().filter(fits).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static DayOrder ofLanguage(String tag) {
    List<String> parts = List.of(tag.split("[-_]"));
    return parts.stream()
        .skip(1)
        .filter(part -> part.length() == 2)
        .findFirst()
        .map(DayOrder::ofCountry)
        .orElse(UNKNOWN);
  }

  private static DayOrder ofHost(String url) {
    try {
      String host = new URI(url).getHost();
      String last = host == null ? "" : host.substring(host.lastIndexOf('.') + 1);
      if (AMERICAN.contains(last.toLowerCase(Locale.ROOT))) {
        return MONTH_FIRST;
      }
      return last.length() == 2 && !NO_COUNTRIES.contains(last.toLowerCase(Locale.ROOT))
          ? ofCountry(last)
          : UNKNOWN;
    } catch (URISyntaxException e) {
      return UNKNOWN;
    }
  }

  private static DayOrder ofCountry(String country) {
    String code = country.toLowerCase(Locale.ROOT);
    if (EITHER_IN.contains(code)) {
      return UNKNOWN;
    }
    return MONTH_FIRST_IN.contains(code) ? MONTH_FIRST : DAY_FIRST;
  }
}
