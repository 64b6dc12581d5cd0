package io.github.dateline.timeline;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where an event's id leads that was published once.
 *
 * @param now the id to go to; empty where nothing took its place
 * @param what {@code merged}, {@code split}, {@code removed}, {@code hidden}, {@code left out}; or
 *     {@code moved}, of an event that keeps its id and stood in another year
 * @param years where it stood, for the pages of a long timeline
 */
public record Redirect(Optional<String> now, String what, NavigableSet<Integer> years) {

  /** What an event is that keeps its id and stood in another year. */
  static final String MOVED = "moved";

  /** What an event is that no article tells any more. */
  static final String REMOVED = "removed";

  private static final Set<String> KNOWN =
      Set.of("merged", "split", REMOVED, "hidden", "left out", MOVED);

  public Redirect {
    if (!KNOWN.contains(what)) {
      throw new IllegalArgumentException("nothing that happens to an event: " + what);
    }
    years = new TreeSet<>(years);
  }

  /** Whether {@code what} is something that happens to an event. */
  public static boolean isKnown(String what) {
    return KNOWN.contains(what);
  }

  /** Whether the id is still an event's own. */
  public boolean moved() {
    return what.equals(MOVED);
  }
}
