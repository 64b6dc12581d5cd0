package io.github.dateline.time;

/** The unit that holds another date: “the week of March 6”, “the year that ended in June”. */
public record Containing(Unit unit, TimeValue day) implements TimeValue {
  @Override
  public TimexType type() {
    return TimexType.DATE;
  }

  @Override
  public AnchorKind anchorKind() {
    return day.anchorKind();
  }

  @Override
  public boolean followsTense() {
    return day.followsTense();
  }

  @Override
  public Resolution resolve(Reference reference) {
    return day.resolve(reference)
        .date()
        .map(date -> Period.of(unit, date.start()).resolution(date.start()))
        .orElseGet(() -> Unknown.resolution(unit));
  }
}
