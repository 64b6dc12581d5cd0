package io.github.dateline.review;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A timeline as a site publishes it.
 *
 * @param events by id
 * @param articles by id
 * @param redirects a removed id → the id that stands for it now, or {@code -}
 */
public record Published(
    SortedMap<String, PublishedEvent> events,
    SortedMap<String, PublishedArticle> articles,
    SortedMap<String, String> redirects) {

  static final String NOWHERE = "-";

  public Published {
    events = Collections.unmodifiableSortedMap(new TreeMap<>(events));
    articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
    redirects = Collections.unmodifiableSortedMap(new TreeMap<>(redirects));
  }

  Optional<PublishedEvent> event(String id) {
    return Optional.ofNullable(events.get(id));
  }

  /** Nothing is published yet. */
  public static Published nothing() {
    SortedMap<String, PublishedEvent> none = new TreeMap<>();
    return new Published(none, new TreeMap<>(), new TreeMap<>());
  }
}
