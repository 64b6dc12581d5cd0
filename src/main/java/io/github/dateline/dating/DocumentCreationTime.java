package io.github.dateline.dating;

import io.github.dateline.time.ResolvedDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When an article was published, and how that was found.
 *
 * @param article the article's id
 * @param date a day or a range of a few days; empty where it was not found
 * @param why how that was found, or why it was not
 * @param disagreements what speaks for another date
 * @param votes all that was weighed
 */
public record DocumentCreationTime(
    String article,
    Optional<ResolvedDate> date,
    Rung from,
    Reason why,
    List<Disagreement> disagreements,
    List<Cast> votes) {

  /**
   * A vote, and whether it was heard.
   *
   * @param days what it names itself; empty where these are many
   * @param refused whether it is at odds with the date
   */
  public record Cast(
      EvidenceKind kind, Evidence evidence, Optional<ResolvedDate> days, boolean refused) {}

  public DocumentCreationTime {
    disagreements = List.copyOf(disagreements);
    votes = List.copyOf(votes);
  }

  /** A date that nothing speaks against. */
  public DocumentCreationTime(String article, Optional<ResolvedDate> date, Rung from, Reason why) {
    this(article, date, from, why, List.of(), List.of());
  }

  /** The same with one thing more that speaks for another date. */
  DocumentCreationTime against(Disagreement other) {
    return new DocumentCreationTime(
        article,
        date,
        from,
        why,
        Stream.concat(disagreements.stream(), Stream.of(other)).toList(),
        votes);
  }
}
