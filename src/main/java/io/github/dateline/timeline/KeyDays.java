package io.github.dateline.timeline;

import io.github.dateline.event.Status;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * The events that tell a story, or a part of it, in short: of each of the days that matter most the
 * one told best. What editors pinned goes before; what is known no finer than to a month, lasts, or
 * was only ahead comes in where there is nothing else.
 *
 * <p>Days are chosen one after the other, the weightiest first; each makes its neighbours weigh a
 * little less, so that the choice tells the whole story and not its loudest fortnight alone
 * (maximal marginal relevance, Carbonell and Goldstein 1998).
 */
final class KeyDays {

  /** What is left of a day's weight for every day chosen near it. */
  private static final double NEIGHBOUR = 0.9;

  /** How much days and events matter, above 0. */
  interface Weights {

    /** How much a day matters. */
    double of(LocalDate day);

    /** How much an event matters, on the same scale. */
    double of(Event event);
  }

  /**
   * A day and the event that stands for it.
   *
   * @param weight of both
   */
  private record Candidate(LocalDate day, Event event, double weight) {

    boolean isNear(LocalDate other, long days) {
      return Math.abs(ChronoUnit.DAYS.between(day, other)) <= days;
    }
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
    Set<Event> chosen = new HashSet<>();
    events.stream().filter(Event::isPinned).sorted(best).limit(most).forEach(chosen::add);
    List<LocalDate> taken = new ArrayList<>(chosen.stream().map(KeyDays::day).toList());
    SortedMap<LocalDate, Event> byDay = new TreeMap<>();
    for (Event event : events) {
      byDay.merge(day(event), event, BinaryOperator.minBy(best));
    }
    byDay.keySet().removeAll(taken);
    List<Candidate> left = new ArrayList<>();
    byDay.forEach(
        (day, event) -> left.add(new Candidate(day, event, weights.of(day) + weights.of(event))));
    long near =
        byDay.isEmpty() ? 0 : ChronoUnit.DAYS.between(byDay.firstKey(), byDay.lastKey()) / 2 / most;
    while (chosen.size() < most && !left.isEmpty()) {
      Candidate next =
          Collections.min(
              left,
              Comparator.comparing((Candidate one) -> !isFitting(one.event()))
                  .thenComparingDouble(one -> -discounted(one, taken, near))
                  .thenComparing(Candidate::day));
      left.remove(next);
      taken.add(next.day());
      chosen.add(next.event());
    }
    return events.stream().filter(chosen::contains).toList();
  }

  private static double discounted(Candidate one, List<LocalDate> taken, long near) {
    long neighbours = taken.stream().filter(day -> one.isNear(day, near)).count();
    return one.weight() * Math.pow(NEIGHBOUR, (double) neighbours);
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
