package io.github.dateline.time;

import io.github.dateline.language.Tense;
import java.util.Optional;

/**
 * The months or the year that a firm's figures are of: “the first nine months”, “the year ended
 * June 30”. What is compared with them, “a year earlier”, is a year and no quarter.
 *
 * @param length a length of time, placed or not
 */
public record ReportedStretch(TimeValue length) implements Composed {
  private static final long HALF_A_QUARTER = 45;

  /** The date at which it ends, where the words say it. */
  public Optional<ResolvedDate> end(Reference reference) {
    return length instanceof Stretch stretch && stretch.ends()
        ? stretch.edge().resolve(reference).date()
        : Optional.empty();
  }

  /** Whether it is three months: a quarter, whatever it is called. */
  public boolean isQuarter() {
    return length instanceof Stretch stretch
        && stretch.length().equals(new Lasting(Amount.of(3), Unit.MONTH));
  }

  /** The calendar quarter that holds most of three months. */
  public static Period quarterEnding(ResolvedDate end) {
    return Period.of(Unit.QUARTER, end.end().minusDays(HALF_A_QUARTER));
  }

  @Override
  public TimeValue whole() {
    return length;
  }

  @Override
  public TimexType type() {
    return TimexType.DURATION;
  }

  @Override
  public boolean dates(Tense tense) {
    return length.dates(tense);
  }

  @Override
  public Resolution resolve(Reference reference) {
    return length.resolve(reference);
  }

  @Override
  public Optional<Resolution> unanchored() {
    return length.unanchored();
  }
}
