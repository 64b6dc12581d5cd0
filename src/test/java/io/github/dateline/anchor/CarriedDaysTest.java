package io.github.dateline.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.dateline.anchor.DatedMention.Basis;
import io.github.dateline.anchor.DatedMention.Dating;
import io.github.dateline.event.Dictation;
import io.github.dateline.event.Status;
import io.github.dateline.language.en.English;
import io.github.dateline.language.en.VerbForms;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.words.Teller;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of what has no words for when; 15 June 2022 is a Wednesday. */
class CarriedDaysTest {

  private static final String PUBLISHED = "2022-06-15";
  private static final String RANGE = "2022-06-14/2022-06-15";
  private static final String TEXT = "A bridge fell into the river. Two men were saved.";

  @Test
  void theLeadAndItsNewsTakeTheDayOfPublication() {
    List<DatedMention> told =
        resolve(Dictation.of("a", TEXT).lead(1, "fall").news(2, "save"), PUBLISHED);
    assertDated("2022-06-15", "lead", Basis.PUBLICATION, told.get(0));
    assertDated("2022-06-15", "carried", Basis.PUBLICATION, told.get(1));
    assertInstanceOf(
        Anchor.Publication.class, told.get(0).dating().orElseThrow().anchor().orElseThrow());
    assertEquals(
        "published 2022-06-15: the article's own news, told in its lead",
        Teller.plain().tell(told.get(0).dating().orElseThrow().why()));
    assertEquals(
        "published 2022-06-15: told as part of the article's own news",
        Teller.plain().tell(told.get(1).dating().orElseThrow().why()));
  }

  @Test
  void ofARangeOfDaysAllOfIt() {
    assertDated(
        RANGE,
        "lead",
        Basis.PUBLICATION,
        resolve(Dictation.of("a", TEXT).lead(1, "fall"), RANGE).get(0));
  }

  /** A period of a month says of no news when that was. */
  @Test
  void ofAPeriodNone() {
    assertUndated(
        resolve(Dictation.of("a", TEXT).lead(1, "fall").news(2, "save"), "2022-06-01/2022-06-20"));
  }

  /** No words of it were left unresolved, so nothing is listed. */
  @Test
  void withoutADayOfPublicationThereIsNone() {
    assertUndated(resolve(Dictation.of("a", TEXT).lead(1, "fall").news(2, "save"), ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A bridge fell on Tuesday.             | Tuesday           | 2022-06-14 | 2022-06-14",
        "A bridge fell on Tuesday evening.     | Tuesday evening   | 2022-06-14 | 2022-06-14",
        "A bridge fell on 4 March 1931.        | 4 March 1931      | 1931-03-04 | 1931-03-04",
        "A bridge fell last week.      | last week | 2022-06-06/2022-06-12 | 2022-W23",
      })
  void whatIsToldOnTakesTheDayThatWasNamed(String text, String words, String date, String value) {
    DatedMention told =
        resolve(
                Dictation.of("a", text + " Two men were saved.")
                    .named(words, 1, "fall")
                    .after(words, 2, "save"),
                PUBLISHED)
            .get(1);
    assertDated(date, "carried", Basis.EARLIER_WORDS, told);
    Dating dating = told.dating().orElseThrow();
    assertEquals(value, dating.value());
    assertEquals("told on from “" + words + "”, " + date, Teller.plain().tell(dating.why()));
    Anchor.EarlierDate anchor =
        assertInstanceOf(Anchor.EarlierDate.class, dating.anchor().orElseThrow());
    assertEquals(words, anchor.words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A bridge fell in May.                       | May",
        "A bridge fell in 2019.                      | 2019",
        "A bridge has been closed since Monday.      | Monday",
        "A bridge was open until Monday.             | Monday",
        "A bridge was built in the 1990s.            | the 1990s"
      })
  void ofALongerTimeItTakesNoDate(String text, String words) {
    Dictation article = Dictation.of("a", text + " Two men were saved.").after(words, 2, "save");
    assertUndated(resolve(article, PUBLISHED));
  }

  @Test
  void aRelativeDayNeedsTheDayOfPublication() {
    String text = "A bridge fell on Tuesday. Two men were saved.";
    assertUndated(resolve(Dictation.of("a", text).after("Tuesday", 2, "save"), ""));
  }

  /** “Yesterday” is another day for each day of the range; “Tuesday” is the same. */
  @Test
  void ofARangeTheDayThatAllGive() {
    String text = "A bridge fell yesterday. A wall fell on Tuesday. Two men were saved.";
    assertUndated(resolve(Dictation.of("a", text).after("yesterday", 3, "save"), RANGE));
    assertDated(
        "2022-06-14",
        "carried",
        Basis.EARLIER_WORDS,
        resolve(Dictation.of("a", text).after("Tuesday", 3, "save"), RANGE).get(0));
  }

  /** A day that is counted from another happening is known last of all. */
  @Test
  void theDayMayBeCountedFromAHappening() {
    String text =
        "Holt took office on 7 May 2018. The talks took place a day after his inauguration. He"
            + " swore an oath.";
    DatedMention told =
        resolve(
                Dictation.of("a", text)
                    .named("7 May 2018", 2, VerbForms.stem("inauguration"))
                    .nominal()
                    .named("a day", 2, "take")
                    .after("a day", 3, "swear"),
                PUBLISHED)
            .get(2);
    assertDated("2018-05-08", "carried", Basis.EARLIER_WORDS, told);
  }

  @Test
  void whatIsToldOnFromAPlanIsOne() {
    DatedMention told =
        resolve(
                Dictation.of("a", "On Friday the ministers will meet. They will sign a treaty.")
                    .after("Friday", 2, "sign")
                    .ahead(),
                PUBLISHED)
            .get(0);
    assertDated("2022-06-17", "carried", Basis.EARLIER_WORDS, told);
    assertEquals(Status.PLANNED, told.status());
  }

  private static void assertDated(String date, String rule, Basis basis, DatedMention told) {
    assertEquals(Optional.of(date), told.date().map(ResolvedDate::edtf));
    assertEquals(Optional.of(rule), told.dating().map(Dating::rule));
    assertEquals(
        Optional.of(date), told.dating().flatMap(Dating::anchor).map(a -> a.date().edtf()));
    assertEquals(basis, told.basis());
    assertEquals(Optional.empty(), told.unresolved());
  }

  private static void assertUndated(List<DatedMention> told) {
    for (DatedMention mention : told) {
      assertEquals(Optional.empty(), mention.dating());
      assertEquals(Optional.empty(), mention.unresolved());
    }
  }

  private static List<DatedMention> resolve(Dictation article, String published) {
    return new Resolver(new ExpressionResolver(), English.LANGUAGE.stem())
        .resolve(
            article.article(),
            Optional.of(published).filter(day -> !day.isEmpty()).map(ResolvedDate::parse),
            Domain.NEWS);
  }
}
