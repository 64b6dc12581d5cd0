package io.github.dateline.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.Press;
import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every rung of the ladder, and how they rank. */
class ArticleDaterTest {

  private static final String WITH_CALENDAR =
      """
      #CAPTION The bridge at Tamsel, June 14, 2022
      The bridge at Tamsel fell late on Tuesday.
      """;

  private static final AnalysedArticle A_MEETING =
      Press.dated(
          "a",
          "2022-06-15",
          "President Lena Morak met Prime Minister Ivar Holt in Oslo on Tuesday.");

  @Test
  void stated() {
    assertDate("2022-06-15", Rung.STATED, date(Press.dated("a", "2022-06-15", WITH_CALENDAR)));
  }

  @Test
  void theAddress() {
    AnalysedArticle article =
        Press.analyse(
            Press.article(
                "a",
                Optional.empty(),
                Optional.of("https://news.example/2022/06/15/bridge"),
                "The bridge fell."));
    assertDate("2022-06-15", Rung.URL, date(article));
  }

  @Test
  void whatIsStatedGoesBeforeTheAddress() {
    AnalysedArticle article =
        Press.analyse(
            Press.article(
                "a",
                Optional.of(LocalDate.of(2022, 6, 16)),
                Optional.of("https://news.example/2022/06/15/bridge"),
                "The bridge fell."));
    assertDate("2022-06-16", Rung.STATED, date(article));
  }

  /** Where nobody states a day no year is the last, so that none of several is left alone. */
  @Test
  void withoutAnyStatedDayTheYearStaysOpen() {
    for (String past : List.of("1998", "2004", "2019")) {
      DocumentCreationTime date =
          date(
              Press.undated(
                  "a",
                  "The council will close the dam tomorrow, on Friday, 5 May. It opened in "
                      + past
                      + "."));
      assertEquals(Rung.UNKNOWN, date.from(), Reasons.words(date.why()));
      assertTrue(!Reasons.words(date.why()).contains("contradict"), Reasons.words(date.why()));
    }
  }

  @Test
  void anAddressWithoutADayTellsNothing() {
    for (String url :
        List.of(
            "https://news.example/2022/06/bridge",
            "https://news.example/2022/13/45/bridge",
            "https://news.example/id/20220615")) {
      AnalysedArticle article =
          Press.analyse(Press.article("a", Optional.empty(), Optional.of(url), "It fell."));
      assertEquals(Rung.UNKNOWN, date(article).from(), url);
    }
  }

  @Test
  void theByline() {
    assertDate(
        "2022-06-15",
        Rung.DATELINE,
        date(Press.undated("a", "#BYLINE Published: June 15, 2022\nThe bridge fell.")));
  }

  @Test
  void theTextsOwnCalendar() {
    DocumentCreationTime date = date(Press.undated("a", WITH_CALENDAR));
    assertDate("2022-06-14/2022-06-15", Rung.CALENDAR, date);
    assertTrue(Reasons.words(date.why()).contains("“June 14, 2022”"), Reasons.words(date.why()));
    assertTrue(Reasons.words(date.why()).contains("Tuesday"), Reasons.words(date.why()));
  }

  @Test
  void anotherWeekdayAnotherAnswer() {
    String text =
        """
        #CAPTION The bridge at Tamsel, June 16, 2022
        The bridge at Tamsel fell late on Thursday.
        """;
    assertDate("2022-06-16/2022-06-17", Rung.CALENDAR, date(Press.undated("a", text)));
  }

  @Test
  void aCaptionOfAnotherWeekdayIsAnOldPicture() {
    String text =
        """
        #CAPTION The bridge at Tamsel, June 14, 2022
        The bridge at Tamsel fell late on Friday.
        """;
    assertEquals(Rung.UNKNOWN, date(Press.undated("a", text)).from());
  }

  @Test
  void nothingToGoBy() {
    DocumentCreationTime date = date(Press.undated("a", "The bridge fell. Nobody was hurt."));
    assertEquals(Rung.UNKNOWN, date.from());
    assertEquals(Optional.empty(), date.date());
    assertTrue(!Reasons.words(date.why()).isBlank());
  }

  @Test
  void anotherArticle() {
    Map<String, DocumentCreationTime> dates =
        dates(
            A_MEETING,
            Press.undated("b", "Lena Morak and Ivar Holt met in Oslo on Tuesday for talks."));
    assertDate("2022-06-14/2022-06-15", Rung.OTHER_ARTICLE, dates.get("b"));
    assertTrue(
        Reasons.words(dates.get("b").why()).contains(" a "), Reasons.words(dates.get("b").why()));
  }

  @Test
  void aSingleSharedNameProvesNothing() {
    Map<String, DocumentCreationTime> dates =
        dates(
            A_MEETING,
            Press.undated("b", "Lena Morak met farmers in a barn near Tamsel on Tuesday."));
    assertEquals(Rung.UNKNOWN, dates.get("b").from(), Reasons.words(dates.get("b").why()));
  }

  /** Written days later, a story begins with what happened first. */
  @Test
  void aStoryThatGoesOnAfterItsLeadMayBeOfAnyDaySince() {
    assertDate("2022-06-14/2022-06-17", Rung.OTHER_ARTICLE, goingOn("On Wednesday a dam broke."));
    assertDate("2022-06-14/2022-06-15", Rung.OTHER_ARTICLE, goingOn("A dam broke on Monday."));
    assertDate(
        "2022-06-14/2022-06-15", Rung.OTHER_ARTICLE, goingOn("They will meet on Saturday again."));
    assertEquals(Rung.UNKNOWN, goingOn("On Saturday a dam broke.").from());
  }

