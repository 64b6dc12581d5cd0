package io.github.dateline.time;

import java.util.Optional;

/**
 * The period that business news reports on, or the one it is compared with: “the latest quarter”,
 * “a year earlier”, “the 1988 period”.
 *
 * <p>Its anchor is the quarter or half that the text reports on. Without one, the quarter is the
 * last that is over, and “a year earlier” is the year before.
 *
 * @param unit what the words name: a quarter, or only a year
 * @param years how many years on it lies; negative for the past
 * @param year the year that the words name instead
 */
public record Reported(Unit unit, int years, Optional<TimeValue> year) implements TimeValue {

  /** The period reported on, or the same one of another year. */
  public Reported(Unit unit, int years) {
    this(unit, years, Optional.empty());
  }

  /** Whether it is the period reported on itself. */
  public boolean isLatest() {
    return years == 0 && year.isEmpty();
  }

  /** The year instead of a quarter: what the figures of nine months are compared with. */
  public Reported ofYear() {
    return new Reported(Unit.YEAR, years, year);
  }

  @Override
  public AnchorKind anchorKind() {
    return year.map(TimeValue::anchorKind)
        .filter(kind -> kind != AnchorKind.NONE)
        .orElse(AnchorKind.UTTERANCE);
  }

  @Override
  public Resolution resolve(Reference reference) {
    Period current = Period.of(unit, reference.day());
    Period latest = unit == Unit.YEAR ? current : current.shifted(-1);
    Period reported = isReport(reference) ? reference.period() : latest;
    return year.isEmpty()
        ? reported.inOtherYear(years).resolution(reference.day())
        : inNamedYear(reported, year.get().resolve(reference));
  }

  private static Resolution inNamedYear(Period reported, Resolution named) {
    return named
        .date()
        .map(date -> reported.inOtherYear(date.start().getYear() - reported.year()).resolution())
        .orElse(named);
  }

  /** Whether the reference is a period that one reports on. */
  public static boolean isReport(Reference reference) {
    return reference.granularity() == Granularity.QUARTER
        || reference.granularity() == Granularity.HALF;
  }
}
