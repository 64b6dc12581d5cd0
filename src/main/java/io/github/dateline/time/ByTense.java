package io.github.dateline.time;

import io.github.dateline.language.Tense;

/**
 * What the tense of the governing verb decides: “overnight” is last night, and what will be closed
 * overnight is closed tonight.
 *
 * @param ahead what is meant where the verb looks ahead
 */
public record ByTense(TimeValue back, TimeValue ahead) implements TimeValue {
  @Override
  public TimexType type() {
    return back.type();
  }

  @Override
  public AnchorKind anchorKind() {
    return back.anchorKind();
  }

  @Override
  public boolean followsTense() {
    return true;
  }

  @Override
  public boolean isSpoken() {
    return back.isSpoken();
  }

  @Override
  public Resolution resolve(Reference reference) {
    return (reference.tense() == Tense.FUTURE ? ahead : back).resolve(reference);
  }
}
