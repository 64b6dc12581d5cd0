package io.github.dateline.time;

import io.github.dateline.language.Tense;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A day of a week that is not named: “Friday”, “last Friday”.
 *
 * <p>News tells the past: a bare weekday is the reference itself or lies up to six days back (91 %
 * of those in TimeBank), unless the verb looks ahead.
 */
public record Weekday(DayOfWeek day, Choice choice, AnchorKind anchorKind) implements TimeValue {

  @Override
  public boolean followsTense() {
    return choice == Choice.NEAREST;
  }

  @Override
  public boolean isSpoken() {
    return anchorKind != AnchorKind.TEXT;
  }

  @Override
  public Optional<DayOfWeek> weekday() {
    return Optional.of(day);
  }

  @Override
  public boolean isBareWeekday() {
    return choice == Choice.NEAREST;
  }

  @Override
  public Resolution resolve(Reference reference) {
    if (!reference.fixes(Unit.DAY)) {
      return Unknown.resolution(Unit.DAY);
    }
    return Period.day(choose(reference)).resolution(reference.day());
  }

  private LocalDate choose(Reference reference) {
    LocalDate from = reference.day();
    return switch (choice) {
      case LAST -> from.with(TemporalAdjusters.previous(day));
      case NEXT -> from.with(TemporalAdjusters.next(day));
      case THIS -> from.with(day);
      case NEAREST ->
          from.with(
              reference.tense() == Tense.FUTURE
                  ? TemporalAdjusters.nextOrSame(day)
                  : TemporalAdjusters.previousOrSame(day));
    };
  }
}
