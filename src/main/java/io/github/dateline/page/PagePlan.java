package io.github.dateline.page;

import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which page each event stands on: all on one, or a page for each year where the timeline is long.
 */
final class PagePlan {
  /** A page holds no more events than this. */
  private static final int FULL = 150;

  private final List<Part> parts = new ArrayList<>();
  private final Map<String, String> pathById = new HashMap<>();

  /**
   * A page of a timeline that is split.
   *
   * @param path from the site's top
   * @param period the year or month
   * @param heading the same, with the page's number where there are several
   */
  record Part(String path, String period, String heading, List<Event> events) {
    Part {
      events = List.copyOf(events);
    }
  }

  PagePlan(List<Event> events, Sections sections) {
    if (!Timeline.isLong(events)) {
      events.forEach(event -> pathById.put(event.id(), SiteMap.INDEX));
      return;
    }
    Sections.years(events)
        .forEach(
            (year, inYear) -> {
              if (inYear.size() <= FULL) {
                add(new Sections.Section("y" + year, sections.heading(year), inYear));
              } else {
                sections.byMonth(year, inYear).forEach(this::add);
              }
            });
  }

  private void add(Sections.Section section) {
    List<Event> events = section.events();
    int count = (events.size() + FULL - 1) / FULL;
    for (int i = 0; i < count; i++) {
      List<Event> part = events.subList(i * FULL, Math.min(events.size(), (i + 1) * FULL));
      String number = count == 1 ? "" : "-" + (i + 1);
      String path = SiteMap.YEARS + section.anchor().substring(1) + number + ".html";
      String heading = section.heading() + (count == 1 ? "" : " (" + (i + 1) + "/" + count + ")");
      parts.add(new Part(path, section.heading(), heading, part));
      part.forEach(event -> pathById.put(event.id(), path));
    }
  }

  /** The pages beside the index, in order; none where the index holds all events. */
  List<Part> parts() {
    return List.copyOf(parts);
  }

  /** The way from the site's top to an event. */
  String event(String id) {
    return pathById.getOrDefault(id, SiteMap.INDEX) + "#" + id;
  }
}
