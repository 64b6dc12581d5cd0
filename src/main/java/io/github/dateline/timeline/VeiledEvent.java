package io.github.dateline.timeline;

import io.github.dateline.time.ResolvedDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an id stands for that has no place on the timeline: enough to know its event again when it
 * comes back, and nothing that could be read. An editor may have hidden it for good reasons.
 *
 * @param date by the machine
 * @param splitOff whether an editor split it off from another event
 * @param title by the machine, veiled as {@link Utterance} does it
 * @param sentences those that told it
 */
public record VeiledEvent(
    String id,
    Optional<ResolvedDate> date,
    boolean splitOff,
    String title,
    List<Sentence> sentences) {

  /**
   * A sentence.
   *
   * @param isDated whether it dates what it tells
   * @param expression the words that do, veiled; empty where none do
   * @param words veiled
   */
  public record Sentence(String article, boolean isDated, String expression, String words) {}

  public VeiledEvent {
    sentences = List.copyOf(sentences);
  }

  /** What is known of an event, veiled. */
  static VeiledEvent of(String id, boolean splitOff, Traits traits) {
    return new VeiledEvent(
        id,
        traits.date(),
        splitOff,
        traits.title().veil(Set.of()).text(),
        traits.sentences().stream().map(Traits.Sentence::veiled).distinct().toList());
  }
}
