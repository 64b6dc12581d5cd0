package io.github.dateline.timeline;

import io.github.dateline.time.ResolvedDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An event as an earlier run left it in the review files.
 *
 * @param date as it was shown; empty where the file was damaged
 * @param title as it was shown
 * @param redated what the machine had said, where an editor gave another date
 * @param retitled what the machine had said, where an editor gave another title
 * @param sources the sentences that told it
 * @param year the year it stood in; empty where it was set aside by an editor
 * @param splitOff whether an editor split it off from another event
 */
public record EarlierEvent(
    String id,
    Optional<ResolvedDate> date,
    String title,
    Optional<ResolvedDate> redated,
    Optional<String> retitled,
    List<Source> sources,
    OptionalInt year,
    boolean splitOff) {

  /**
   * A sentence that told it.
   *
   * @param isDated whether it dated what it told
   * @param expression the words that did; empty where none did, be it that its day was carried
   */
  public record Source(
      String article, int sentence, String quote, boolean isDated, String expression) {}

  public EarlierEvent {
    sources = List.copyOf(sources);
  }

  /** The machine's own date. */
  Optional<ResolvedDate> machineDate() {
    return redated.or(() -> date);
  }

  /** The machine's own title. */
  String machineTitle() {
    return retitled.orElse(title);
  }
}
