package io.github.dateline.time;

/**
 * The day before or after one that the words name: “the day after Christmas”, “the day before last
 * Tuesday”.
 *
 * @param days how many days on; negative for before
 */
public record Beside(TimeValue day, int days) implements TimeValue {
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
  public boolean isSpoken() {
    return day.isSpoken();
  }

  @Override
  public Resolution resolve(Reference reference) {
    return day.resolve(reference)
        .date()
        .map(date -> Period.day(date.start().plusDays(days)).resolution(date.start()))
        .orElseGet(() -> Unknown.resolution(Unit.DAY));
  }
}
