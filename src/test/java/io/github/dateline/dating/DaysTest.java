package io.github.dateline.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sets of days on a calendar of two years. */
class DaysTest {

  private static final Horizon HORIZON =
      new Horizon(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31));

  @Test
  void anOpenEndReachesToTheHorizon() {
    assertEquals("2023-12-30 2023-12-31", days(new Days.From(LocalDate.of(2023, 12, 30))));
    assertEquals("2022-01-01 2022-01-02", days(new Days.Until(LocalDate.of(2022, 1, 2))));
    assertEquals("", days(new Days.From(LocalDate.of(2024, 1, 1))));
    assertEquals("", days(new Days.Until(LocalDate.of(2021, 12, 31))));
  }

  @Test
  void aStretchIsCutAtTheHorizon() {
    assertEquals(
        "2022-01-01 2022-01-02",
        days(new Days.Between(LocalDate.of(2021, 12, 1), LocalDate.of(2022, 1, 2))));
  }

  @Test
  void aDayOfEveryYear() {
    MonthDay day = MonthDay.of(5, 25);
    assertEquals("2022-05-25 2023-05-25", days(new Days.Yearly(day, Optional.empty(), 0, 0)));
    assertEquals(
        "2023-05-24 2023-05-25 2023-05-26",
        days(new Days.Yearly(day, Optional.of(DayOfWeek.THURSDAY), 1, 1)));
  }

  /** The year before and the year after reach into the horizon. */
  @Test
  void aDayBeyondTheHorizonReachesIn() {
    assertEquals(
        "2022-01-01 2022-12-31 2023-01-01 2023-12-31",
        days(new Days.Yearly(MonthDay.of(12, 31), Optional.empty(), 0, 1)));
    assertEquals(
        "2022-12-31 2023-01-01 2023-12-31",
        days(new Days.Yearly(MonthDay.of(1, 1), Optional.empty(), 1, 0))
            .replace("2022-01-01 ", ""));
  }

  @Test
  void theLeapDayIsNoDayOfACommonYear() {
    assertEquals("", days(new Days.Yearly(MonthDay.of(2, 29), Optional.empty(), 0, 0)));
  }

  @Test
  void aDayOfEveryMonth() {
    List<String> fridaysThe13th =
        List.of(days(new Days.Monthly(13, Optional.of(DayOfWeek.FRIDAY), 0, 0)).split(" "));
    assertEquals(List.of("2022-05-13", "2023-01-13", "2023-10-13"), fridaysThe13th);
  }

  @Test
  void everyWeek() {
    assertEquals(
        105 + 104,
        days(new Days.Weekly(Set.of(DayOfWeek.SATURDAY, DayOfWeek.FRIDAY))).split(" ").length);
  }

  private static String days(Days days) {
    StringBuilder text = new StringBuilder();
    days.in(HORIZON).stream().forEach(bit -> text.append(HORIZON.day(bit)).append(' '));
    return text.toString().strip();
  }
}
