package io.github.dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.anchor.AnchorReason;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.Press;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineBuilderTest {

  private static final AnalysedArticle TALKS =
      Press.dated(
          "talks",
          "2022-06-15",
          "Lena Morak met Ivar Holt in Oslo on Tuesday. Morak was elected in 2019.");
  private static final AnalysedArticle RETOLD =
      Press.dated(
          "retold", "2022-06-15", "Ivar Holt and Lena Morak held talks in Oslo on Tuesday.");
  private static final AnalysedArticle STRIKE =
      Press.dated("strike", "2022-06-15", "Dockers in Bergen began a strike on Monday.");
  private static final AnalysedArticle UNDATED =
      Press.undated("undated", "Residents said the lights went out. The lake froze on Friday.");

  @Test
  void eventsAreInOrderOfDate() {
    Timeline timeline = build(TALKS, STRIKE);
    assertEquals(
        List.of("2019", "2022-06-13", "2022-06-14"),
        timeline.events().stream().map(event -> event.date().edtf()).toList());
  }

  @Test
  void subjectsAreThoseThatAreNamed() {
    Timeline timeline = build(TALKS, STRIKE);
    assertEquals(
        List.of(List.of("Ostania"), List.of("Harbour"), List.of("Ostania", "Norway")),
        timeline.events().stream().map(Event::subjects).toList());
  }

  @Test
  void sourcesTellTheWordsAndWhereTheyStand() {
    Event event = build(TALKS).events().get(1);
    Event.Source source = event.sources().get(0);
    Event.Dated dated = source.dated().orElseThrow();
    assertEquals("Lena Morak met Ivar Holt in Oslo on Tuesday.", source.quote());
    Event.Words words = dated.words().orElseThrow();
    assertEquals("Tuesday", source.quote().substring(words.start(), words.end()));
    assertEquals("Tuesday", words.text());
    assertEquals("2022-06-14", dated.value());
    assertEquals(Optional.of("2022-06-15"), dated.anchor());
    assertTrue(dated.anchorWhy().isPresent());
    assertEquals("2022-06-14", dated.date().edtf());
  }

  @Test
  void offsetsCountFromTheSentence() {
    Event event = build(TALKS).events().get(0);
    Event.Source source = event.sources().get(0);
    Event.Dated dated = source.dated().orElseThrow();
    Event.Words words = dated.words().orElseThrow();
    assertEquals("2019", source.quote().substring(words.start(), words.end()));
    assertEquals(Optional.empty(), dated.anchor());
    assertEquals(Optional.empty(), dated.anchorWhy());
  }

  @Test
  void anArticleKnowsItsEvents() {
    Timeline timeline = build(TALKS, RETOLD, STRIKE);
    Map<String, ArticleRecord> articles = new LinkedHashMap<>();
    timeline.articles().forEach(record -> articles.put(record.article().id(), record));
    assertEquals(2, articles.get("talks").events().size());
    assertEquals(1, articles.get("retold").events().size());
    assertTrue(articles.get("talks").events().containsAll(articles.get("retold").events()));
    assertEquals("stated", articles.get("talks").publishedFrom());
    assertEquals("2022-06-15", articles.get("talks").published().orElseThrow().edtf());
  }

  @Test
  void whatCannotBeDatedIsListedWithTheReason() {
    Timeline timeline = build(UNDATED);
    assertEquals(List.of(), timeline.events());
    assertEquals(1, timeline.unresolved().size());
    Unresolved unresolved = timeline.unresolved().get(0);
    assertEquals("Friday", unresolved.expression());
    assertEquals("The lake froze on Friday.", unresolved.quote());
    assertEquals(AnchorReason.None.UNKNOWN, unresolved.reason());
    assertEquals("unknown", timeline.articles().get(0).publishedFrom());
  }

  /** The id of an event is made of its own first evidence: neighbours do not change it. */
  @Test
  void neighboursDoNotChangeAnId() {
    String alone = build(STRIKE).events().get(0).id();
    String among =
        build(TALKS, RETOLD, STRIKE, UNDATED).events().stream()
            .filter(event -> event.title().contains("strike"))
            .findFirst()
            .orElseThrow()
            .id();
    assertEquals(alone, among);
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    assertEquals(build(TALKS, RETOLD, STRIKE).events(), build(STRIKE, RETOLD, TALKS).events());
  }

  @Test
  void aScoreIsBetweenNoughtAndOne() {
    build(TALKS, RETOLD, STRIKE)
        .events()
        .forEach(event -> assertTrue(event.score() > 0 && event.score() <= 1, event.toString()));
  }

  /** More sources count for more. */
  @Test
  void aSecondSourceMakesAnEventMoreSalient() {
    double one = talks(build(TALKS)).score();
    double two = talks(build(TALKS, RETOLD)).score();
    assertTrue(two > one, one + " and " + two);
  }

  @Test
  void everyArticleNeedsADate() {
    assertThrows(
        IllegalArgumentException.class,
        () -> TimelineBuilder.build(settings(), List.of(TALKS), Map.of(), List.of(), List.of()));
  }

  private static Event talks(Timeline timeline) {
    return timeline.events().stream().max(Comparator.comparing(Event::date)).orElseThrow();
  }

  private static Timeline build(AnalysedArticle... articles) {
    return TimelineBuilder.build(
            Folder.told(settings(), articles), Curation.none(), EarlierTimeline.none())
        .timeline();
  }

  private static Settings settings() {
    Map<String, List<String>> subjects = new LinkedHashMap<>();
    subjects.put("Ostania", List.of("Morak"));
    subjects.put("Norway", List.of("Ivar Holt", "Oslo"));
    subjects.put("Harbour", List.of("Dockers"));
    return Folder.settings("Timeline", subjects, "", 0, 0);
  }
}
