package io.github.dateline.timeline;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.merge.EventCluster;
import io.github.dateline.timeline.CurationAction.Merge;
import io.github.dateline.timeline.CurationAction.Split;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Splits and merges happenings as editors want it. What is regrouped is written anew by the
 * machine: date, title, status and conflict rest on the sentences that now belong together.
 */
final class Regrouping {

  private final CurationLog log;
  private final EntryTargets targets;
  private final EventWriter writer;
  private final Identification ids;
  private final Function<List<DatedMention>, EventCluster> cluster;
  private final Map<String, EventCluster> clusters = new TreeMap<>();
  private final Map<String, Event> events = new TreeMap<>();
  private final Map<String, Merging> mergings = new LinkedHashMap<>();

  /**
   * An event that goes into another.
   *
   * @param from as the machine has it
   * @param into the other event's id
   */
  record Merging(CurationEntry entry, Event from, String into) {}

  /**
   * @param machine what the machine found
   * @param cluster writes what some sentences tell together, at least one of them with a date
   */
  Regrouping(
      List<IdentifiedCluster> machine,
      EventWriter writer,
      Identification ids,
      Function<List<DatedMention>, EventCluster> cluster,
      EntryTargets targets,
      CurationLog log) {
    this.writer = writer;
    this.ids = ids;
    this.cluster = cluster;
    this.targets = targets;
    this.log = log;
    machine.forEach(found -> put(found.id(), found.cluster()));
  }

  /** The event that an entry speaks of, as they are grouped now. */
  Optional<Event> find(CurationEntry entry, Collection<Event> among) {
    return targets.find(entry, entry.event(), among);
  }

  /** The events as they are grouped now, by id. */
  Collection<Event> events() {
    return events.values();
  }

  /**
   * One of them.
   *
   * @throws IllegalArgumentException if none has this id
   */
  Event event(String id) {
    Event found = events.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no such event: " + id);
    }
    return found;
  }

  /** The events that went into others, by id. */
  Map<String, Merging> mergings() {
    return mergings;
  }

  /** Makes a sentence's happening an event of its own. */
  void split(CurationEntry entry, Split split) {
    Optional<Event> found = find(entry, events());
    if (found.isEmpty()) {
      return;
    }
    Event event = found.get();
    List<DatedMention> all = mentions(event.id());
    List<DatedMention> out = all.stream().filter(mention -> tells(split, mention)).toList();
    List<DatedMention> rest = all.stream().filter(mention -> !tells(split, mention)).toList();
    String machine = split.machine(event);
    if (out.isEmpty() && targets.find(entry, split.sentence(), events()).isEmpty()) {
      return;
    }
    if (out.stream().map(mention -> mention.mention().sentence()).distinct().count() > 1) {
      log.problem(
          entry, "the words fit several sentences of the event", "quote more of the one you mean");
    } else if (!log.heard(entry, event, machine, out.isEmpty() || rest.isEmpty())) {
      return;
    } else if (undated(out) || undated(rest)) {
      log.problem(
          entry,
          undated(out)
              ? "that sentence has no date of its own, so it cannot be an event"
              : "without that sentence the event has no date",
          "write another action, such as note");
    } else {
      put(event.id(), cluster.apply(rest));
      IdentifiedCluster own = ids.identify(cluster.apply(out));
      put(own.id(), own.cluster());
      log.mark(event.id(), entry, own.id(), machine);
      log.mark(own.id(), entry, "", machine);
    }
  }

  private static boolean tells(Split split, DatedMention mention) {
    return split.sentence().fits(mention.mention().article(), mention.mention().quote());
  }

  private static boolean undated(List<DatedMention> mentions) {
    return mentions.stream().allMatch(mention -> mention.dating().isEmpty());
  }

  /**
   * Takes down that an event goes into another.
   *
   * @param hidden the entries that hide events, by the events' ids
   */
  void merge(CurationEntry entry, Merge merge, Map<String, CurationEntry> hidden) {
    Optional<Event> from = find(entry, events());
    Optional<Event> into = targets.find(entry, merge.into(), events());
    if (from.isEmpty() || into.isEmpty()) {
      return;
    }
    String id = from.get().id();
    String other = into.get().id();
    String machine = merge.machine(from.get());
    Merging earlier = mergings.get(id);
    Optional<CurationEntry> hide =
        Stream.of(id, other).filter(hidden::containsKey).map(hidden::get).findFirst();
    if (hide.isPresent()) {
      log.contradiction(entry, hide.get(), hidden.containsKey(id) ? id : other);
    } else if (earlier != null && earlier.into().equals(other)) {
      log.notNeeded(entry, "line " + earlier.entry().line() + " says the same");
    } else if (earlier != null) {
      log.contradiction(entry, earlier.entry(), id);
    } else if (!id.equals(other) && end(other).equals(id)) {
      log.contradiction(entry, last(other), id);
    } else if (log.heard(entry, from.get(), machine, id.equals(other))) {
      mergings.put(id, new Merging(entry, from.get(), other));
    }
  }

  /** Makes of the events that go into each other one. */
  void join() {
    Map<String, List<DatedMention>> groups = new TreeMap<>();
    for (Merging merging : mergings.values()) {
      groups.computeIfAbsent(end(merging.into()), id -> new ArrayList<>(mentions(id)));
    }
    for (Merging merging : mergings.values()) {
      String into = end(merging.into());
      String id = merging.from().id();
      groups.computeIfAbsent(into, key -> new ArrayList<>()).addAll(mentions(id));
      String machine = merging.entry().action().machine(merging.from());
      log.mark(into, merging.entry(), id, machine);
      log.mark(id, merging.entry(), into, machine);
      events.remove(id);
    }
    groups.forEach((id, mentions) -> put(id, cluster.apply(mentions)));
  }

  /** Where an event ends up, from one merging to the next. */
  private String end(String id) {
    Merging next = mergings.get(id);
    return next == null ? id : end(next.into());
  }

  /** The merging that ends where an event ends up. */
  private CurationEntry last(String id) {
    Merging merging = mergings.get(id);
    if (merging == null) {
      throw new IllegalArgumentException("goes into no other: " + id);
    }
    return mergings.containsKey(merging.into()) ? last(merging.into()) : merging.entry();
  }

  private List<DatedMention> mentions(String id) {
    EventCluster found = clusters.get(id);
    return found == null ? List.of() : found.mentions();
  }

  private void put(String id, EventCluster told) {
    clusters.put(id, told);
    events.put(id, writer.write(id, told));
  }
}
