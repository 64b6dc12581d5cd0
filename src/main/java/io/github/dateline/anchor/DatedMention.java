package io.github.dateline.anchor;

import io.github.dateline.event.EventMention;
import io.github.dateline.event.Status;
import io.github.dateline.time.ResolvedDate;
import java.util.Optional;

/**
 * A mention and when it happened.
 *
 * @param status as the mention has it, or {@link Status#PLANNED} where the date lies ahead of the
 *     article
 * @param dating which words gave the date; empty where the mention has none, or none that could be
 *     resolved
 * @param unresolved why the words that say when gave no date; empty where they did, or where there
 *     are none
 */
public record DatedMention(
    EventMention mention, Status status, Optional<Dating> dating, Optional<String> unresolved) {

  /**
   * Which words gave a date, and how.
   *
   * @param expression the words, with their resolution and anchor
   * @param date what they and a bound such as “since” give
   */
  public record Dating(ResolvedExpression expression, ResolvedDate date) {}

  public Optional<ResolvedDate> date() {
    return dating.map(Dating::date);
  }
}
