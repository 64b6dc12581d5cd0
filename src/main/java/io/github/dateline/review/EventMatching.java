package io.github.dateline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Which event of one timeline is which of another: by id; by the redirects; by the same evidence;
 * by a similar sentence of the same article that gives the same date or the same title.
 */
final class EventMatching {
  private static final double SIMILAR = 0.6;
  private static final double RELATED = 0.3;

  private final Published after;
  private final NavigableMap<String, PublishedEvent> unmatchedBefore;
  private final NavigableMap<String, PublishedEvent> unmatchedAfter;
  private final Map<String, Pair> pairsByAfter = new LinkedHashMap<>();
  private final Map<String, Pair> pairsByBefore = new LinkedHashMap<>();
  private final List<Merge> merges = new ArrayList<>();
  private final List<Split> splits = new ArrayList<>();

  /** The same event twice; articles of {@code before} are called as they are now. */
  record Pair(PublishedEvent before, PublishedEvent after) {}

  /** An event that is now part of another. */
  record Merge(PublishedEvent before, PublishedEvent into) {}

  /** An event that was part of another. */
  record Split(PublishedEvent from, PublishedEvent after) {}

  private EventMatching(Published before, Published after, UnaryOperator<String> renamed) {
    this.after = after;
    this.unmatchedBefore = new TreeMap<>();
    before.events().forEach((id, event) -> unmatchedBefore.put(id, event.withArticles(renamed)));
    this.unmatchedAfter = new TreeMap<>(after.events());
  }

  /**
   * Matches.
   *
   * @param renamed the id that an article has in {@code after}, by the one it has in {@code before}
   */
  static EventMatching of(Published before, Published after, UnaryOperator<String> renamed) {
    EventMatching matching = new EventMatching(before, after, renamed);
    matching.byId();
    matching.byRedirect();
    matching.byEvidence();
    matching.findMerges();
    matching.findSplits();
    return matching;
  }

  List<Pair> pairs() {
    return List.copyOf(pairsByAfter.values());
  }

  /** The earlier self of an event of the later timeline. */
  Optional<PublishedEvent> formerOf(String id) {
    return Optional.ofNullable(pairsByAfter.get(id)).map(Pair::before);
  }

  /** The later self of an event of the earlier timeline. */
  Optional<PublishedEvent> laterOf(String id) {
    return Optional.ofNullable(pairsByBefore.get(id)).map(Pair::after);
  }

  List<Merge> merges() {
    return List.copyOf(merges);
  }

  List<Split> splits() {
    return List.copyOf(splits);
  }

  /** Events of the earlier timeline that are nowhere in the later. */
  List<PublishedEvent> removed() {
    return List.copyOf(unmatchedBefore.values());
  }

  /** Events of the later timeline that were nowhere in the earlier. */
  List<PublishedEvent> added() {
    return List.copyOf(unmatchedAfter.values());
  }

  private void byId() {
    for (PublishedEvent event : List.copyOf(unmatchedBefore.values())) {
      PublishedEvent same = unmatchedAfter.get(event.id());
      if (same != null) {
        pair(event, same);
      }
    }
  }

  private void byRedirect() {
    for (PublishedEvent event : List.copyOf(unmatchedBefore.values())) {
      Optional<String> target = target(event.id());
      PublishedEvent fresh = target.map(unmatchedAfter::get).orElse(null);
      if (fresh != null) {
        pair(event, fresh);
      } else {
        target
            .flatMap(after::event)
            .ifPresent(
                into -> {
                  unmatchedBefore.remove(event.id());
                  merges.add(new Merge(event, into));
                });
      }
    }
  }

  private Optional<String> target(String id) {
    String now = id;
    Set<String> seen = new HashSet<>();
    while (!after.events().containsKey(now) && seen.add(now)) {
      now = after.redirects().getOrDefault(now, Published.NOWHERE);
    }
    return after.event(now).map(PublishedEvent::id);
  }

  private record Candidate(double likeness, PublishedEvent before, PublishedEvent after) {}

