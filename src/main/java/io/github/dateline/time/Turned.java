package io.github.dateline.time;

/**
 * The same a number of turns of the calendar away: of “two Fridays ago” the Friday a week before
 * the last.
 *
 * @param unit what turns: the week for a weekday, the year for what comes once a year
 * @param turns how many on; negative for back
 */
public record Turned(TimeValue first, Unit unit, int turns) implements TimeValue {
  @Override
  public TimexType type() {
    return first.type();
  }

  @Override
  public AnchorKind anchorKind() {
    return first.anchorKind();
  }

  @Override
  public boolean isSpoken() {
    return first.isSpoken();
  }

  @Override
  public Resolution resolve(Reference reference) {
    Resolution found = first.resolve(reference);
    return found
        .date()
        .map(
            date ->
                Period.of(
                        Unit.of(date.granularity()),
                        unit.shift(date.start(), Years.countable(turns)))
                    .resolution(reference.day()))
        .orElse(found);
  }
}
