package io.github.dateline.timeline;

import io.github.dateline.event.EventMention;
import io.github.dateline.merge.EventCluster;

/**
 * A happening that this run found, with what it may be known again by.
 *
 * @param evidence see {@link IdentifiedCluster#evidence}
 */
record Found(EventCluster cluster, EventMention evidence, Traits traits) {

  static Found of(EventCluster cluster) {
    return new Found(cluster, IdentifiedCluster.evidence(cluster.mentions()), Traits.of(cluster));
  }

  /** The id that it would get if it were new. */
  String firstChoice() {
    return mint(new EventId());
  }

  /** An id that is nobody else's. */
  String mint(EventId ids) {
    return ids.mint(evidence.article(), evidence.quote(), evidence.predicate());
  }
}
