package io.github.dateline.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changed about one event.
 *
 * @param before the event as it was; empty where it is new
 * @param after the event as it is; empty where it is gone
 * @param changes at least one, the riskiest first
 */
record EventChanges(
    Optional<PublishedEvent> before, Optional<PublishedEvent> after, List<TimelineChange> changes) {

  EventChanges {
    changes = List.copyOf(changes);
  }

  /** All changes from one timeline to another, event by event; events without any are left out. */
  static List<EventChanges> in(EventMatching matching) {
    List<EventChanges> all = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (PublishedEvent event : matching.removed()) {
      all.add(of(Optional.of(event), Optional.empty(), List.of(new TimelineChange.Removed(event))));
    }
    for (EventMatching.Merge merge : matching.merges()) {
      told.add(merge.into().id());
      all.add(
          of(
              Optional.of(merge.before()),
              Optional.of(merge.into()),
              List.of(new TimelineChange.Merged(merge.before(), merge.into()))));
    }
    for (EventMatching.Split split : matching.splits()) {
      matching.laterOf(split.from().id()).map(PublishedEvent::id).ifPresent(told::add);
      all.add(
          of(
              Optional.of(split.from()),
              Optional.of(split.after()),
              List.of(new TimelineChange.Split(split.from(), split.after()))));
    }
    for (PublishedEvent event : matching.added()) {
      all.add(of(Optional.empty(), Optional.of(event), List.of(new TimelineChange.Added(event))));
    }
    for (EventMatching.Pair pair : matching.pairs()) {
      List<TimelineChange> changes = between(pair.before(), pair.after());
      boolean onlyWhatTheMergeTells =
          told.contains(pair.after().id())
              && changes.stream()
                  .allMatch(change -> change.kind().compareTo(ChangeKind.EVIDENCE) >= 0);
      if (!changes.isEmpty() && !onlyWhatTheMergeTells) {
        all.add(of(Optional.of(pair.before()), Optional.of(pair.after()), changes));
      }
    }
    return all;
  }

  private static EventChanges of(
      Optional<PublishedEvent> before,
      Optional<PublishedEvent> after,
      List<TimelineChange> changes) {
    return new EventChanges(before, after, changes);
  }

  private static List<TimelineChange> between(PublishedEvent before, PublishedEvent after) {
    List<TimelineChange> changes = new ArrayList<>();
    if (!before.date().equals(after.date())) {
      changes.add(new TimelineChange.Redated(before.date(), after.date()));
    }
    if (!before.conflict().equals(after.conflict())) {
      changes.add(new TimelineChange.ConflictChanged(before.conflict(), after.conflict()));
    }
    if (!before.told().equals(after.told())) {
      changes.add(new TimelineChange.StatusChanged(before.told(), after.told()));
    }
    if (!before.curated().equals(after.curated())) {
      changes.add(new TimelineChange.Curated(before.curated(), after.curated()));
    }
    if (!before.title().equals(after.title())) {
      changes.add(new TimelineChange.Retitled(before.title(), after.title()));
    }
    if (!before.id().equals(after.id())) {
      changes.add(new TimelineChange.IdChanged(before.id(), after.id()));
    }
    boolean otherEvidence = !before.sources().equals(after.sources());
    if (otherEvidence) {
      changes.add(
          new TimelineChange.EvidenceChanged(
              without(before.sources(), after.sources()),
              without(after.sources(), before.sources())));
    }
    details(before, after, otherEvidence).ifPresent(changes::add);
    return changes;
  }

  /** Actors and score follow the evidence, so they are told by themselves only without a change. */
  private static Optional<TimelineChange> details(
      PublishedEvent before, PublishedEvent after, boolean otherEvidence) {
    List<String> was = new ArrayList<>();
    List<String> is = new ArrayList<>();
    if (!before.subjects().equals(after.subjects())) {
      was.add("subjects: " + String.join(", ", before.subjects()));
      is.add("subjects: " + String.join(", ", after.subjects()));
    }
    if (!otherEvidence && !before.actors().equals(after.actors())) {
      was.add("actors: " + String.join(", ", before.actors()));
      is.add("actors: " + String.join(", ", after.actors()));
    }
    if (!otherEvidence && !before.score().equals(after.score())) {
      was.add("score: " + before.score());
      is.add("score: " + after.score());
    }
    return was.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TimelineChange.DetailsChanged(String.join("; ", was), String.join("; ", is)));
  }

  private static String without(List<PublishedSource> sources, List<PublishedSource> others) {
    String words =
        sources.stream()
            .filter(source -> !others.contains(source))
            .map(EventChanges::words)
            .collect(Collectors.joining("; "));
    return words.isEmpty() && !sources.isEmpty() && sameSet(sources, others)
        ? sources.stream().map(PublishedSource::article).collect(Collectors.joining(", then "))
        : words;
  }

  private static boolean sameSet(List<PublishedSource> sources, List<PublishedSource> others) {
    return new HashSet<>(sources).equals(new HashSet<>(others));
  }

  private static String words(PublishedSource source) {
    return Stream.of(
            Optional.of(source.article() + ", sentence " + source.sentence()),
            source.dating().map(PublishedSource.Dating::words))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(": "));
  }
}
