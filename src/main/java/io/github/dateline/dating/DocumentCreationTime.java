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
 * @param why one line that a person can check
 * @param disagreements what speaks for another date, a line each: what it is, which rung won, and
 *     how to mend it
 */
public record DocumentCreationTime(
    String article,
    Optional<ResolvedDate> date,
    Rung from,
    String why,
    List<String> disagreements) {

  public DocumentCreationTime {
    disagreements = List.copyOf(disagreements);
  }

  /** A date that nothing speaks against. */
  public DocumentCreationTime(String article, Optional<ResolvedDate> date, Rung from, String why) {
    this(article, date, from, why, List.of());
  }

  /** The same with one more line that speaks for another date. */
  DocumentCreationTime against(String line) {
    return new DocumentCreationTime(
        article, date, from, why, Stream.concat(disagreements.stream(), Stream.of(line)).toList());
  }
}
