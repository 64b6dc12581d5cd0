package io.github.dateline.timeline;

import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Keeps what the settings ask for: a stretch of time, the days that matter most, of each date the
 * events that are told best.
 */
final class Selection {

  /** Rounding makes no difference between days. */
  private static final double ROUNDED = 1e9;

  private final Settings settings;
  private final Supplier<List<Appearance>> articles;
  private final Supplier<Topicality> topicality;
  private final Supplier<BestTold> told;

  /** What days weigh and how they are told is found out only where a number is asked for. */
  Selection(Told told) {
    this.settings = told.settings();
    this.articles = once(() -> Appearance.of(told));
    this.topicality = once(() -> Topicality.of(told));
    this.told = once(() -> new BestTold(told, articles.get(), topicality.get()));
  }

  /**
   * The events to show, in no order.
   *
   * @param pinned the ids of those that stay whatever the settings say
   */
  List<Event> select(List<Event> events, Set<String> pinned) {
    List<Event> chosen = new ArrayList<>(select(events));
    Set<String> ids = chosen.stream().map(Event::id).collect(Collectors.toSet());
    events.stream()
        .filter(event -> pinned.contains(event.id()) && !ids.contains(event.id()))
        .forEach(chosen::add);
    return chosen;
  }

  /** The events to show by the settings alone, in no order. */
  List<Event> select(List<Event> events) {
    List<Event> within = events.stream().filter(this::isWithin).toList();
    List<Event> ofDays =
        settings.maxDays().isEmpty() ? within : ofDays(within, settings.maxDays().getAsInt());
    return settings.maxPerDay().isEmpty() ? ofDays : best(ofDays, settings.maxPerDay().getAsInt());
  }

  private boolean isWithin(Event event) {
    return settings.from().map(from -> !event.date().end().isBefore(from)).orElse(true)
        && settings.to().map(to -> !event.date().start().isAfter(to)).orElse(true);
  }

  /** Of dates that are known to the day those of the days that matter most. */
  private List<Event> ofDays(List<Event> events, int most) {
    DayWeights weights = new DayWeights(articles.get(), topicality.get(), events);
    Map<LocalDate, Long> rank =
        events.stream()
            .flatMap(event -> day(event).stream())
            .distinct()
            .collect(Collectors.toMap(day -> day, day -> Math.round(ROUNDED * weights.of(day))));
    Set<LocalDate> days =
        rank.keySet().stream()
            .sorted(
                Comparator.comparing((LocalDate day) -> -rank.getOrDefault(day, 0L))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(most)
            .collect(Collectors.toSet());
    return events.stream().filter(event -> day(event).filter(days::contains).isPresent()).toList();
  }

  /** The day on which something happened; empty where that took longer, or is not known so well. */
  private static Optional<LocalDate> day(Event event) {
    return Optional.of(event.date()).filter(ResolvedDate::isOneDay).map(ResolvedDate::start);
  }

  private List<Event> best(List<Event> events, int most) {
    return events.stream()
        .collect(Collectors.groupingBy(Selection::place, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(ofOne -> told.get().of(ofOne, most).stream())
        .toList();
  }

  /** What stands under one date; whether that is certain makes no difference. */
  private static ResolvedDate place(Event event) {
    return day(event)
        .map(ResolvedDate::day)
        .orElseGet(
            () -> {
              ResolvedDate date = event.date();
              return new ResolvedDate(
                  date.start(), date.end(), date.granularity(), date.open(), false);
            });
  }

  private static <T> Supplier<T> once(Supplier<T> made) {
    List<T> kept = new ArrayList<>(1);
    return () -> {
      if (kept.isEmpty()) {
        kept.add(made.get());
      }
      return kept.get(0);
    };
  }
}
