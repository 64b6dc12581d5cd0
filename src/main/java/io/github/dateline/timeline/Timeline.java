package io.github.dateline.timeline;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that the pages show.
 *
 * @param events by start, end, id
 * @param articles by id
 * @param unresolved by article, sentence, expression
 * @param setAside what editors hid or merged into others, in the order of events: it is not shown,
 *     and keeps its id
 * @param veiled by what those are known again, and all others that were published once and are not
 *     shown, by id
 * @param redirects where ids lead that were published once and are on the timeline no more, by id
 */
public record Timeline(
    Settings settings,
    List<Event> events,
    List<ArticleRecord> articles,
    List<Unresolved> unresolved,
    List<Event> setAside,
    List<VeiledEvent> veiled,
    SortedMap<String, Redirect> redirects) {

  /**
   * A timeline with more events than this is long: it opens with its key days, and its years stand
   * on pages of their own.
   */
  public static final int LONG = 200;

  public Timeline {
    events = List.copyOf(events);
    articles = List.copyOf(articles);
    unresolved = List.copyOf(unresolved);
    setAside = List.copyOf(setAside);
    veiled = List.copyOf(veiled);
    redirects = Collections.unmodifiableSortedMap(new TreeMap<>(redirects));
  }

  /** A timeline that nobody corrected, published for the first time. */
  public Timeline(
      Settings settings,
      List<Event> events,
      List<ArticleRecord> articles,
      List<Unresolved> unresolved) {
    this(
        settings, events, articles, unresolved, List.of(), List.of(), Collections.emptySortedMap());
  }

  /** Whether these are more than a reader takes in on one page. */
  public static boolean isLong(List<Event> events) {
    return events.size() > LONG;
  }
}
