package io.github.dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.article.Copies;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.Press;
import io.github.dateline.event.Status;
import io.github.dateline.time.ResolvedDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BestToldTest {

  private static final List<AnalysedArticle> ARTICLES =
      List.of(
          Press.dated("a", "2022-03-04", "The dam at Holm broke on Thursday."),
          Press.dated(
              "b",
              "2022-03-04",
              "A baker in Holm opened a second shop on Thursday. Her bread was gone by noon. Her"
                  + " brother plays the organ."),
          Press.dated(
              "c",
              "2022-03-05",
              "The broken dam at Holm flooded the valley on Thursday. Guards closed the road along"
                  + " the dam on Thursday."),
          Press.dated(
              "d",
              "2022-03-09",
              "The valley was flooded on March 3. That day guards closed the road by the dam."));

  @Test
  void whatTheArticlesSayOfADayIsToldFirst() {
    assertEquals(List.of("The broken dam at Holm flooded the valley on Thursday."), best(1));
  }

  /** A second event tells something else, in other words than the first. */
  @Test
  void theSecondDoesNotRepeatTheFirst() {
    List<String> two = best(2);
    assertEquals("Guards closed the road along the dam on Thursday.", two.get(1));
  }

  /** Of two happenings of which as much is said, the one with a witness more. */
  @Test
  void whatMoreArticlesTellIsToldFirst() {
    String fire = "The mill burned on Thursday.";
    String theft = "The bank closed on Thursday.";
    Told told =
        Folder.told(
            Folder.about(""),
            Press.dated("a", "2022-03-04", fire),
            Press.dated("b", "2022-03-04", theft));
    BestTold best = new BestTold(told, Appearance.of(told), Topicality.of(told));
    Event burned = event("e-0000001", "a", fire);
    Event burnedForTwo = event("e-0000001", "a", fire, "c");
    Event closed = event("e-0000002", "b", theft);
    Event closedForTwo = event("e-0000002", "b", theft, "c");
    assertEquals(List.of(closedForTwo), best.of(List.of(burned, closedForTwo), 1));
    assertEquals(List.of(burnedForTwo), best.of(List.of(burnedForTwo, closed), 1));
  }

  private static Event event(String id, String article, String quote, String... others) {
    List<Event.Source> sources = new ArrayList<>();
    sources.add(new Event.Source(article, 1, quote, Optional.empty()));
    for (String other : others) {
      sources.add(new Event.Source(other, 1, "So says " + other, Optional.empty()));
    }
    return new Event(
        id,
        ResolvedDate.parse("2022-03-03"),
        "Something happened",
        Status.OCCURRED,
        Optional.empty(),
        List.of(),
        List.of(),
        0.5,
        sources,
        List.of(),
        List.of());
  }

  @Test
  void theOrderDoesNotMatter() {
    List<AnalysedArticle> shuffled = new ArrayList<>(ARTICLES);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(best(2), best(2, shuffled));
    }
  }

  private static List<String> best(int most) {
    return best(most, ARTICLES);
  }

  private static List<String> best(int most, List<AnalysedArticle> articles) {
    Told all = Folder.told(Folder.about("dam"), Copies.none(), articles);
    List<Event> events = new ArrayList<>();
    TimelineBuilder.build(all, Curation.none(), EarlierTimeline.none()).timeline().events().stream()
        .filter(event -> event.date().edtf().equals("2022-03-03"))
        .forEach(events::add);
    return new BestTold(all, Appearance.of(all), Topicality.of(all))
        .of(events, most).stream().map(event -> event.sources().get(0).quote()).toList();
  }

  /** A year and a day of it are not one date, though they begin alike. */
  @Test
  void aYearDoesNotTakeThePlaceOfItsFirstDay() {
    Told told =
        Folder.told(
            Folder.settings("Timeline", Map.of(), "", 0, 1),
            Press.dated(
                "a",
                "2022-03-04",
                "The mill at Holm burned down on January 1, 2019. The valley was sold in 2019."));
    assertEquals(
        List.of("2019-01-01", "2019"),
        TimelineBuilder.build(told, Curation.none(), EarlierTimeline.none())
            .timeline()
            .events()
            .stream()
            .map(event -> event.date().edtf())
            .toList());
  }
}