  private void byEvidence() {
    Map<String, Set<PublishedEvent>> byArticle = new HashMap<>();
    for (PublishedEvent event : unmatchedAfter.values()) {
      for (PublishedSource source : event.sources()) {
        byArticle.computeIfAbsent(source.article(), article -> new LinkedHashSet<>()).add(event);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (PublishedEvent event : unmatchedBefore.values()) {
      event.sources().stream()
          .map(source -> byArticle.getOrDefault(source.article(), Set.of()))
          .flatMap(Set::stream)
          .distinct()
          .map(other -> new Candidate(likeness(event, other), event, other))
          .filter(candidate -> candidate.likeness() > 0)
          .forEach(candidates::add);
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate candidate) -> -candidate.likeness())
            .thenComparing(candidate -> candidate.before().id())
            .thenComparing(candidate -> candidate.after().id()));
    for (Candidate candidate : candidates) {
      if (unmatchedBefore.containsKey(candidate.before().id())
          && unmatchedAfter.containsKey(candidate.after().id())) {
        pair(candidate.before(), candidate.after());
      }
    }
  }

  /** 0: not the same; the same sentence counts for more than a similar one. */
  private static double likeness(PublishedEvent event, PublishedEvent other) {
    double best = 0;
    double agreement =
        (event.date().equals(other.date()) ? 1 : 0)
            + SameWords.likeness(event.title(), other.title());
    for (PublishedSource source : event.sources()) {
      for (PublishedSource theirs : other.sources()) {
        if (source.sameSentence(theirs)) {
          best = Math.max(best, 10 + agreement);
        } else if (source.article().equals(theirs.article()) && agreement >= 1) {
          double similar = SameWords.likeness(source.quote(), theirs.quote());
          best = Math.max(best, similar >= SIMILAR ? similar + agreement : 0);
        }
      }
    }
    return best;
  }

  /** What told an event now tells another, which it did not tell before. */
  private void findMerges() {
    for (PublishedEvent event : List.copyOf(unmatchedBefore.values())) {
      event
          .evidence()
          .flatMap(
              evidence ->
                  pairsByAfter.values().stream()
                      .filter(pair -> gained(pair.after(), pair.before(), evidence))
                      .findFirst())
          .ifPresent(
              pair -> {
                unmatchedBefore.remove(event.id());
                merges.add(new Merge(event, pair.after()));
              });
    }
  }

  /** What tells an event now told another, which it no longer tells. */
  private void findSplits() {
    for (PublishedEvent event : List.copyOf(unmatchedAfter.values())) {
      event
          .evidence()
          .flatMap(
              evidence ->
                  pairsByAfter.values().stream()
                      .filter(pair -> gained(pair.before(), pair.after(), evidence))
                      .findFirst())
          .ifPresent(
              pair -> {
                unmatchedAfter.remove(event.id());
                splits.add(new Split(pair.before(), event));
              });
    }
  }

  /**
   * Whether one self of an event has this sentence, be it in other words, and the other has not.
   */
  private static boolean gained(
      PublishedEvent self, PublishedEvent otherSelf, PublishedSource sentence) {
    return self.sources().stream()
            .filter(source -> !otherSelf.tells(source))
            .anyMatch(source -> source.sameSentence(sentence) || rewritten(source, sentence))
        && !otherSelf.tells(sentence);
  }

  /** Whether the sentences stand at the same place, give the same date, and share words. */
  private static boolean rewritten(PublishedSource source, PublishedSource other) {
    return source.article().equals(other.article())
        && source.sentence() == other.sentence()
        && source.date().isPresent()
        && source.date().equals(other.date())
        && SameWords.likeness(source.quote(), other.quote()) >= RELATED;
  }

  private void pair(PublishedEvent event, PublishedEvent same) {
    unmatchedBefore.remove(event.id());
    unmatchedAfter.remove(same.id());
    Pair pair = new Pair(event, same);
    pairsByBefore.put(event.id(), pair);
    pairsByAfter.put(same.id(), pair);
  }
}
