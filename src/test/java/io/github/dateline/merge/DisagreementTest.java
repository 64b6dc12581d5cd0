package io.github.dateline.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.event.Status;
import io.github.dateline.time.ResolvedDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports whose dates do not agree, or not to the day; the articles are of 15 June 2022. */
class DisagreementTest {

  /** They agree in all but the year. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1985 | 1986 | Lena Morak was born in Oslo in 1985. | Lena Morak was born in Oslo in 1986.",
        "2009-05-12 | 2010-05-12 | The Halden tunnel was opened by Lena Morak on 12 May 2009."
            + " | The Halden tunnel was opened by Lena Morak on 12 May 2010.",
        "2019-05 | 2020-05 | Ivar Holt founded the Halden bank in May 2019."
            + " | The Halden bank was founded by Ivar Holt in May 2020.",
      })
  void anotherYearIsAConflict(String date, String other, String one, String two) {
    EventCluster event = Reports.of(one, two).onlyEvent();
    assertEquals(date, event.date().edtf());
    assertEquals(List.of(date + " [a]", other + " [b]"), Reports.conflict(event));
  }

  /** What differs in more than the year, or is known to come again. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Morak was born in Oslo in 1985. | Ivar Holt was born in Oslo in 1986.",
        "Lena Morak was born in Oslo in 1985. | Lena Morak was born in Oslo in 1989.",
        "The Halden tunnel was opened on 12 May 2009. | The Halden tunnel was closed on 12 May 2010.",
        "The Halden tunnel was opened on 12 May 2009. | The Halden tunnel was opened on 3 May 2010.",
        "Lena Morak met Ivar Holt in 2019. | Lena Morak met Ada Kroll in 2020.",
        "Lena Morak sponsored a law in 2019. | Lena Morak sponsored a law against smuggling in 2020.",
        "Lena Morak said in May 2019 that the treaty was dead."
            + " | Lena Morak said in May 2020 that the treaty was dead.",
      })
  void anotherHappeningIsAnother(String one, String two) {
    Reports.of(one, two).assertEvents(2);
  }

  /** One article tells of both years: it happened twice. */
  @Test
  void whatOneArticleTellsOfTwoYearsHappenedTwice() {
    Reports.of(
            "Ivar Holt won the Korala cup in 2019. Ivar Holt won the Korala cup in 2020.",
            "Ivar Holt won the Korala cup in 2020.")
        .assertEvents(2);
  }

  /** What was planned for a day, and the news of it. */
  @Test
  void thePlanIsToldWithItsNews() {
    EventCluster event =
        new Reports()
            .tell(
                "a",
                ResolvedDate.parse("2022-06-13"),
                "Lena Morak will open the Halden bridge on Tuesday.")
            .tell(
                "b",
                ResolvedDate.parse("2022-06-15"),
                "Lena Morak opened the Halden bridge on Tuesday.")
            .onlyEvent();
    assertEquals(Status.OCCURRED, event.status());
    assertEquals("Lena Morak opened the Halden bridge", event.title());
  }

  @Test
  void anotherPlanIsAnother() {
    new Reports()
        .tell(
            "a",
            ResolvedDate.parse("2022-06-13"),
            "Lena Morak will open the Halden bridge on Tuesday.")
        .tell(
            "b", ResolvedDate.parse("2022-06-15"), "Lena Morak opened the Korala fair on Tuesday.")
        .assertEvents(2);
  }

  /** Three years: it happens again and again. */
  @Test
  void whatComesEveryYearIsNoConflict() {
    Reports.of(
            "Ivar Holt won the Korala cup in 2018.",
            "Ivar Holt won the Korala cup in 2019.",
            "Ivar Holt won the Korala cup in 2020.")
        .assertEvents(3);
  }

  @Test
  void theYearThatMoreTellIsTheEvents() {
    EventCluster event =
        Reports.of(
                "Lena Morak was born in Oslo in 1985.",
                "Lena Morak was born in Oslo in 1986.",
                "Lena Morak was born in 1986 in Oslo.")
            .onlyEvent();
    assertEquals("1986", event.date().edtf());
    assertEquals(List.of("1985 [a]", "1986 [b, c]"), Reports.conflict(event));
  }

  /** A day or two apart, in time zone or print. */
  @Test
  void neighboursAreAConflict() {
    EventCluster event =
        Reports.of(
                "Lena Morak and Ivar Holt signed the border treaty in Oslo on 12 June.",
                "Lena Morak and Ivar Holt signed the border treaty in Oslo on 13 June.")
            .onlyEvent();
    assertEquals(List.of("2022-06-12 [a]", "2022-06-13 [b]"), Reports.conflict(event));
  }

  @Test
  void threeDaysApartAreTwo() {
    Reports.of(
            "Lena Morak and Ivar Holt signed the border treaty in Oslo on 10 June.",
            "Lena Morak and Ivar Holt signed the border treaty in Oslo on 13 June.")
        .assertEvents(2);
  }

  /** A month or a year goes into the one day inside it that tells the same. */
  @ParameterizedTest
  @CsvSource({"in May", "in 2022", "in spring 2022"})
  void aCoarseDateGoesIntoTheDayInsideIt(String when) {
    EventCluster event =
        Reports.of(
                "Lena Morak and Ivar Holt signed the border treaty in Oslo " + when + ".",
                "Lena Morak and Ivar Holt signed the border treaty in Oslo on 12 May.")
            .onlyEvent();
    assertEquals("2022-05-12", event.date().edtf());
    assertEquals(List.of(), event.conflict());
  }

  /** A clause with a date of its own is no witness of another day. */
  @Test
  void aDateOfItsOwnIsNotDateless() {
    Reports reports =
        Reports.of(
            "Lena Morak and Ivar Holt signed the disputed border treaty in Oslo on 12 May.",
            "Lena Morak and Ivar Holt signed the disputed border treaty in Oslo on 3 March.",
            "The border is long. The river is deep. The sea is calm. Lena Morak and Ivar Holt signed"
                + " the disputed border treaty in Oslo two days before the fair.");
    reports.assertEvents(2);
    assertEquals(
        List.of(1, 1), reports.events().stream().map(event -> event.mentions().size()).toList());
  }

  /** The day of publication yields to a day that words name, in another article or in the same. */
  @Test
  void theDayOfTheLeadYieldsToANamedDay() {
    EventCluster event =
        new Reports()
            .tell(
                "a",
                ResolvedDate.parse("2022-06-15"),
                "Lena Morak and Ivar Holt have signed the border treaty. The two had met for years."
                    + " Morak and Holt signed the border treaty on Tuesday.")
            .tell(
                "b",
                ResolvedDate.parse("2022-06-16"),
                "Lena Morak and Ivar Holt have signed the border treaty.")
            .onlyEvent();
    assertEquals("2022-06-14", event.date().edtf());
    assertEquals(List.of(), event.conflict());
  }
}
