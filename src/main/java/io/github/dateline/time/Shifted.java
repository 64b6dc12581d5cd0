package io.github.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A date some lengths of time away: “two years and three months ago”, “a week from Tuesday”.
 *
 * @param steps whole lengths, each counted on from where the one before leads
 * @param back whether they count into the past
 * @param grain the unit of the calendar that is meant: of “a year and a day ago” the day
 */
public record Shifted(List<Lasting> steps, boolean back, Unit grain, AnchorKind anchorKind)
    implements TimeValue {

  public Shifted {
    steps = List.copyOf(steps);
    if (!grain.isOfCalendar()) {
      throw new IllegalArgumentException(grain + " is no unit of the calendar");
    }
  }

  @Override
  public boolean isSpoken() {
    return anchorKind == AnchorKind.UTTERANCE;
  }

  @Override
  public Resolution resolve(Reference reference) {
    if (!reference.fixes(grain)) {
      return Unknown.resolution(grain, reference);
    }
    Optional<LocalDate> day = Optional.of(reference.day());
    for (Lasting step : steps) {
      long count = step.amount().count();
      day = day.map(from -> step.unit().move(from, back ? -count : count)).filter(Years::hold);
    }
    return day.map(found -> Period.of(grain, found).resolution(reference.day()))
        .orElseGet(() -> Unknown.resolution(grain));
  }
}
