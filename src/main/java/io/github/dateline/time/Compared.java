package io.github.dateline.time;

/**
 * The period that figures are compared with: “a year earlier”, “the year-ago quarter”.
 *
 * <p>Business news reports on a quarter and compares it with the same quarter of another year; the
 * reference is then the period reported on. Of a day only the year is compared.
 *
 * @param years how many years on; negative for the past
 */
public record Compared(int years, AnchorKind anchorKind) implements TimeValue {
  @Override
  public TimexType type() {
    return TimexType.DATE;
  }

  @Override
  public Resolution resolve(Reference reference) {
    Period reported = reference.period();
    boolean reporting =
        switch (reported.unit()) {
          case MONTH, QUARTER, HALF -> true;
          default -> false;
        };
    return reporting
        ? reported.inOtherYear(years).resolution()
        : Period.of(Unit.YEAR, reference.day()).shifted(years).resolution();
  }
}
