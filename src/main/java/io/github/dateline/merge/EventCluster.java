package io.github.dateline.merge;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.event.Status;
import io.github.dateline.time.ResolvedDate;
import java.util.List;
import java.util.Optional;

/**
 * One happening, as one or several articles tell it.
 *
 * @param date the finest that the sources justify; {@code about} then where no words name it
 * @param status the firmest: a fact counts more than a report of it
 * @param by who says that it happened, where it is only reported and a source tells
 * @param actors who takes part, each by the fullest form of the name
 * @param mentions the sentences that tell it: first the one that gave title and date, last those
 *     without a date of their own
 * @param conflict each date with the articles that give it, where they disagree; else empty
 * @param decisions of each mention after the first why it stands here
 */
public record EventCluster(
    ResolvedDate date,
    Status status,
    Optional<String> by,
    String title,
    List<String> actors,
    List<DatedMention> mentions,
    List<DatedBy> conflict,
    List<Decision> decisions) {

  /** A date and the articles that give it, by id. */
  public record DatedBy(ResolvedDate date, List<String> articles) {}

  public EventCluster {
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an event without a source: " + title);
    }
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
    conflict = List.copyOf(conflict);
    decisions = List.copyOf(decisions);
  }

  /** The same, with why its mentions stand together. */
  EventCluster decided(List<Decision> why) {
    return new EventCluster(date, status, by, title, actors, mentions, conflict, why);
  }
}