  private static DocumentCreationTime goingOn(String more) {
    return dates(
            A_MEETING,
            Press.undated(
                "b", "Lena Morak and Ivar Holt met in Oslo on Tuesday for talks. " + more))
        .get("b");
  }

  @Test
  void todayMayBearTheDateOfTomorrow() {
    Map<String, DocumentCreationTime> dates =
        dates(
            Press.dated(
                "a",
                "2022-06-14",
                "President Lena Morak met Prime Minister Ivar Holt in Oslo today."),
            Press.undated("b", "Lena Morak and Ivar Holt met in Oslo today for talks."));
    assertDate("2022-06-14/2022-06-15", Rung.OTHER_ARTICLE, dates.get("b"));
  }

  /** The first weekday of a lead is that of the report; another one can lie further back. */
  @Test
  void theSecondWeekdayOfALeadIsNotThatOfTheReport() {
    Map<String, DocumentCreationTime> dates =
        dates(
            A_MEETING,
            Press.undated(
                "b",
                "Prices rose on Wednesday. Lena Morak and Ivar Holt met in Oslo on Tuesday for"
                    + " talks."));
    assertDate("2022-06-15/2022-06-16", Rung.OTHER_ARTICLE, dates.get("b"));
  }

  /** Two of three happenings allow the day after, too. */
  @Test
  void aDayThatIsNearlyAsLikelyIsNotLeftOut() {
    String meeting = "Lena Morak and Ivar Holt met in Oslo on Tuesday for talks.";
    String visit = "Peter Olm and Ada Kroll visited the Bergen shipyard on Tuesday.";
    String storm = "Nils Ahrend and Mia Sander opened the Tamsel bridge yesterday.";
    Map<String, DocumentCreationTime> dates =
        dates(
            Press.dated("a", "2022-06-15", meeting),
            Press.dated("b", "2022-06-15", visit),
            Press.dated("c", "2022-06-14", storm),
            Press.undated("d", meeting + " " + visit + " " + storm));
    assertDate("2022-06-14/2022-06-15", Rung.OTHER_ARTICLE, dates.get("d"));
  }

  @Test
  void anotherWeekdayIsAnotherHappening() {
    Map<String, DocumentCreationTime> dates =
        dates(
            A_MEETING,
            Press.undated("b", "Lena Morak and Ivar Holt met in Oslo on Friday for talks."));
    assertEquals(Rung.UNKNOWN, dates.get("b").from(), Reasons.words(dates.get("b").why()));
  }

  /** An article that was dated by another one dates a third, and that one no fourth. */
  @Test
  void aChainIsShownStepByStepAndEnds() {
    AnalysedArticle second =
        Press.undated(
            "b",
            "Lena Morak and Ivar Holt met in Oslo on Tuesday for talks. On Monday, Ada Kroll met"
                + " Peter Olm in Bergen.");
    AnalysedArticle third =
        Press.undated(
            "c",
            "Ada Kroll and Peter Olm met in Bergen on Monday. On Sunday, Nils Ahrend met Mia"
                + " Sander in Tamsel.");
    AnalysedArticle fourth =
        Press.undated("d", "Nils Ahrend and Mia Sander met in Tamsel on Sunday.");
    Map<String, DocumentCreationTime> dates = dates(A_MEETING, second, third, fourth);
    assertEquals(Rung.OTHER_ARTICLE, dates.get("b").from());
    assertDate("2022-06-13/2022-06-14", Rung.OTHER_ARTICLE, dates.get("c"));
    String why = Reasons.words(dates.get("c").why());
    assertTrue(why.contains("is what b tells of Monday 2022-06-13"), why);
    assertTrue(why.contains("b itself is of 2022-06-14/2022-06-15, since"), why);
    assertTrue(why.contains("is what a tells of Tuesday 2022-06-14"), why);
    assertEquals(Rung.UNKNOWN, dates.get("d").from(), Reasons.words(dates.get("d").why()));
  }

  /** The same two articles date each other only where one of them has a date. */
  @Test
  void twoUndatedArticlesStayUndated() {
    Map<String, DocumentCreationTime> dates =
        dates(
            Press.undated("a", "Lena Morak met Ivar Holt in Oslo on Tuesday."),
            Press.undated("b", "Lena Morak and Ivar Holt met in Oslo on Tuesday."));
    assertEquals(Rung.UNKNOWN, dates.get("a").from());
    assertEquals(Rung.UNKNOWN, dates.get("b").from());
  }

  @Test
  void theOrderOfTheFolderDoesNotMatter() {
    List<AnalysedArticle> articles =
        new ArrayList<>(
            List.of(
                Press.dated("a", "2022-06-15", "Lena Morak met Ivar Holt in Oslo on Tuesday."),
                Press.undated("b", "Lena Morak and Ivar Holt met in Oslo on Tuesday."),
                Press.undated("c", WITH_CALENDAR)));
    Map<String, DocumentCreationTime> there = ArticleDater.date(articles, Optional.empty());
    Collections.reverse(articles);
    assertEquals(there, ArticleDater.date(articles, Optional.empty()));
  }

  private static DocumentCreationTime date(AnalysedArticle article) {
    return dates(article).get("a");
  }

  private static Map<String, DocumentCreationTime> dates(AnalysedArticle... articles) {
    return ArticleDater.date(List.of(articles), Optional.empty());
  }

  private static void assertDate(String edtf, Rung rung, DocumentCreationTime date) {
    assertEquals(rung, date.from(), Reasons.words(date.why()));
    assertEquals(Optional.of(edtf), date.date().map(ResolvedDate::edtf), Reasons.words(date.why()));
    assertTrue(
        !Reasons.words(date.why()).isBlank() && Reasons.words(date.why()).indexOf('\n') < 0,
        Reasons.words(date.why()));
  }
}
