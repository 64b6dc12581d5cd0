package io.github.dateline.timeline;

import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.ResolvedDate.Open;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When the story takes place that a timeline tells: as {@code timeline.yaml} says, or else as it is
 * worked out.
 *
 * <p>News is written while its story lasts. So the days on which most of the articles were
 * published are the story's core, and it reaches on as long as the next day that is told or printed
 * is near: single-linkage clustering in one dimension, begun in the core. How near depends on how
 * densely the core is told: among six thousand events a week without one is a gap, among thirty a
 * year is none. A few events long before or after (the founding of a company, a vow for 2050) move
 * nothing, however many they are.
 */
final class StorySpan {

  /** The core leaves out one in so many articles at either end: stray ones. */
  private static final int STRAY = 20;

  /** A gap is so many times as long as the core's events are apart on average. */
  private static final int MANY = 60;

  /** News pauses over a long weekend, in days. */
  private static final long PAUSE = 5;

  /** A short timeline is read whole: what stands apart of it lies ten years off, in days. */
  private static final long FAR = 3652;

  private StorySpan() {}

  /**
   * The story's span; empty where neither the settings nor the articles tell it.
   *
   * @param events all that is on the timeline
   */
  static Optional<ResolvedDate> of(
      Settings settings, List<Event> events, List<ArticleRecord> articles) {
    return settings.story().or(() -> workedOut(events, articles));
  }

  private static Optional<ResolvedDate> workedOut(
      List<Event> events, List<ArticleRecord> articles) {
    List<ResolvedDate> published =
        articles.stream()
            .flatMap(record -> record.published().stream())
            .sorted(Comparator.naturalOrder())
            .toList();
    if (published.isEmpty()) {
      return Optional.empty();
    }
    int stray = published.size() / STRAY;
    LocalDate first = published.get(stray).start();
    LocalDate last = published.get(published.size() - 1 - stray).end();
    List<ResolvedDate> told = new ArrayList<>(published);
    events.forEach(event -> told.add(event.date()));
    long near = near(first, last, events);
    for (LocalDate day : told.stream().map(ResolvedDate::start).sorted(latestFirst()).toList()) {
      if (day.isBefore(first) && ChronoUnit.DAYS.between(day, first) <= near) {
        first = day;
      }
    }
    for (LocalDate day : told.stream().map(ResolvedDate::end).sorted().toList()) {
      if (day.isAfter(last) && ChronoUnit.DAYS.between(last, day) <= near) {
        last = day;
      }
    }
    return Optional.of(new ResolvedDate(first, last, Granularity.DAY, Open.NONE, false));
  }

  /** How many days may lie between the story and what belongs to it. */
  private static long near(LocalDate first, LocalDate last, List<Event> events) {
    if (!Timeline.isLong(events)) {
      return FAR;
    }
    long within =
        events.stream()
            .map(Event::date)
            .filter(date -> !date.start().isBefore(first) && !date.end().isAfter(last))
            .count();
    return Math.max(PAUSE, MANY * (ChronoUnit.DAYS.between(first, last) + 1) / Math.max(1, within));
  }

  private static Comparator<LocalDate> latestFirst() {
    return Comparator.<LocalDate>naturalOrder().reversed();
  }
}
