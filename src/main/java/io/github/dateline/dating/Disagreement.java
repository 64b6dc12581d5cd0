package io.github.dateline.dating;

import io.github.dateline.time.ResolvedDate;
import io.github.dateline.words.Tellable;
import io.github.dateline.words.Telling;
import java.time.LocalDate;
import java.util.Optional;

/** What speaks against a publication date: what it is, which rung won, and how to mend it. */
public sealed interface Disagreement extends Tellable {

  /**
   * The article itself says otherwise.
   *
   * @param winner the source that won
   * @param date what it says
   * @param other what is at odds with it
   * @param day what to state where that one is right; empty where it names no day
   * @param place where to state it
   */
  record Within(
      Telling winner,
      ResolvedDate date,
      Rung won,
      Telling other,
      Optional<LocalDate> day,
      Evidence.Place place)
      implements Disagreement {
    @Override
    public Telling telling() {
      return Telling.of(
          "disagreement.within",
          winner,
          date,
          other,
          won.word(),
          day.map(right -> Telling.of("disagreement.state-day", right))
              .orElseGet(() -> Telling.of("disagreement.state")),
          place.named());
    }
  }

  /**
   * An article that is older cites it.
   *
   * @param citing the id of that one
   */
  record CitedBefore(
      ResolvedDate date, Rung from, String citing, ResolvedDate citingDate, Rung citingFrom)
      implements Disagreement {
    @Override
    public Telling telling() {
      return Telling.of(
          "disagreement.cited-before", date, from.word(), citing, citingDate, citingFrom.word());
    }
  }
}
