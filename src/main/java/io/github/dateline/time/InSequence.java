package io.github.dateline.time;

import java.util.Optional;

/**
 * A day, week … that is counted from a start which the words leave out: “the second day”, “for a
 * third week”.
 *
 * <p>Annotators give it the day or week that the text speaks of. That is a guess, so it has no
 * date.
 */
public record InSequence(Unit unit) implements TimeValue {
  @Override
  public AnchorKind anchorKind() {
    return AnchorKind.UTTERANCE;
  }

  @Override
  public Resolution resolve(Reference reference) {
    Relative current = new Relative(unit, 0, anchorKind());
    return new Resolution(current.resolve(reference).timex(), Optional.empty());
  }
}
