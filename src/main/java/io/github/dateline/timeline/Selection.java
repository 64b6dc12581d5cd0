package io.github.dateline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Keeps what the settings ask for: a stretch of time, the most salient days, so many events a day.
 */
final class Selection {

  private static final Comparator<Event> MOST_SALIENT =
      Comparator.comparingDouble((Event event) -> -event.score()).thenComparing(Event::id);

  private Selection() {}

  /**
   * The events to show, in no order.
   *
   * @param pinned the ids of those that stay whatever the settings say
   */
  static List<Event> select(Settings settings, List<Event> events, Set<String> pinned) {
    List<Event> chosen = new ArrayList<>(select(settings, events));
    Set<String> ids = chosen.stream().map(Event::id).collect(Collectors.toSet());
    events.stream()
        .filter(event -> pinned.contains(event.id()) && !ids.contains(event.id()))
        .forEach(chosen::add);
    return chosen;
  }

  /** The events to show by the settings alone, in no order. */
  static List<Event> select(Settings settings, List<Event> events) {
    List<Event> within =
        events.stream()
            .filter(
                event ->
                    settings.from().map(from -> !event.date().end().isBefore(from)).orElse(true))
            .filter(
                event -> settings.to().map(to -> !event.date().start().isAfter(to)).orElse(true))
            .toList();
    Map<LocalDate, List<Event>> byDay =
        within.stream()
            .collect(
                Collectors.groupingBy(
                    event -> event.date().start(), TreeMap::new, Collectors.toList()));
    Set<LocalDate> days =
        settings.maxDays().isEmpty()
            ? byDay.keySet()
            : salientDays(byDay, settings.maxDays().getAsInt());
    List<Event> selected = new ArrayList<>();
    byDay.forEach(
        (day, ofDay) -> {
          if (days.contains(day)) {
            ofDay.stream()
                .sorted(MOST_SALIENT)
                .limit(settings.maxPerDay().orElse(Integer.MAX_VALUE))
                .forEach(selected::add);
          }
        });
    return selected;
  }

  private static Set<LocalDate> salientDays(Map<LocalDate, List<Event>> byDay, int most) {
    return byDay.keySet().stream()
        .sorted(
            Comparator.comparingDouble(
                    (LocalDate day) -> -weight(byDay.getOrDefault(day, List.of())))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .collect(Collectors.toSet());
  }

  private static double weight(List<Event> events) {
    return events.stream().mapToDouble(Event::score).sum();
  }
}
