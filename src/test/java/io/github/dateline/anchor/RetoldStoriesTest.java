package io.github.dateline.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.event.Press;
import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.rule.TimeTagger;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Short histories, and news that retells what is long past: published on 4 May 2016. */
class RetoldStoriesTest {
  private static final TimeTagger TAGGER = new TimeTagger(EnglishRuleBook.book());
  private static final Optional<ResolvedDate> PUBLISHED =
      Optional.of(ResolvedDate.day(LocalDate.of(2016, 5, 4)));

  /** The TIMEX3 values of a text's expressions; a line is a paragraph. */
  private static List<String> values(String lines) {
    AnnotatedArticle article = Press.annotate(Press.article("story", lines));
    List<TimeExpression> expressions =
        article.sentences().stream().flatMap(sentence -> TAGGER.tag(sentence).stream()).toList();
    Domain domain = ExpressionResolver.domain(expressions, PUBLISHED, Domain.AUTO);
    return new ExpressionResolver()
        .resolve(article, expressions, PUBLISHED, domain).stream()
            .map(found -> found.resolution().orElseThrow().timex().value())
            .toList();
  }

  @Test
  void aShortHistoryCountsOnFromItsDates() {
    assertEquals(
        List.of("1887-03", "1887-03-11", "1887-03-15", "1887-05-03", "1888-SP"),
        values(
            "The fever broke out in March 1887. A carter fell ill on the 11th and died four days"
                + " later. On 3 May the wells were shut. It came back the following spring."));
  }

  @Test
  void whatIsToldOfTheDayOfSpeakingIsNoHistory() {
    assertEquals(
        List.of("1887", "2016-05-03", "2016-05-02"),
        values("The bridge of 1887 fell on Tuesday. On 2 May cracks had been seen."));
    assertEquals(
        List.of("1979", "2017-02"),
        values("The hall was built in 1979. It will be pulled down next February."));
  }

  @Test
  void newsCountsOnInTheStoryItRetells() {
    assertEquals(
        List.of("2016-05-03", "1994-03-02", "1994-03-05", "1994-06", "2016-05-02"),
        values(
            "The captain died on Tuesday. On 2 March 1994 his ferry ran aground. Three days later"
                + " the search was called off. In June he was charged. He said on Monday that he"
                + " was sorry."));
  }

  @Test
  void oneDateOfLongAgoIsNoStory() {
    assertEquals(
        List.of("2016-05-03", "1994-03", "2016-04-03"),
        values(
            "The court met on Tuesday. Brown was jailed in March 1994. On 3 April it heard his"
                + " appeal."));
  }

  @Test
  void aStoryDoesNotGoOnFromWhereItLooksBack() {
    assertEquals(
        List.of("1912-03-04", "1912-03-01", "1912-03-04T06:00", "1912-03-06"),
        values(
            "The strike began on 4 March 1912. The pay had been cut three days earlier. At 6 a.m."
                + " pickets stood at the gates. Two days later the riders came."));
  }

  @Test
  void thatSummerIsTheOneOfTheYearTold() {
    assertEquals(
        List.of("1953-01", "1953-SU", "1953-10", "1953-WI"),
        values(
            "The hall was flooded in January 1953; that summer it was pulled down. In October a"
                + " tent was bought, and that winter the choir sang there."));
  }

  @Test
  void whatLastsBeyondMidnightIsOfTheNextDay() {
    assertEquals(
        List.of("2016-05-01TNI", "2016-05-02T02:00"),
        values("The ferry ran aground on Sunday night. The rescue ended at 2 a.m., they said."));
    assertEquals(
        List.of("2016-05-01TMO", "2016-05-01T02:00"),
        values(
            "The ferry ran aground on Sunday morning. A light had failed at 2 a.m., they said."));
  }
}
