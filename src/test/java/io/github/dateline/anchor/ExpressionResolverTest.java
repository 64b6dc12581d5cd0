package io.github.dateline.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.article.DayOrder;
import io.github.dateline.time.FigureOrder;
import io.github.dateline.time.Resolution;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.rule.TimeTagger;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import io.github.dateline.words.Teller;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpressionResolverTest {
  private static final TimeTagger TAGGER = new TimeTagger(EnglishRuleBook.book());

  private static List<ResolvedExpression> resolve(String text, String published, Domain domain) {
    Optional<ResolvedDate> date =
        published.isEmpty() ? Optional.empty() : Optional.of(ResolvedDate.parse(published));
    return new ExpressionResolver().resolve(TAGGER.tag(text, 0), date, domain);
  }

  private static List<String> dates(String text, String published, Domain domain) {
    return resolve(text, published, domain).stream()
        .map(
            found ->
                found.resolution().flatMap(Resolution::date).map(ResolvedDate::edtf).orElse("?"))
        .toList();
  }

  @Test
  void aRangeResolvesWhatItsDaysAgreeOn() {
    String text = "The ministers met on Wednesday. They will report tomorrow. They met last year.";
    assertEquals(
        List.of("2024-05-08", "?", "2023"), dates(text, "2024-05-08/2024-05-09", Domain.NEWS));
  }

  @Test
  void aRangeSaysWhatItsDaysDisagreeOn() {
    ResolvedExpression today =
        resolve("They met today.", "2024-05-08/2024-05-09", Domain.NEWS).get(0);
    assertTrue(today.resolution().isEmpty());
    assertTrue(
        Teller.plain().tell(today.why()).contains("2024-05-08/2024-05-09"),
        Teller.plain().tell(today.why()));
  }

  @Test
  void withoutAPublicationDateTheTextAnchorsItself() {
    String text = "He left on Tuesday. On 3 May 1998 he returned, and died two days later.";
    assertEquals(List.of("?", "1998-05-03", "1998-05-05"), dates(text, "", Domain.NEWS));
  }

  @Test
  void theAnchorIsNamed() {
    ResolvedExpression later =
        resolve("On 3 May 1998 he returned, and died two days later.", "2024-05-08", Domain.NEWS)
            .get(1);
    assertEquals("counted from “3 May 1998”, 1998-05-03", Teller.plain().tell(later.why()));
  }

  @Test
  void newsLooksBackFromItsDayAndStoriesGoOn() {
    String text = "In 1861 the state seceded. In April the fort fell.";
    assertEquals(List.of("1861", "2009-04"), dates(text, "2009-12-19", Domain.NEWS));
    assertEquals(List.of("1861", "1861-04"), dates(text, "2009-12-19", Domain.NARRATIVE));
  }

  @Test
  void aStoryComesBackFromADateItOnlyGlancesAt() {
    String text =
        "On 20 October 1944 the port fell. The miners struck until February 1947. By the start of"
            + " July the mines were flooded. In June 1945 they were drained.";
    assertEquals("1945-07", dates(text.replace("1944", "1945"), "", Domain.NARRATIVE).get(2));
    assertEquals(
        List.of("1944-10-20", "1947-02", "1944-07", "1945-06"), dates(text, "", Domain.NARRATIVE));
    assertEquals(
        "1947-03",
        dates(
                "In May 1944 it fell. In February 1947 it rose. In March it thawed.",
                "",
                Domain.NARRATIVE)
            .get(2));
  }

  @Test
  void newsWithoutAFinerDateMeansItsOwnDay() {
    String text = "The mill was built in May 1940. Earlier in the day its gate was opened.";
    assertEquals(List.of("1940-05", "2024-05-08"), dates(text, "2024-05-08", Domain.NEWS));
    assertEquals(List.of("1940-05", "?"), dates(text, "2024-05-08", Domain.NARRATIVE));
  }

  @Test
  void countsThatNoCalendarHoldsGiveNoDate() {
    assertEquals(
        List.of("?", "?", "?"),
        dates(
            "It cooled 10,000,000,000 years ago. 999,999,999 weeks later it froze. Nothing was left"
                + " 90,000 centuries later.",
            "2024-05-08",
            Domain.NEWS));
  }

  @Test
  void storiesAreToldFromNews() {
    String story =
        "In 1861 the state seceded. On 12 April 1861 the fort fell. In July 1861 the army marched."
            + " In 1862 it crossed the river. By 1863 it was beaten. In May the general died.";
    assertEquals("1863-05", dates(story, "2009-12-19", Domain.AUTO).get(5));
    String news =
        "The general died on Tuesday. He was born in 1931 and joined the army in 1950. In 1968 he"
            + " was jailed; in 1970 freed. He retired in 1990. In May he fell ill last week.";
    assertEquals("2009-05", dates(news, "2009-12-19", Domain.AUTO).get(6));
  }

  /** The long past of a case that the news retells, after what is new. */
  private static final String CASE =
      "In 2009 the mayor signed a permit. In March 2011 a clerk wrote to the county. On 4 May 2011"
          + " an inquiry was opened. In December 2011 it ended. On 12 February 2014 he was arrested."
          + " In June 2014 he was charged. In January 2015 the trial opened. In October 2015 it was"
          + " broken off. ";

  @Test
  void newsThatRecapsALongStoryStaysNews() {
    String ahead = "He has to report to the prison next month.";
    for (String lead :
        List.of(
            "A court sentenced the mayor on Tuesday. ",
            "The mayor, elected in 2006 and 2010, was sentenced on Tuesday. ",
            "On 12 September 2017 a court sentenced the mayor. ")) {
      List<String> dates = dates(lead + CASE + ahead, "2017-09-13", Domain.AUTO);
      assertEquals("2017-10", dates.get(dates.size() - 1), lead);
    }
    List<String> spoken =
        dates(CASE + "His wife was questioned last week. " + ahead, "2017-09-13", Domain.AUTO);
    assertEquals(List.of("2017-09-04/2017-09-10", "2017-10"), spoken.subList(8, 10));
  }

  @Test
  void aHistoryOfACaseGoesOnFromItsDates() {
    List<String> dates =
        dates(
            "Today the quarry is a park. " + CASE + "In November the judge resigned.",
            "2017-09-13",
            Domain.AUTO);
    assertEquals("2015-11", dates.get(dates.size() - 1));
  }

  @Test
  void aYearEarlierIsTheQuarterReportedOn() {
    assertEquals(
        List.of("2019-07-01/2019-09-30", "2018-07-01/2018-09-30"),
        dates(
            "In the third quarter the mill earned 3 million, up from 2 million a year earlier.",
            "2019-11-04",
            Domain.NEWS));
    assertEquals(
        List.of("2018"), dates("The mill was sold a year earlier.", "2019-11-04", Domain.NEWS));
  }

  @Test
  void whatIsTooCoarseGivesNoDay() {
    assertEquals(
        List.of("1940-05", "?"),
        dates("In May 1940 they fled; the next day it rained.", "", Domain.NARRATIVE));
  }

  @Test
  void oneClearDateTellsTheOrderOfTheOthers() {
    assertEquals(
        List.of("2024-08-05", "2024-12-25"),
        dates("Sent 5/8/2024, answered 25/12/2024.", "", Domain.NEWS));
    assertEquals(
        List.of("2024-05-08", "2024-12-25"),
        dates("Sent 5/8/2024, answered 12/25/2024.", "", Domain.NEWS));
    assertEquals(List.of("2024-08-05"), dates("Sent 5/8/2024.", "2024-08-05", Domain.NEWS));
    assertEquals(
        "ambiguous: read with the month first",
        Teller.plain().tell(resolve("Sent 5/8/2024.", "", Domain.NEWS).get(0).why()));
  }

  @Test
  void datesInWordsTellTheOrderOfThoseInFigures() {
    assertEquals(
        List.of("2024-05-08", "2024-08-05"),
        dates("On 8 May 2024 it was sent, on 5/8/2024 answered.", "", Domain.NEWS));
    assertEquals(
        List.of("2024-05-08", "2024-05-08"),
        dates("On May 8, 2024 it was sent, on 5/8/2024 answered.", "", Domain.NEWS));
    assertEquals(
        "the day comes first, as the article's other dates or its country tell",
        Teller.plain()
            .tell(
                resolve("On 8 May 2024 it was sent, on 5/8/2024 answered.", "", Domain.NEWS)
                    .get(1)
                    .why()));
  }

  @Test
  void theCountryOfTheLanguageTellsTheOrder() {
    List<TimeExpression> date = TAGGER.tag("Sent 5/8/2024.", 0);
    assertEquals(
        DayOrder.DAY_FIRST,
        FigureOrder.of(date, List.of(), DayOrder.of(Optional.of("en-GB"), Optional.empty())));
    assertEquals(
        DayOrder.MONTH_FIRST,
        FigureOrder.of(date, List.of(), DayOrder.of(Optional.of("en_US"), Optional.empty())));
    assertEquals(
        DayOrder.UNKNOWN,
        FigureOrder.of(date, List.of(), DayOrder.of(Optional.of("en"), Optional.empty())));
    assertEquals(
        DayOrder.UNKNOWN,
        FigureOrder.of(date, List.of(), DayOrder.of(Optional.of("en-CA"), Optional.empty())));
  }
}
