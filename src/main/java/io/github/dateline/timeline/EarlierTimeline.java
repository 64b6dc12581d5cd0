package io.github.dateline.timeline;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an earlier run published, as far as ids rest on it.
 *
 * @param events each id once
 * @param veiled what it kept of events that it did not publish, each id once and none of {@code
 *     events}
 * @param redirects by id
 */
public record EarlierTimeline(
    List<EarlierEvent> events, List<VeiledEvent> veiled, SortedMap<String, Redirect> redirects) {
  public EarlierTimeline {
    events = List.copyOf(events);
    veiled = List.copyOf(veiled);
    redirects = Collections.unmodifiableSortedMap(new TreeMap<>(redirects));
  }

  /** Nothing was published yet. */
  public static EarlierTimeline none() {
    return new EarlierTimeline(List.of(), List.of(), Collections.emptySortedMap());
  }
}
