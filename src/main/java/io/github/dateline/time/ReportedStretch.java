package io.github.dateline.time;

import io.github.dateline.language.Tense;
import java.util.Optional;

/**
 * The months or the year that a firm's figures are of: “the first nine months”, “the year ended
 * June 30”. What is compared with them, “a year earlier”, is a year and no quarter.
 *
 * @param of a length of time, placed or not
 */
public record ReportedStretch(TimeValue of) implements Composed {
  private static final long HALF_A_QUARTER = 45;

  /** The date at which it ends, where the words say it. */
  public Optional<ResolvedDate> end(Reference reference) {
    return of instanceof Stretch stretch && stretch.ends()
        ? stretch.of().resolve(reference).date()
        : Optional.empty();
  }

  /** Whether it is three months: a quarter, whatever it is called. */
  public boolean isQuarter() {
    return of instanceof Stretch stretch
        && stretch.length().equals(new Lasting(Amount.of(3), Unit.MONTH));
  }

  /** The calendar quarter that holds most of three months. */
  public static Period quarterEnding(ResolvedDate end) {
    return Period.of(Unit.QUARTER, end.end().minusDays(HALF_A_QUARTER));
  }

  @Override
  public TimexType type() {
    return TimexType.DURATION;
  }

  @Override
  public boolean dates(Tense tense) {
    return of.dates(tense);
  }

  @Override
  public Resolution resolve(Reference reference) {
    return of.resolve(reference);
  }

  @Override
  public Optional<Resolution> unanchored() {
    return of.unanchored();
  }
}
