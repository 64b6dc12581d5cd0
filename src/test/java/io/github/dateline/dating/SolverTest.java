package io.github.dateline.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.time.ResolvedDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolverTest {

  private static final LocalDate LATEST = LocalDate.of(2023, 1, 1);
  private static final LocalDate JUNE_14 = LocalDate.of(2022, 6, 14);

  @Test
  void withoutACluethereIsNoAnswer() {
    DocumentCreationTime solution = solve(LATEST, List.of());
    assertEquals(Optional.empty(), solution.date());
    assertTrue(Reasons.words(solution.why()).contains("no date"), Reasons.words(solution.why()));
  }

  @ParameterizedTest
  @CsvSource({"1, 2022-06-14", "2, 2022-06-14/2022-06-15", "4, 2022-06-14/2022-06-17"})
  void aFewDaysInARowAreTheAnswer(int days, String expected) {
    assertEquals(Optional.of(expected), edtf(solve(LATEST, within(JUNE_14, days))));
  }

  @Test
  void aMonthIsAnAnswerAndMoreIsNone() {
    assertEquals(Optional.of("2022-06-14/2022-07-14"), edtf(solve(LATEST, within(JUNE_14, 31))));
    DocumentCreationTime solution = solve(LATEST, within(JUNE_14, 32));
    assertEquals(Optional.empty(), solution.date());
    assertTrue(
        Reasons.words(solution.why()).startsWith("32 days between 2022-06-14 and 2022-07-15"),
        Reasons.words(solution.why()));
  }

  @Test
  void daysThatDoNotFollowEachOtherAreNone() {
    DocumentCreationTime solution =
        solve(
            LATEST,
            List.of(
                within(JUNE_14, 3),
                new Days.Weekly(Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY))));
    assertEquals(Optional.empty(), solution.date());
    assertTrue(
        Reasons.words(solution.why())
            .startsWith("2 days between 2022-06-14 and 2022-06-16 (2022-06-14, 2022-06-16)"),
        Reasons.words(solution.why()));
  }

  @Test
  void daysOfManyYearsAreNamed() {
    DocumentCreationTime solution =
        solve(
            LATEST,
            List.of(
                new Days.From(JUNE_14.minusYears(2)),
                new Days.Yearly(MonthDay.from(JUNE_14), Optional.empty(), 0, 1)));
    assertEquals(Optional.empty(), solution.date());
    assertTrue(
        Reasons.words(solution.why())
            .startsWith(
                "6 days between 2020-06-14 and 2022-06-15 (2020-06-14/2020-06-15,"
                    + " 2021-06-14/2021-06-15, 2022-06-14/2022-06-15)"),
        Reasons.words(solution.why()));
  }

  /** A weekday in a lead is right for 84 of 100 articles: what is surer refuses it, openly. */
  @Test
  void aWeakClueGivesWayToAStrongOne() {
    DocumentCreationTime solution =
        solve(
            List.of(
                CalendarClue.leadWeekday("Friday", DayOfWeek.FRIDAY),
                new CalendarClue("June 15", EvidenceKind.UPDATE, within(JUNE_14, 2))),
            LATEST);
    assertEquals(Optional.of("2022-06-14/2022-06-15"), edtf(solution));
    assertEquals(
        List.of(true, false),
        solution.votes().stream().map(DocumentCreationTime.Cast::refused).toList());
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
    DocumentCreationTime solution =
        solve(
            LATEST,
            List.of(new Days.From(JUNE_14.plusDays(1)), new Days.Until(JUNE_14.minusDays(1))));
    assertEquals(Optional.empty(), solution.date());
    assertTrue(Reasons.words(solution.why()).contains("contradict"), Reasons.words(solution.why()));
    assertTrue(
        Reasons.words(solution.why())
            .contains("“clue 0” is the day of an update; “clue 1” is the day of an update"),
        Reasons.words(solution.why()));
  }

  /** What ends where the search ends was decided by the bound, not by the text. */
  @Test
  void theBoundItselfDecidesNothing() {
    assertEquals(Optional.empty(), solve(JUNE_14.plusDays(2), new Days.From(JUNE_14)).date());
  }

  @Test
  void anEarlierBoundHidesWhatLiesBehindIt() {
    assertEquals(Optional.empty(), solve(JUNE_14.minusDays(1), within(JUNE_14, 2)).date());
  }

  private static DocumentCreationTime solve(LocalDate latest, List<Days> allowed) {
    List<CalendarClue> clues =
        IntStream.range(0, allowed.size())
            .mapToObj(i -> new CalendarClue("clue " + i, EvidenceKind.UPDATE, allowed.get(i)))
            .toList();
    return solve(clues, latest);
  }

  private static DocumentCreationTime solve(List<CalendarClue> calendar, LocalDate latest) {
    ArticleClues clues =
        new ArticleClues(
            "a",
            "a.txt",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            calendar,
            Optional.empty(),
            Set.of(),
            List.of(),
            DayWords.NONE,
            new Fingerprint(new int[0]));
    return new Solver(clues, Solver.until(latest)).date();
  }

  private static DocumentCreationTime solve(LocalDate latest, Days allowed) {
    return solve(latest, List.of(allowed));
  }

  private static Days within(LocalDate first, int days) {
    return new Days.Between(first, first.plusDays(days - 1L));
  }

  private static Optional<String> edtf(DocumentCreationTime solution) {
    return solution.date().map(ResolvedDate::edtf);
  }
}
