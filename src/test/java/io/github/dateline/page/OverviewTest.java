package io.github.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.event.Status;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.timeline.Event;
import io.github.dateline.words.DateWords;
import io.github.dateline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverviewTest {
  private static final Words WORDS = Words.in("en");
  private static final List<Event> EVENTS = SampleTimelines.neighbours().events();

  private static OverviewView view(List<String> subjects) {
    return new Overview(WORDS, new DateWords(WORDS))
        .view(EVENTS, subjects, event -> "#" + event.id())
        .orElseThrow();
  }

  @Test
  void allEventsThenEachSubjectInItsOrder() {
    assertEquals(
        List.of(Optional.empty(), Optional.of("Russia"), Optional.of("Armenia")),
        view(List.of("Russia", "Armenia", "Nobody")).rows().stream()
            .map(OverviewView.RowView::subject)
            .toList());
  }

  @Test
  void oneSubjectIsAllThereIs() {
    assertEquals(1, view(List.of("Armenia", "Nobody")).rows().size());
  }

  @Test
  void allRowsHaveTheSamePeriodsOnTheSameScale() {
    List<OverviewView.RowView> rows = view(List.of("Armenia", "Russia")).rows();
    List<String> labels = List.of("2018", "2019", "2020", "2021", "2022", "2023", "2024");
    for (OverviewView.RowView row : rows) {
      assertEquals(labels, row.bars().stream().map(OverviewView.BarView::label).toList());
      for (OverviewView.BarView bar : row.bars()) {
        assertEquals(bar.jump().isPresent(), bar.height() > 0);
        assertEquals(row.tall(), bar.top() + bar.height());
      }
    }
    OverviewView.BarView all = rows.get(0).bars().get(5);
    OverviewView.BarView armenian = rows.get(1).bars().get(5);
    assertEquals(56, all.height());
    int count = count(armenian);
    assertEquals(Math.round(56f * count / count(all)), armenian.height());
    assertTrue(count < count(all));
  }

  @Test
  void aBarLeadsToTheFirstEventOfItsSubject() {
    OverviewView.BarView russian = view(List.of("Armenia", "Russia")).rows().get(2).bars().get(2);
    String id = russian.jump().orElseThrow().target().substring(1);
    Event event = EVENTS.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    assertTrue(event.subjects().contains("Russia"));
    assertEquals(2020, event.date().start().getYear());
  }

  /** What is known to the year only happened in no month of it. */
  @Test
  void aYearIsNotItsJanuary() {
    List<OverviewView.BarView> bars =
        bars("2010", "2010-04-20", "2010-04-22", "2010-05", "2010-06-01/2010-06-09");
    assertEquals(
        List.of("Apr 2010", "May 2010", "June 2010"),
        bars.stream().map(OverviewView.BarView::label).toList());
    assertEquals(List.of(2, 1, 1), bars.stream().map(OverviewTest::count).toList());
  }

  @Test
  void whereMostAreKnownToTheYearYearsAreCounted() {
    assertEquals(
        List.of("2010", "2011"),
        bars("2010", "2010-04-20", "2010-05-20", "2011").stream()
            .map(OverviewView.BarView::label)
            .toList());
    assertEquals(List.of(), bars("2010-04-20", "2010-04-21"));
    assertEquals(List.of(), bars());
  }

  private static List<OverviewView.BarView> bars(String... dates) {
    List<Event> events = new ArrayList<>();
    for (String date : dates) {
      events.add(
          new Event(
              "e-000000" + events.size(),
              ResolvedDate.parse(date),
              "Something happened",
              Status.OCCURRED,
              Optional.empty(),
              List.of(),
              List.of(),
              0.5,
              List.of(),
              List.of(),
              List.of()));
    }
    return new Overview(WORDS, new DateWords(WORDS))
        .view(events, List.of(), event -> "#" + event.id())
        .map(view -> view.rows().get(0).bars())
        .orElse(List.of());
  }

  private static int count(OverviewView.BarView bar) {
    return Integer.parseInt(bar.jump().orElseThrow().count().replaceAll("\\D", ""));
  }
}
