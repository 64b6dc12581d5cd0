package io.github.dateline.time;

import io.github.dateline.language.Tense;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
public record EventOffset(Lasting length, boolean after, String event, int eventStart, int eventEnd)
    implements TimeValue {

  /** As many hours seldom reach into another day. */
  private static final int FEW_HOURS = 3;

  @Override
  public TimexType type() {
    return TimexType.DURATION;
  }

  @Override
  public AnchorKind anchorKind() {
    return AnchorKind.EVENT;
  }

  @Override
  public boolean dates(Tense tense) {
    return true;
  }

  /** The length of time alone: the happening's date is not known here. */
  @Override
  public Resolution resolve(Reference reference) {
    return length.resolve(reference);
  }

  /**
   * The date, counted from the happening's; too coarse a date, or a vague amount, gives none.
   * Minutes and few hours away is the happening's own day, hours may reach into the next.
   */
  public Resolution from(Reference happening) {
    if (!length.unit().isOfCalendar() && happening.granularity() == Granularity.DAY) {
      return new Resolution(resolve(happening).timex(), Optional.of(within(happening.day())));
    }
    if (!length.amount().isWhole() || !length.unit().isOfCalendar()) {
      return resolve(happening);
    }
    return new Shifted(List.of(length), !after, length.unit().grain(), AnchorKind.EVENT)
        .resolve(happening);
  }

  private ResolvedDate within(LocalDate day) {
    ResolvedDate own = ResolvedDate.day(day);
    boolean few = length.amount().isWhole() && length.amount().count() <= FEW_HOURS;
    if (length.unit() != Unit.HOUR || few) {
      return own;
    }
    LocalDate next = after ? day.plusDays(1) : day.minusDays(1);
    if (!Years.hold(next)) {
      return own;
    }
    return after
        ? ResolvedDate.between(own, ResolvedDate.day(next))
        : ResolvedDate.between(ResolvedDate.day(next), own);
  }

  /** The same distance seen from the other end: of “a day after”, a day before. */
  public EventOffset inverse() {
    return new EventOffset(length, !after, event, eventStart, eventEnd);
  }
}
