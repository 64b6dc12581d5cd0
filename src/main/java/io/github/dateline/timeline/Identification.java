package io.github.dateline.timeline;

import io.github.dateline.event.EventMention;
import io.github.dateline.merge.EventCluster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives the happenings of one run their ids. */
final class Identification {

  private final EventId ids = new EventId();

  /** All that the machine found, each with an id. */
  List<IdentifiedCluster> identify(List<EventCluster> clusters) {
    List<EventCluster> inOrderOfEvidence =
        clusters.stream()
            .sorted(
                Comparator.comparing((EventCluster cluster) -> evidence(cluster).article())
                    .thenComparing(cluster -> evidence(cluster).sentence())
                    .thenComparing(EventCluster::date)
                    .thenComparing(EventCluster::title))
            .toList();
    List<IdentifiedCluster> identified = new ArrayList<>();
    for (EventCluster cluster : inOrderOfEvidence) {
      identified.add(identify(cluster));
    }
    return identified;
  }

  /** One more happening, which an editor split off from another. */
  IdentifiedCluster identify(EventCluster cluster) {
    EventMention evidence = evidence(cluster);
    return new IdentifiedCluster(
        ids.mint(evidence.article(), evidence.quote(), evidence.predicate()), cluster);
  }

  private static EventMention evidence(EventCluster cluster) {
    return IdentifiedCluster.evidence(cluster.mentions());
  }
}
