package io.github.dateline.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.event.Press;
import io.github.dateline.words.Teller;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days of publication the calendar words of a text agree with. */
class CalendarCluesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // text | a day that agrees | a day that does not
        "The bridge fell on March 3, 2021.                       | 2021-03-03 | 2021-03-02",
        "The bridge will be opened on March 3, 2021.             | 2021-03-03 | 2021-03-04",
        "He has led the club since 2018.                         | 2018-01-01 | 2017-12-31",
        "#CAPTION The bridge at Tamsel, March 3, 2021            | 2021-03-04 | 2021-03-02",
        "The bridge fell on Tuesday.                             | 2022-06-14 | 2022-06-13",
        "The bridge fell on Tuesday.                             | 2022-06-15 | 2022-06-16",
        "The bridge fell at 1 a.m. local time on Tuesday.        | 2022-06-15 | 2022-06-02",
        "The bridge fell on Tuesday, June 14.                    | 2022-06-15 | 2021-06-15",
        "The bridge will be opened on Thursday, the 16th.        | 2022-06-14 | 2022-06-08",
        "The bridge fell on June 14.                             | 2022-12-01 | 2022-06-13",
        "The bridge will be opened on June 14.                   | 2022-06-01 | 2022-06-15",
        "The polls will open at 7 a.m. on Sunday, October 10, 2021. | 2021-10-08 | 2021-10-11"
      })
  void clues(String text, LocalDate agrees, LocalDate disagrees) {
    List<CalendarClue> clues = CalendarClues.of(Press.undated("article", text));
    assertTrue(!clues.isEmpty());
    assertEquals(List.of(), against(clues, agrees));
    assertTrue(!against(clues, disagrees).isEmpty(), () -> clues + " agree with " + disagrees);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge fell.",
        "The bridge may fall.",
        "#FURNITURE Posted on Tuesday, March 3, 2021",
        "It was the worst flood in decades.",
        "The bridge is closed every Tuesday.",
        "The court will sit again at 9.30 a.m. on Tuesday."
      })
  void noClues(String text) {
    assertEquals(List.of(), CalendarClues.of(Press.undated("article", text)));
  }

  /** A day of history is told of in every tense; what is past once does not lie ahead. */
  @Test
  void aDayThatIsPastDoesNotLieAhead() {
    String text =
        """
        Nine people drowned on May 4, 1999.
        Nobody will forget May 4, 1999.
        He will speak of May 4, 1999 in Oslo.
        """;
    List<CalendarClue> clues = CalendarClues.of(Press.undated("article", text));
    assertTrue(!clues.isEmpty());
    assertEquals(List.of(), against(clues, LocalDate.of(2010, 1, 1)));
  }

  /** Only the lead's first weekday says when the article was printed. */
  @Test
  void aWeekdayBelowTheLeadIsNoClue() {
    String text =
        """
        The bridge fell. It was old.
        Nobody was hurt. Nobody was warned. The town is angry.
        The mayor spoke on Tuesday.
        """;
    assertEquals(List.of(), CalendarClues.of(Press.undated("article", text)));
  }

  @Test
  void everyClueNamesItsWords() {
    List<CalendarClue> clues =
        CalendarClues.of(
            Press.undated("article", "The bridge fell on Tuesday. It was built in 1931."));
    assertEquals(List.of("Tuesday", "1931"), clues.stream().map(CalendarClue::words).toList());
    clues.forEach(clue -> assertTrue(!Teller.plain().tell(clue.says()).isBlank()));
  }

  private static List<String> against(List<CalendarClue> clues, LocalDate day) {
    return clues.stream()
        .filter(clue -> !clue.days().contains(day))
        .map(clue -> clue.words() + " " + Teller.plain().tell(clue.says()))
        .toList();
  }
}
