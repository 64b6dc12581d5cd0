package io.github.dateline.timeline;

import io.github.dateline.merge.EventCluster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives the happenings of one run their ids: those that they had before, or else new ones. An id
 * that was another event's is given to nobody.
 */
final class Identification {

  private final EventId ids = new EventId();
  private final EventMatcher matcher;
  private final Map<String, Traits> identified = new TreeMap<>();
  private final Map<String, Map<String, Traits>> byArticle = new HashMap<>();
  private final Set<String> splitOff = new TreeSet<>();
  private final List<Found> inOrderOfEvidence;

  /**
   * @param earlier what was published before
   * @param clusters all that the machine found
   * @param articles the ids of all articles there are
   */
  Identification(EarlierTimeline earlier, List<EventCluster> clusters, Set<String> articles) {
    inOrderOfEvidence =
        clusters.stream()
            .map(Found::of)
            .sorted(
                Comparator.comparing((Found found) -> found.evidence().article())
                    .thenComparing(found -> found.evidence().sentence())
                    .thenComparing(found -> found.cluster().date())
                    .thenComparing(found -> found.cluster().title()))
            .toList();
    matcher = new EventMatcher(earlier, inOrderOfEvidence, articles);
    earlier.events().forEach(event -> ids.reserve(event.id()));
    earlier.veiled().forEach(event -> ids.reserve(event.id()));
  }

  /** All that the machine found, each with an id. */
  List<IdentifiedCluster> identify() {
    Map<Integer, String> had = new TreeMap<>();
    matcher.match(inOrderOfEvidence, false, had);
    matcher.match(inOrderOfEvidence, true, had);
    List<IdentifiedCluster> all = new ArrayList<>();
    for (int i = 0; i < inOrderOfEvidence.size(); i++) {
      all.add(identified(inOrderOfEvidence.get(i), Optional.ofNullable(had.get(i))));
    }
    return all;
  }

  /** One more happening, which an editor split off from another. */
  IdentifiedCluster identify(EventCluster cluster) {
    Found found = Found.of(cluster);
    Map<Integer, String> had = new TreeMap<>();
    matcher.match(List.of(found), true, had);
    IdentifiedCluster own = identified(found, Optional.ofNullable(had.get(0)));
    splitOff.add(own.id());
    return own;
  }

  private IdentifiedCluster identified(Found found, Optional<String> had) {
    String id = had.orElseGet(() -> found.mint(ids));
    identified.put(id, found.traits());
    found
        .traits()
        .sentences()
        .forEach(
            sentence ->
                byArticle
                    .computeIfAbsent(sentence.article(), key -> new TreeMap<>())
                    .put(id, found.traits()));
    return new IdentifiedCluster(id, found.cluster());
  }

  /**
   * Where an id leads that was published before and is no event's now.
   *
   * @return nothing where the id was not published before, or still is an event's
   */
  Optional<Redirect> fate(String id) {
    if (identified.containsKey(id) || !matcher.unmatched().contains(id)) {
      return Optional.empty();
    }
    List<String> heirs = matcher.heirs(id, article -> byArticle.getOrDefault(article, Map.of()));
    String what = heirs.isEmpty() ? Redirect.REMOVED : heirs.size() == 1 ? "merged" : "split";
    return Optional.of(new Redirect(heirs.stream().findFirst(), what, new TreeSet<>()));
  }

  /** Whether an event has this id, shown or not. */
  boolean has(String id) {
    return identified.containsKey(id);
  }

  /**
   * By what events are known again that are not shown.
   *
   * @param ids those of them that this run found
   * @return these, and those that it did not find and nothing took the place of
   */
  SortedMap<String, VeiledEvent> veiled(Set<String> ids) {
    SortedMap<String, VeiledEvent> veiled = new TreeMap<>();
    for (String id : ids) {
      Traits found = identified.get(id);
      if (found != null) {
        veiled.put(id, VeiledEvent.of(id, splitOff.contains(id), found));
      }
    }
    for (String id : matcher.unmatched()) {
      if (fate(id).filter(redirect -> redirect.now().isEmpty()).isPresent()) {
        veiled.put(id, matcher.veiled(id));
      }
    }
    return veiled;
  }
}
