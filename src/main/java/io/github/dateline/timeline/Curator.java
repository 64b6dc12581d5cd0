package io.github.dateline.timeline;

import io.github.dateline.timeline.CurationAction.Hide;
import io.github.dateline.timeline.CurationAction.Merge;
import io.github.dateline.timeline.CurationAction.Note;
import io.github.dateline.timeline.CurationAction.Pin;
import io.github.dateline.timeline.CurationAction.Split;
import io.github.dateline.timeline.EventReference.ById;
import io.github.dateline.timeline.Regrouping.Merging;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Applies what editors corrected: first splits, then merges, then what is done to single events.
 *
 * <p>An entry that contradicts another, or speaks of no event, is a problem and changes nothing.
 */
final class Curator {

  private final Curation curation;
  private final Selection selection;
  private final Regrouping groups;
  private final CurationLog log;
  private final Map<String, CurationEntry> hidden = new LinkedHashMap<>();
  private final Map<String, CurationEntry> pinned = new LinkedHashMap<>();
  private final Map<String, CurationEntry> done = new LinkedHashMap<>();

  Curator(Curation curation, Selection selection, Regrouping groups, CurationLog log) {
    this.curation = curation;
    this.selection = selection;
    this.groups = groups;
    this.log = log;
  }

  /**
   * The events as editors want them.
   *
   * @param events those that may be shown
   * @param pinned the ids of those that must be
   * @param setAside those that editors hid or merged into others
   */
  record Curated(List<Event> events, Set<String> pinned, List<Event> setAside) {}

  Curated curate() {
    for (CurationEntry entry : curation.entries()) {
      if (entry.action() instanceof Split split) {
        groups.split(entry, split);
      }
    }
    curation.entries().stream().filter(entry -> entry.action() instanceof Hide).forEach(this::hide);
    for (CurationEntry entry : curation.entries()) {
      if (entry.action() instanceof Merge merge) {
        groups.merge(entry, merge, hidden);
      }
    }
    groups.join();
    Map<String, Event> events = new TreeMap<>();
    groups.events().forEach(event -> events.put(event.id(), event));
    curation.entries().stream().filter(Curator::isEdit).forEach(entry -> edit(entry, events));
    pin(events);
    List<Event> setAside = new ArrayList<>();
    groups.mergings().values().forEach(merging -> setAside.add(marked(merging.from())));
    List<Event> shown = new ArrayList<>();
    events.values().forEach(event -> (isHidden(event) ? setAside : shown).add(marked(event)));
    return new Curated(shown, new TreeSet<>(pinned.keySet()), setAside);
  }

  private static boolean isEdit(CurationEntry entry) {
    CurationAction action = entry.action();
    return !(action instanceof Split || action instanceof Hide || action instanceof Merge);
  }

  private boolean isHidden(Event event) {
    return hidden.containsKey(event.id());
  }

  private Event marked(Event event) {
    return event.marked(log.marks(event.id()));
  }

  private void hide(CurationEntry entry) {
    Optional<Event> found = groups.find(entry, groups.events());
    if (found.isEmpty() || saidBefore(entry, found.get().id())) {
      return;
    }
    Event event = found.get();
    String machine = entry.action().machine(event);
    if (log.heard(entry, event, machine, false)) {
      hidden.put(event.id(), entry);
      log.mark(event.id(), entry, "", machine);
    }
  }

  private void edit(CurationEntry entry, Map<String, Event> events) {
    if (entry.event() instanceof ById byId && groups.mergings().containsKey(byId.id())) {
      Merging merging = groups.mergings().get(byId.id());
      log.problem(
          entry,
          byId.id() + " is merged into " + merging.into() + " in line " + merging.entry().line(),
          "write the entry for " + merging.into());
      return;
    }
    Optional<Event> found = groups.find(entry, events.values());
    if (found.isEmpty() || saidBefore(entry, found.get().id())) {
      return;
    }
    Event event = found.get();
    CurationEntry hide = hidden.get(event.id());
    if (hide != null) {
      log.contradiction(entry, hide, event.id());
    } else if (entry.action() instanceof Pin) {
      pinned.put(event.id(), entry);
    } else {
      Event machines = groups.event(event.id());
      String machine = entry.action().machine(machines);
      if (log.heard(entry, machines, machine, entry.action().agrees(machines))) {
        log.mark(event.id(), entry, entry.action().wanted(), machine);
        events.put(event.id(), entry.action().apply(event));
      }
    }
  }

  /** Whether another entry does the same kind of thing to the event. */
  private boolean saidBefore(CurationEntry entry, String id) {
    if (entry.action() instanceof Note) {
      return false;
    }
    CurationEntry earlier = done.putIfAbsent(entry.action().word() + " " + id, entry);
    if (earlier == null) {
      return false;
    }
    if (earlier.action().equals(entry.action())) {
      log.notNeeded(entry, "line " + earlier.line() + " says the same");
    } else {
      log.contradiction(entry, earlier, id);
    }
    return true;
  }

  private void pin(Map<String, Event> events) {
    Set<String> shown = new TreeSet<>();
    List<Event> visible = events.values().stream().filter(event -> !isHidden(event)).toList();
    selection.select(visible).forEach(event -> shown.add(event.id()));
    for (Map.Entry<String, CurationEntry> pin : List.copyOf(pinned.entrySet())) {
      CurationEntry entry = pin.getValue();
      String machine = shown.contains(pin.getKey()) ? "shown" : "left out";
      // A pin on what is shown anyway was written to keep it so.
      boolean agrees = machine.equals("shown") && entry.expect().equals(Optional.of("left out"));
      Event event = events.get(pin.getKey());
      if (event != null && log.heard(entry, event, machine, agrees)) {
        log.mark(pin.getKey(), entry, "", machine);
      } else {
        pinned.remove(pin.getKey());
      }
    }
  }
}
