package io.github.dateline.timeline;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.article.Copies;
import io.github.dateline.event.Status;
import io.github.dateline.merge.EventCluster;
import io.github.dateline.time.Granularity;

/** How much an event matters, by its own evidence alone: 0 to 1. */
final class Salience {

  private Salience() {}

  /**
   * @param subjects how many of the timeline's subjects take part
   * @param copies which articles speak with one voice: only voices count
   */
  static double of(EventCluster event, int subjects, Copies copies) {
    long voices =
        event.mentions().stream()
            .map(mention -> copies.voice(mention.mention().article()))
            .distinct()
            .count();
    int lead =
        event.mentions().stream()
            .mapToInt(mention -> mention.mention().sentence())
            .min()
            .orElse(99);
    DatedMention first = event.mentions().get(0);
    double score = 0.1;
    score += 0.3 * (1 - 1.0 / voices);
    score += 0.2 / (1 + lead / 3);
    score += 0.1 * Math.min(2, subjects);
    score += event.date().granularity() == Granularity.DAY ? 0.1 : 0;
    score += event.status() == Status.OCCURRED ? 0.05 : 0;
    score += first.mention().saying() ? 0 : 0.05;
    return Math.round(score * 100) / 100.0;
  }
}
