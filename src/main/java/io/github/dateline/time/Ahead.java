package io.github.dateline.time;

import io.github.dateline.language.Tense;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * “In two weeks”: beside a verb that looks ahead the date so far away, else how long something
 * took.
 */
public record Ahead(Lasting length) implements Placed {

  @Override
  public AnchorKind anchorKind() {
    return AnchorKind.UTTERANCE;
  }

  @Override
  public boolean followsTense() {
    return true;
  }

  @Override
  public boolean dates(Tense tense) {
    return tense == Tense.FUTURE;
  }

  @Override
  public Resolution resolve(Reference reference) {
    if (reference.tense() != Tense.FUTURE || !reference.fixes(Unit.DAY)) {
      return length.resolve(reference);
    }
    return length.amount().isWhole() && !isWithinADay()
        ? counted(reference)
        : soon(reference.day());
  }

  private Resolution counted(Reference reference) {
    return new Shifted(List.of(length), false, length.unit().grain(), AnchorKind.UTTERANCE)
        .resolve(reference);
  }

  /** “In ten minutes”. */
  private boolean isWithinADay() {
    return length.unit().isOfClock()
        && !(length.unit() == Unit.HOUR && length.amount().count() >= 24);
  }

  /** “In a few days”: from tomorrow on. */
  private Resolution soon(LocalDate day) {
    if (isWithinADay()) {
      return new Resolution(length.timex(), Optional.of(ResolvedDate.day(day)));
    }
    LocalDate next = day.plusDays(1);
    return new Resolution(
        length.timex(),
        Optional.of(next)
            .filter(Years::hold)
            .map(ResolvedDate::day)
            .map(date -> date.openAt(ResolvedDate.Open.END)));
  }
}
