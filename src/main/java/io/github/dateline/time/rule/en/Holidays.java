package io.github.dateline.time.rule.en;

import io.github.dateline.time.Holiday;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Named days. */
final class Holidays {
  private Holidays() {}

  /** A named day that falls on one date every year. */
  record FixedHoliday(MonthDay day) implements Holiday {
    @Override
    public Optional<LocalDate> in(int year) {
      return Optional.of(day.atYear(year));
    }
  }

  /**
   * A day of the church year that is counted from Easter.
   *
   * @param easter Easter Sunday
   * @param days after it; negative for before
   */
  record EasterHoliday(Holiday easter, int days) implements Holiday {
    @Override
    public Optional<LocalDate> in(int year) {
      return easter.in(year).map(sunday -> sunday.plusDays(days));
    }
  }

  /**
   * The named days as texts write them.
   *
   * @param moving gives the day that goes by a name, for those that fall on no fixed date
   */
  static Map<String, Holiday> names(Function<String, Holiday> moving) {
    Map<String, Holiday> names = new LinkedHashMap<>();
    Holiday easter = moving.apply("Easter");
    SlotWords.of("movingday")
        .forEach((name, asked) -> names.put(name, moving.apply((String) asked)));
    SlotWords.of("easterday")
        .forEach((name, days) -> names.put(name, new EasterHoliday(easter, (Integer) days)));
    SlotWords.of("fixedday")
        .forEach((name, day) -> names.put(name, new FixedHoliday((MonthDay) day)));
    return names;
  }
}
