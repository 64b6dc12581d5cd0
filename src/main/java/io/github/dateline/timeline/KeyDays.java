package io.github.dateline.timeline;

import io.github.dateline.event.Status;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The events that tell a story, or a part of it, in short: of each of the days that matter most the
 * one told best. What editors pinned goes before; what is known no finer than to a month, lasts, or
 * was only ahead comes in where there is nothing else.
 */
final class KeyDays {

  /** How much days and events matter; only the order counts. */
  interface Weights {

    /** How much a day matters. */
    double of(LocalDate day);

    /** How much an event matters, on the same scale. */
    double of(Event event);
  }

  private KeyDays() {}

  /**
   * The key events in the order of {@code events}.
   *
   * @param events what may stand among them, in the timeline's order
   * @param most so many at most
   */
  static List<Event> of(List<Event> events, int most, Weights weights) {
    Comparator<Event> best =
        Comparator.comparing((Event event) -> !isFitting(event))
            .thenComparingDouble(event -> -weights.of(event))
            .thenComparing(Event::id);
    Comparator<Event> ofBestDay =
        Comparator.comparing((Event event) -> !isFitting(event))
            .thenComparingDouble(event -> -(weights.of(day(event)) + weights.of(event)))
            .thenComparing(Event::id);
    Set<Event> chosen = new HashSet<>();
    events.stream().filter(Event::isPinned).sorted(best).limit(most).forEach(chosen::add);
    Set<LocalDate> taken = chosen.stream().map(KeyDays::day).collect(Collectors.toSet());
    events.stream()
        .filter(event -> !taken.contains(day(event)))
        .collect(Collectors.groupingBy(KeyDays::day, Collectors.minBy(best)))
        .values()
        .stream()
        .flatMap(Optional::stream)
        .sorted(ofBestDay)
        .limit(most - chosen.size())
        .forEach(chosen::add);
    return events.stream().filter(chosen::contains).toList();
  }

  /** A day on which something happened: no month, no state that lasts, nothing ahead. */
  private static boolean isFitting(Event event) {
    return event.date().granularity() == Granularity.DAY
        && event.date().open() == ResolvedDate.Open.NONE
        && (event.status() == Status.OCCURRED || event.status() == Status.REPORTED);
  }

  private static LocalDate day(Event event) {
    return event.date().start();
  }
}
