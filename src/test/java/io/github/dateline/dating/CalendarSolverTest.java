package io.github.dateline.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.dating.CalendarClue.Rule;
import io.github.dateline.time.ResolvedDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarSolverTest {

  private static final LocalDate LATEST = LocalDate.of(2023, 1, 1);
  private static final LocalDate JUNE_14 = LocalDate.of(2022, 6, 14);

  @Test
  void withoutACluethereIsNoAnswer() {
    CalendarSolver.Solution solution = CalendarSolver.solve(List.of(), LATEST);
    assertEquals(Optional.empty(), solution.range());
    assertTrue(Reasons.words(solution.why()).contains("no date"), Reasons.words(solution.why()));
  }

  @ParameterizedTest
  @CsvSource({"1, 2022-06-14", "2, 2022-06-14/2022-06-15", "4, 2022-06-14/2022-06-17"})
  void aFewDaysInARowAreTheAnswer(int days, String expected) {
    assertEquals(Optional.of(expected), edtf(solve(LATEST, within(JUNE_14, days))));
  }

  @Test
  void manyDaysAreNone() {
    CalendarSolver.Solution solution = solve(LATEST, within(JUNE_14, 5));
    assertEquals(Optional.empty(), solution.range());
    assertTrue(
        Reasons.words(solution.why()).startsWith("5 days between 2022-06-14 and 2022-06-18"),
        Reasons.words(solution.why()));
  }

  @Test
  void daysThatDoNotFollowEachOtherAreNone() {
    CalendarSolver.Solution solution =
        solve(
            LATEST,
            List.of(
                within(JUNE_14, 3),
                new Days.Weekly(Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY))));
    assertEquals(Optional.empty(), solution.range());
    assertTrue(
        Reasons.words(solution.why())
            .startsWith("2 days between 2022-06-14 and 2022-06-16 (2022-06-14, 2022-06-16)"),
        Reasons.words(solution.why()));
  }

  @Test
  void allCluesMustAgree() {
    assertEquals(
        Optional.of("2022-06-15"),
        edtf(
            solve(
                LATEST,
                List.of(within(JUNE_14, 7), new Days.Weekly(Set.of(DayOfWeek.WEDNESDAY))))));
  }

  @Test
  void contradictionsAreSaidWithTheirWords() {
    CalendarSolver.Solution solution =
        solve(
            LATEST,
            List.of(new Days.From(JUNE_14.plusDays(1)), new Days.Until(JUNE_14.minusDays(1))));
    assertEquals(Optional.empty(), solution.range());
    assertTrue(Reasons.words(solution.why()).contains("contradict"), Reasons.words(solution.why()));
    assertTrue(
        Reasons.words(solution.why())
            .contains("“clue 0” is the day of an update; “clue 1” is the day of an update"),
        Reasons.words(solution.why()));
  }

  /** What ends where the search ends was decided by the bound, not by the text. */
  @Test
  void theBoundItselfDecidesNothing() {
    assertEquals(Optional.empty(), solve(JUNE_14.plusDays(2), new Days.From(JUNE_14)).range());
  }

  @Test
  void anEarlierBoundHidesWhatLiesBehindIt() {
    assertEquals(Optional.empty(), solve(JUNE_14.minusDays(1), within(JUNE_14, 2)).range());
  }

  private static CalendarSolver.Solution solve(LocalDate latest, List<Days> allowed) {
    List<CalendarClue> clues =
        IntStream.range(0, allowed.size())
            .mapToObj(i -> new CalendarClue("clue " + i, Rule.UPDATE, allowed.get(i)))
            .toList();
    return CalendarSolver.solve(clues, latest);
  }

  private static CalendarSolver.Solution solve(LocalDate latest, Days allowed) {
    return solve(latest, List.of(allowed));
  }

  private static Days within(LocalDate first, int days) {
    return new Days.Between(first, first.plusDays(days - 1L));
  }

  private static Optional<String> edtf(CalendarSolver.Solution solution) {
    return solution.range().map(ResolvedDate::edtf);
  }
}
