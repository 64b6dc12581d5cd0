package io.github.dateline.timeline;

import java.util.List;

/**
 * All that the pages show.
 *
 * @param events by start, end, id
 * @param articles by id
 * @param unresolved by article, sentence, expression
 */
public record Timeline(
    Settings settings,
    List<Event> events,
    List<ArticleRecord> articles,
    List<Unresolved> unresolved) {
  public Timeline {
    events = List.copyOf(events);
    articles = List.copyOf(articles);
    unresolved = List.copyOf(unresolved);
  }
}
