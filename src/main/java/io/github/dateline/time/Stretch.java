package io.github.dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A length of time that starts or ends at a known date: “the past three months”, “the next two
 * weeks”, “the six months ended June 30”.
 *
 * <p>Its value is the length; {@code beginPoint} and {@code endPoint} tell where it lies (TimeML
 * annotation guidelines, section 2.2.3). It has no date of its own.
 *
 * @param of the date at which it starts or ends
 * @param ends whether it ends there
 */
public record Stretch(Lasting length, TimeValue of, boolean ends) implements Composed, Placed {
  @Override
  public Resolution resolve(Reference reference) {
    Timex timex = length.timex();
    Optional<ResolvedDate> known = of.resolve(reference).date();
    return new Resolution(
        known.map(date -> timex.with(point(date, false), point(date, true))).orElse(timex),
        Optional.empty());
  }

  private Optional<String> point(ResolvedDate known, boolean last) {
    Unit unit = Unit.of(known.granularity());
    LocalDate edgeDay = ends ? known.end() : known.start();
    return (last == ends ? Optional.of(edgeDay) : otherEnd(edgeDay, known.granularity()))
        .map(day -> Period.of(unit, day).timex());
  }

  /** Nothing for a vague length, one of the clock, or one that is finer than the known date. */
  private Optional<LocalDate> otherEnd(LocalDate edgeDay, Granularity known) {
    Unit unit = length.unit();
    long count = Years.countable(length.amount().count());
    if (!length.amount().isWhole()
        || !unit.isOfCalendar()
        || unit == Unit.WEEKEND
        || unit.granularity().finerThan(known)) {
      return Optional.empty();
    }
    // The nine months that end with a month start with one.
    boolean endsMonth = edgeDay.getDayOfMonth() == edgeDay.lengthOfMonth();
    boolean whole = ends && endsMonth && unit.compareTo(Unit.MONTH) >= 0;
    LocalDate other = unit.move(whole ? edgeDay.plusDays(1) : edgeDay, ends ? -count : count);
    return Optional.of(other).filter(day -> Period.of(Unit.of(known), day).isDate());
  }
}
