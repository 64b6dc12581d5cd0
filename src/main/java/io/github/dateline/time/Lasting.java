package io.github.dateline.time;

import java.util.Optional;

/** A length of time: “three days”, “2 1/2 years”, “recent months”. It has no date. */
public record Lasting(Amount amount, Unit unit) implements TimeValue {

  @Override
  public TimexType type() {
    return TimexType.DURATION;
  }

  @Override
  public Resolution resolve(Reference reference) {
    return new Resolution(timex(), Optional.empty());
  }

  /** A DURATION with this value. */
  Timex timex() {
    return Timex.of(TimexType.DURATION, value());
  }

  /** How TIMEX3 writes it: {@code P3D}, {@code PT36H}, {@code P2Y6M}, {@code PXM}. */
  public String value() {
    String start = unit.isOfClock() ? "PT" : "P";
    if (amount.vague()) {
      return start + "X" + letters();
    }
    long count = amount.count();
    return switch (unit) {
      case DECADE -> "P" + Math.round(amount.size() * 10) + "Y";
      case CENTURY -> "P" + Math.round(amount.size() * 100) + "Y";
      case FORTNIGHT -> "P" + 2 * count + "W";
      case MILLENNIUM -> "P" + count + "L";
      case SEASON -> "P" + count + "SE";
      case HALF -> "P" + count * 6 + "M";
      default -> start + counted();
    };
  }

  private String letters() {
    return unit == Unit.DECADE ? "Y" : unit.designator();
  }

  /** Quarters of a unit in the next finer one, other fractions as decimals. */
  private String counted() {
    int quarters = amount.thousandths() / 250;
    String finer =
        amount.thousandths() % 250 > 0
            ? ""
            : switch (unit) {
              case MINUTE -> quarters * 15 + "S";
              case HOUR -> quarters * 15 + "M";
              case DAY -> "T" + quarters * 6 + "H";
              case YEAR -> quarters * 3 + "M";
              default -> "";
            };
    if (amount.isWhole() || finer.isEmpty()) {
      return amount.count() + amount.decimals() + letters();
    }
    return amount.count() > 0 ? amount.count() + letters() + finer : finer;
  }
}
