package io.github.dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.article.Copies;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.Press;
import io.github.dateline.event.Status;
import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DayWeightsTest {

  private static final String DAM = "The dam at Holm broke on March 3.";
  private static final String TALKS = "Engineers met at the dam of Holm on March 10.";

  private static final List<AnalysedArticle> ARTICLES =
      List.of(
          Press.dated("a", "2022-03-04", DAM),
          Press.dated("b", "2022-04-20", DAM),
          Press.dated("c", "2022-03-11", TALKS),
          Press.dated("d", "2022-03-12", TALKS));

  @Test
  void theMoreArticlesNameADayTheMoreItWeighs() {
    assertTrue(weight("2022-03-03", ARTICLES) > weight("2022-03-03", ARTICLES.subList(0, 1)));
  }

  /** As many articles name both days. */
  @Test
  void whatIsStillSpokenOfWeeksLaterWeighsMore() {
    assertTrue(weight("2022-03-03", ARTICLES) > weight("2022-03-10", ARTICLES));
  }

  @Test
  void aDayThatIsNamedTwiceInAnArticleIsNamedOnce() {
    assertEquals(
        weight("2022-03-03", List.of(Press.dated("a", "2022-03-04", DAM))),
        weight(
            "2022-03-03",
            List.of(
                Press.dated("a", "2022-03-04", DAM + " The dam had been checked on March 3."))));
  }

  @Test
  void anArticleAboutSomethingElseCountsLess() {
    String wedding = "The singer married in Rome on March 3. The guests danced all night.";
    List<AnalysedArticle> articles =
        List.of(Press.dated("a", "2022-03-11", TALKS), Press.dated("b", "2022-03-04", wedding));
    assertTrue(weight("2022-03-10", articles) > weight("2022-03-03", articles));
  }

  /** A whole month is no day, nor are the years before somebody's time. */
  @Test
  void onlyDaysAreCounted() {
    List<AnalysedArticle> articles =
        List.of(Press.dated("a", "2022-05-04", "The dam at Holm was closed in March 2022."));
    assertEquals(0, weight("2022-03-01", articles));
  }

  /** Whatever it is about: on a weighty day papers write more. */
  @Test
  void aDayOnWhichMuchAppearedWeighsMore() {
    List<AnalysedArticle> more = new ArrayList<>(ARTICLES);
    more.add(Press.dated("e", "2022-03-10", "A singer bought a house. It has twelve rooms."));
    assertTrue(weight("2022-03-10", more) > weight("2022-03-10", ARTICLES));
  }

  @Test
  void aDayWithoutEventsWeighsNothing() {
    assertEquals(0, weight("2022-04-20", ARTICLES));
    assertEquals(0, weight("2021-01-01", ARTICLES));
  }

  /** What is announced may never come; the day before a paper may go by another time zone. */
  @Test
  void whatIsSaidOfADayBeforeItCameDoesNotCount() {
    double alone = weight("2022-03-03", ARTICLES);
    String plan = "Guards of the dam will march on March 3.";
    List<AnalysedArticle> more = new ArrayList<>(ARTICLES);
    more.add(Press.dated("e", "2022-02-20", plan));
    assertEquals(alone, weight("2022-03-03", more));
    more.set(4, Press.dated("e", "2022-03-02", plan));
    assertTrue(weight("2022-03-03", more) > alone);
  }

  /** A day after a weighty one is less of a key day than the same day alone. */
  @Test
  void aDayStandsOutFromThoseAroundIt() {
    List<AnalysedArticle> near = new ArrayList<>(ARTICLES.subList(2, 4));
    double alone = weight("2022-03-10", near);
    near.add(Press.dated("e", "2022-03-14", "The dam at Holm broke on March 13."));
    assertTrue(weight("2022-03-10", near) < alone);
    near.set(2, Press.dated("e", "2022-03-15", "The dam at Holm broke on March 14."));
    assertEquals(alone, weight("2022-03-10", near));
  }

  @Test
  void theMoreWitnessesAnEventHasTheMoreItWeighs() {
    List<AnalysedArticle> articles =
        List.of(
            Press.dated("a", "2022-03-04", DAM + " A mill at Holm closed on March 3."),
            Press.dated("b", "2022-03-05", "On March 3 the dam at Holm broke."));
    Told told = Folder.told(Folder.about("dam"), Copies.none(), articles);
    List<Event> events = events(told);
    assertEquals(2, events.size());
    Event dam = events.get(events.get(0).sources().size() == 2 ? 0 : 1);
    Event mill = events.get(events.get(0).sources().size() == 2 ? 1 : 0);
    assertTrue(weights(told).of(dam) > weights(told).of(mill));
  }

  /** An agency's sentence in two papers that tell the rest otherwise. */
  @Test
  void aSentenceThatIsPrintedAgainIsNoOtherWitness() {
    Event once = event(source("a", DAM));
    Event again = event(source("a", DAM), source("b", DAM));
    Event otherwise = event(source("a", DAM), source("b", "The dam of Holm has broken."));
    assertEquals(weight(once), weight(again));
    assertTrue(weight(otherwise) > weight(once));
  }

  /** Who knows only the topic's name looks for it. */
  @Test
  void anEventThatNamesTheTopicWeighsMore() {
    assertTrue(
        weight(event("The dam broke", source("a", DAM)))
            > weight(event("A mill closed", source("a", DAM))));
  }

  private static double weight(Event event) {
    Told told = Folder.told(Folder.about("dam"), Copies.none(), ARTICLES);
    DayWeights weights = new DayWeights(Appearance.of(told), Topicality.of(told), List.of(event));
    double ofDay = weights.of(event.date().start());
    assertTrue(ofDay > 0);
    return ofDay + weights.of(event);
  }

  private static Event event(Event.Source... sources) {
    return event("Something happened", sources);
  }

  private static Event event(String title, Event.Source... sources) {
    return new Event(
        "e-0000000",
        ResolvedDate.parse("2022-03-03"),
        title,
        Status.OCCURRED,
        Optional.empty(),
        List.of(),
        List.of(),
        0.5,
        List.of(sources),
        List.of(),
        List.of());
  }

  private static Event.Source source(String article, String quote) {
    return new Event.Source(article, 1, quote, Optional.empty());
  }

  /** Ten outlets that print one text are not ten witnesses. */
  @Test
  void copiesOfADayCountOnce() {
    assertEquals(weightOfCopies("2022-03-04"), weightOfCopies("2022-03-04", "2022-03-04"));
  }

  /** Who prints it again a month later finds that it still matters. */
  @Test
  void whatIsPrintedAgainLaterCountsAgain() {
    assertTrue(
        weightOfCopies("2022-03-04", "2022-04-10") > weightOfCopies("2022-03-04", "2022-03-04"));
  }

  private static double weightOfCopies(String... published) {
    List<AnalysedArticle> copies = new ArrayList<>();
    for (String day : published) {
      copies.add(
          Press.dated(
              "article" + copies.size(),
              day,
              DAM
                  + " Water ran down the valley and took the road, two bridges and a mill with it"
                  + " before the guards of the valley could close the gates above the village."));
    }
    Copies found =
        Copies.among(copies.stream().map(article -> article.annotated().article()).toList());
    assertEquals(1, copies.stream().map(copy -> found.voice(copy.id())).distinct().count());
    Told told = Folder.told(Folder.about("dam"), found, copies);
    return weights(told).of(LocalDate.parse("2022-03-03"));
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    List<AnalysedArticle> shuffled = new ArrayList<>(ARTICLES);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      Stream.of("2022-03-03", "2022-03-10")
          .forEach(day -> assertEquals(weight(day, ARTICLES), weight(day, shuffled)));
    }
  }

  private static double weight(String day, List<AnalysedArticle> articles) {
    Told told = Folder.told(Folder.about("dam"), Copies.none(), articles);
    return weights(told).of(LocalDate.parse(day));
  }

  private static DayWeights weights(Told told) {
    return new DayWeights(Appearance.of(told), Topicality.of(told), events(told));
  }

  private static List<Event> events(Told told) {
    return TimelineBuilder.build(told, Curation.none(), EarlierTimeline.none()).timeline().events();
  }
}
