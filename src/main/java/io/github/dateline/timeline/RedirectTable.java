package io.github.dateline.timeline;

import io.github.dateline.timeline.Regrouping.Merging;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says of every id that was ever published and is on the timeline no more where it leads. An id
 * that comes back is taken off.
 */
final class RedirectTable {

  private final EarlierTimeline earlier;
  private final Identification ids;
  private final Map<String, Merging> mergings;
  private final Set<String> hidden = new HashSet<>();
  private final Map<String, Integer> shown = new TreeMap<>();
  private final Map<String, EarlierEvent> published = new TreeMap<>();

  /**
   * @param setAside events that editors hid or merged into others
   * @param events those on the timeline
   */
  RedirectTable(
      EarlierTimeline earlier,
      Identification ids,
      Map<String, Merging> mergings,
      List<Event> setAside,
      List<Event> events) {
    this.earlier = earlier;
    this.ids = ids;
    this.mergings = mergings;
    setAside.forEach(event -> hidden.add(event.id()));
    hidden.removeAll(mergings.keySet());
    events.forEach(event -> shown.put(event.id(), event.year()));
    earlier.events().stream()
        .filter(event -> event.year().isPresent())
        .forEach(event -> published.put(event.id(), event));
  }

  /** The table, by id. */
  SortedMap<String, Redirect> redirects() {
    SortedMap<String, Redirect> redirects = new TreeMap<>();
    Set<String> known = new TreeSet<>(published.keySet());
    known.addAll(earlier.redirects().keySet());
    for (String id : known) {
      Integer year = shown.get(id);
      NavigableSet<Integer> years = years(id);
      if (year == null) {
        Redirect place = place(id, new HashSet<>());
        redirects.put(id, new Redirect(place.now(), place.what(), years));
      } else {
        years.remove(year);
        if (!years.isEmpty()) {
          redirects.put(id, new Redirect(Optional.of(id), Redirect.MOVED, years));
        }
      }
    }
    return redirects;
  }

  private NavigableSet<Integer> years(String id) {
    NavigableSet<Integer> years = new TreeSet<>();
    Redirect before = earlier.redirects().get(id);
    if (before != null) {
      years.addAll(before.years());
    }
    EarlierEvent event = published.get(id);
    if (event != null) {
      event.year().ifPresent(years::add);
    }
    return years;
  }

  /** Where an id leads that is not shown; from one redirect to the next. */
  private Redirect place(String id, Set<String> passed) {
    Redirect next = next(id);
    Optional<String> now = next.now();
    if (now.isEmpty() || shown.containsKey(now.get()) || !passed.add(id)) {
      return now.filter(shown::containsKey).isPresent() ? next : nowhere(next.what());
    }
    Redirect end = place(now.get(), passed);
    return end.now().isPresent() ? new Redirect(end.now(), next.what(), new TreeSet<>()) : end;
  }

  private Redirect next(String id) {
    if (hidden.contains(id)) {
      return nowhere("hidden");
    }
    Merging merging = mergings.get(id);
    if (merging != null) {
      return new Redirect(Optional.of(merging.into()), "merged", new TreeSet<>());
    }
    if (ids.has(id)) {
      return nowhere("left out");
    }
    Redirect before = earlier.redirects().get(id);
    return ids.fate(id)
        .orElseGet(() -> before == null || before.moved() ? nowhere("removed") : before);
  }

  private static Redirect nowhere(String what) {
    return new Redirect(Optional.empty(), what, new TreeSet<>());
  }
}
