package io.github.dateline.time;

/**
 * A time counted from a happening that the words name: “a day after Putin's inauguration”.
 *
 * <p>The tag is the length of time, as the guidelines have it; {@link #from} gives the date once
 * the happening has one.
 *
 * @param after whether it is after the happening
 * @param event the words that name the happening
 * @param eventStart their first character, counted as the expression's own
 * @param eventEnd one past their last
 */
public record EventOffset(
    Amount amount, Unit unit, boolean after, String event, int eventStart, int eventEnd)
    implements TimeValue {

  @Override
  public TimexType type() {
    return TimexType.DURATION;
  }

  @Override
  public AnchorKind anchorKind() {
    return AnchorKind.EVENT;
  }

  /** The length of time alone: the happening's date is not known here. */
  @Override
  public Resolution resolve(Reference reference) {
    return new Lasting(amount, unit).resolve(reference);
  }

  /** The date, counted from the happening's; too coarse a date, or a vague amount, gives none. */
  public Resolution from(Reference happening) {
    if (!amount.isWhole() || !unit.isOfCalendar()) {
      return resolve(happening);
    }
    long count = after ? amount.count() : -amount.count();
    return new Relative(unit, count, AnchorKind.EVENT).resolve(happening);
  }

  /** The same distance seen from the other end: of “a day after”, a day before. */
  public EventOffset inverse() {
    return new EventOffset(amount, unit, !after, event, eventStart, eventEnd);
  }
}
