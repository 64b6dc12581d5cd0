package io.github.dateline.timeline;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an earlier run published, as far as ids rest on it.
 *
 * @param events each id once
 * @param redirects by id
 */
public record EarlierTimeline(List<EarlierEvent> events, SortedMap<String, Redirect> redirects) {
  public EarlierTimeline {
    events = List.copyOf(events);
    redirects = Collections.unmodifiableSortedMap(new TreeMap<>(redirects));
  }

  /** Nothing was published yet. */
  public static EarlierTimeline none() {
    return new EarlierTimeline(List.of(), Collections.emptySortedMap());
  }
}
