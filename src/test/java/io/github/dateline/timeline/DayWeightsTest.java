package io.github.dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.article.Copies;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.Press;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

  @Test
  void aDayOnWhichMuchAppearedWeighsSomething() {
    assertTrue(weight("2022-04-20", ARTICLES) > 0);
    assertEquals(0, weight("2021-01-01", ARTICLES));
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
    return new DayWeights(told, new Topicality(told)).of(LocalDate.parse("2022-03-03"));
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
    return new DayWeights(told, new Topicality(told)).of(LocalDate.parse(day));
  }
}
