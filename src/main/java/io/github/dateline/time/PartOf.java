package io.github.dateline.time;

import io.github.dateline.language.Tense;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A length of time at the start or the end of a longer date: “the first nine months of last year”,
 * “the last ten days of June”. Its value is the length, and it has a date.
 *
 * @param last whether it lies at the end
 */
public record PartOf(Lasting length, TimeValue of, boolean last) implements Composed, Placed {

  @Override
  public boolean dates(Tense tense) {
    return length.amount().isWhole() && length.unit().isOfCalendar();
  }

  @Override
  public Resolution resolve(Reference reference) {
    return new Resolution(length.timex(), of.resolve(reference).date().flatMap(this::within));
  }

  private Optional<ResolvedDate> within(ResolvedDate date) {
    if (!dates(Tense.UNKNOWN)) {
      return Optional.empty();
    }
    Unit unit = length.unit();
    long count = length.amount().count();
    LocalDate first = last ? unit.move(date.end().plusDays(1), -count) : date.start();
    LocalDate end = last ? date.end() : unit.move(date.start(), count).minusDays(1);
    boolean inside = !first.isAfter(end) && date.contains(first) && date.contains(end);
    return inside ? Optional.of(between(first, end)) : Optional.empty();
  }

  /** Three months can be a quarter; of weeks the days count. */
  private ResolvedDate between(LocalDate first, LocalDate end) {
    for (Unit whole : new Unit[] {Unit.QUARTER, Unit.HALF}) {
      Period period = Period.of(whole, first);
      if (period.first().equals(first) && period.last().equals(end)) {
        return period.date();
      }
    }
    Unit fine =
        length.unit().compareTo(Unit.MONTH) < 0
            ? Unit.DAY
            : length.unit().compareTo(Unit.YEAR) < 0 ? Unit.MONTH : Unit.YEAR;
    return ResolvedDate.between(Period.of(fine, first).date(), Period.of(fine, end).date());
  }
}
