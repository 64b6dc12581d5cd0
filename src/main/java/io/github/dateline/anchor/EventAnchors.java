package io.github.dateline.anchor;

import io.github.dateline.anchor.DatedMention.Dating;
import io.github.dateline.event.EventMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates happenings by each other: “the meeting” is the one that was told before; “a day after the inauguration” dates the
 * one by the other, whichever is known.
 */
final class EventAnchors {

  /** How many sentences back “the meeting” can look. */
  private static final int REACH = 3;

  private EventAnchors() {}

  static List<DatedMention> apply(List<DatedMention> mentions) {
    List<DatedMention> anchored = new ArrayList<>();
    for (DatedMention mention : mentions) {
      anchored.add(mention);
    }
    return anchored;
  }

  /** The dated mention that a definite noun takes up again: “The meeting … took place”. */
  static Optional<Dating> takenUp(EventMention mention, List<DatedMention> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      DatedMention earlier = before.get(i);
      boolean near = mention.sentence() - earlier.mention().sentence() <= REACH;
      if (near && earlier.dating().isPresent() && earlier.mention().kind().isPresent()
          && earlier.mention().kind().equals(mention.kind())) {
        return earlier.dating();
      }
    }
    return Optional.empty();
  }
}
