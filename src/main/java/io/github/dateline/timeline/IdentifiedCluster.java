package io.github.dateline.timeline;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.event.EventMention;
import io.github.dateline.merge.EventCluster;
import java.util.Comparator;
import java.util.List;

/** A happening as the articles tell it, and the id of its event. */
record IdentifiedCluster(String id, EventCluster cluster) {

  private static final Comparator<EventMention> IN_ORDER =
      Comparator.comparing(EventMention::article).thenComparing(EventMention::sentence);

  /**
   * The first of its dated sentences in the order of the articles: it stays when later articles
   * join.
   */
  static EventMention evidence(List<DatedMention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.dating().isPresent())
        .map(DatedMention::mention)
        .min(IN_ORDER)
        .orElseThrow();
  }
}
