package io.github.dateline.page;

import io.github.dateline.timeline.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** When an event was last told of: what stands in for “updated” where a format asks for it. */
final class Latest {
  private final SiteMap site;

  private record Told(Event event, LocalDate last) {}

  Latest(SiteMap site) {
    this.site = site;
  }

  /** The latest publication date among an event's sources, or else the event's own date. */
  LocalDate of(Event event) {
    return event.sources().stream()
        .flatMap(source -> site.article(source.article()).stream())
        .flatMap(record -> record.published().stream())
        .map(published -> published.end())
        .max(Comparator.naturalOrder())
        .orElse(event.date().end());
  }

  /** The events with the latest evidence, the latest first. */
  List<Event> first(List<Event> events, int limit) {
    return events.stream()
        .map(event -> new Told(event, of(event)))
        .sorted(
            Comparator.comparing(Told::last)
                .thenComparing(told -> told.event().date().start())
                .reversed()
                .thenComparing(told -> told.event().id()))
        .limit(limit)
        .map(Told::event)
        .toList();
  }
}
