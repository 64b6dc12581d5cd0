package io.github.dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.event.Status;
import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KeyDaysTest {

  private static Event event(String id, String date, double score, Status status) {
    return new Event(
        id,
        ResolvedDate.parse(date),
        "Title " + id,
        status,
        Optional.empty(),
        List.of(),
        List.of(),
        score,
        List.of(),
        List.of(),
        List.of());
  }

  private static Event event(String id, String date, double score) {
    return event(id, date, score, Status.OCCURRED);
  }

  /** Events weigh their score, days what the map says. */
  private static String key(List<Event> events, int most, Map<String, Double> days) {
    KeyDays.Weights weights =
        new KeyDays.Weights() {
          @Override
          public double of(LocalDate day) {
            return days.getOrDefault(day.toString(), 0.1);
          }

          @Override
          public double of(Event event) {
            return event.score();
          }
        };
    return KeyDays.of(events, most, weights).stream().map(Event::id).collect(Collectors.joining());
  }

  @Test
  void ofADayTheEventToldBest() {
    List<Event> events =
        List.of(
            event("a", "2020-01-01", 0.2),
            event("b", "2020-01-01", 0.9),
            event("c", "2021-01-01", 0.8),
            event("d", "2022-01-01", 0.1));
    assertEquals("b", key(events, 1, Map.of()));
    assertEquals("bc", key(events, 2, Map.of()));
    assertEquals("bcd", key(events, 9, Map.of()));
  }

  @Test
  void theDaysWeightDecidesAmongDays() {
    List<Event> events = List.of(event("a", "2020-01-01", 0.9), event("b", "2021-01-01", 0.2));
    assertEquals("b", key(events, 1, Map.of("2021-01-01", 3.0)));
  }

  /** Two weighty neighbours, and a day far off that is nearly as weighty. */
  @Test
  void theWholeStoryIsTold() {
    List<Event> events =
        List.of(
            event("a", "2020-01-01", 0.5),
            event("b", "2020-02-01", 1),
            event("c", "2020-02-02", 0.95),
            event("d", "2020-12-31", 0.9));
    assertEquals("bd", key(events, 2, Map.of()));
    assertEquals("bcd", key(events, 3, Map.of()));
  }

  @Test
  void monthsAndPlansComeInWhereThereIsNothingElse() {
    List<Event> events =
        List.of(
            event("a", "2020-01", 0.9),
            event("b", "2020-02-01", 0.8, Status.PLANNED),
            event("c", "2020-03-01/..", 0.7),
            event("d", "2020-04-01", 0.1));
    assertEquals("d", key(events, 1, Map.of()));
    assertEquals("abd", key(events, 3, Map.of()));
  }

  @Test
  void pinsGoBefore() {
    Event pinned =
        event("p", "2020-05-05", 0)
            .marked(List.of(new Event.Curated("pin", "", "it matters", "shown")));
    List<Event> events = List.of(event("a", "2020-01-01", 1), pinned, event("c", "2020-05-05", 1));
    assertEquals("p", key(events, 1, Map.of()));
    assertEquals("ap", key(events, 3, Map.of()), "its day is told");
  }

  @Test
  void theOrderOfInputDecidesNothing() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      events.add(event(String.valueOf((char) ('A' + i)), "2020-01-" + (10 + i / 2), 0.5));
    }
    List<String> sorted =
        key(events, 6, Map.of()).chars().sorted().mapToObj(c -> "" + (char) c).toList();
    Collections.shuffle(events, new Random(5));
    assertEquals(
        sorted, key(events, 6, Map.of()).chars().sorted().mapToObj(c -> "" + (char) c).toList());
  }
}
