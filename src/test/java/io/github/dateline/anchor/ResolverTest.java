package io.github.dateline.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.event.Press;
import io.github.dateline.event.Status;
import io.github.dateline.language.en.English;
import io.github.dateline.time.ResolvedDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of mentions; 15 June 2022 is a Wednesday. */
class ResolverTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge fell on Tuesday.                    | 2022-06-14    | OCCURRED",
        "The bridge fell on Wednesday.                  | 2022-06-15    | OCCURRED",
        "The bridge fell on Thursday.                   | 2022-06-09    | OCCURRED",
        "The bridge will be closed on Thursday.         | 2022-06-16    | PLANNED",
        "The bridge has been closed since May.          | 2022-05/..    | ONGOING",
        "The bridge was closed in September.            | 2021-09       | OCCURRED",
        "The bridge was opened on 4 March 1931.         | 1931-03-04    | OCCURRED",
        "The match was pushed back to Thursday.         | 2022-06-16    | PLANNED",
        "The deadline was extended to 20 November.      | 2022-11-20    | PLANNED",
        "There was a fire in the port on Thursday.      | 2022-06-09    | OCCURRED"
      })
  void countedFromPublication(String text, String date, Status status) {
    DatedMention mention = only(text, Optional.of("2022-06-15"));
    assertEquals(Optional.of(date), mention.date().map(ResolvedDate::edtf));
    assertEquals(status, mention.status());
    assertEquals(Optional.empty(), mention.unresolved());
  }

  @Test
  void withoutAPublicationDateRelativeWordsStayUnresolved() {
    DatedMention mention = only("The bridge fell on Tuesday.", Optional.empty());
    assertEquals(Optional.empty(), mention.date());
    assertTrue(mention.unresolved().isPresent());
  }

  @Test
  void absoluteDatesNeedNoPublicationDate() {
    DatedMention mention = only("The bridge was opened on 4 March 1931.", Optional.empty());
    assertEquals(Optional.of("1931-03-04"), mention.date().map(ResolvedDate::edtf));
    assertEquals(Optional.empty(), mention.dating().orElseThrow().anchor());
  }

  /** Of two possible days of publication, what both give alike. */
  @Test
  void aRangeGivesWhatEveryDayOfItGives() {
    Optional<String> range = Optional.of("2022-06-14/2022-06-15");
    DatedMention tuesday = only("The bridge fell on Tuesday.", range);
    assertEquals(Optional.of("2022-06-14"), tuesday.date().map(ResolvedDate::edtf));
    assertEquals(
        range, tuesday.dating().orElseThrow().anchor().map(anchor -> anchor.date().edtf()));

    DatedMention yesterday = only("The bridge fell yesterday.", range);
    assertEquals(Optional.empty(), yesterday.date());
    assertEquals(
        Optional.of(new AnchorReason.Undecided(ResolvedDate.parse(range.orElseThrow()))),
        yesterday.unresolved());
  }

  /** What had happened “earlier in the day” did not on a day that is still to come. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The house will meet on 31 July. Kroll had refused to come earlier in the day. | 2022-06-15",
        "The house met on 3 June. Kroll had refused to come earlier in the day.        | 2022-06-03",
        "The house will meet on 31 July. Kroll will speak later in the day.            | 2022-07-31"
      })
  void thePastDoesNotCountFromWhatLiesAhead(String text, String date) {
    List<DatedMention> mentions = resolve(text, Optional.of("2022-06-15"));
    DatedMention last = mentions.get(mentions.size() - 1);
    assertEquals(Optional.of(date), last.date().map(ResolvedDate::edtf));
  }

  @Test
  void theAnchorIsTold() {
    DatedMention mention = only("The bridge fell on Tuesday.", Optional.of("2022-06-15"));
    Anchor anchor = mention.dating().orElseThrow().anchor().orElseThrow();
    assertInstanceOf(Anchor.Publication.class, anchor);
    assertEquals("2022-06-15", anchor.date().edtf());
  }

  @Test
  void anEarlierDateIsAnAnchor() {
    List<DatedMention> mentions =
        resolve(
            "The bridge was closed on 4 March 2019. Two days later it fell.",
            Optional.of("2022-06-15"));
    DatedMention fell = mentions.get(mentions.size() - 1);
    assertEquals(Optional.of("2019-03-06"), fell.date().map(ResolvedDate::edtf));
    Anchor anchor = fell.dating().orElseThrow().anchor().orElseThrow();
    assertEquals("4 March 2019", assertInstanceOf(Anchor.EarlierDate.class, anchor).words());
  }

  /** What lies ahead of the article did not occur yet, whatever the verb says. */
  @Test
  void nothingThatLiesAheadHasOccurred() {
    for (String text :
        List.of(
            "The ministers meet in Oslo on Friday.",
            "Voters go to the polls on Sunday.",
            "Friday's summit in Oslo is the third.")) {
      resolve(text, Optional.of("2022-06-15")).stream()
          .filter(mention -> mention.date().isPresent())
          .filter(
              mention ->
                  mention.date().orElseThrow().start().isAfter(java.time.LocalDate.of(2022, 6, 15)))
          .forEach(mention -> assertEquals(Status.PLANNED, mention.status(), text));
    }
  }

  private static DatedMention only(String text, Optional<String> published) {
    List<DatedMention> mentions =
        resolve(text, published).stream()
            .filter(mention -> !mention.mention().when().isEmpty())
            .toList();
    assertEquals(1, mentions.size(), mentions.toString());
    return mentions.get(0);
  }

  static List<DatedMention> resolve(String text, Optional<String> published) {
    return new Resolver(new ExpressionResolver(), English.LANGUAGE.stem())
        .resolve(Press.undated("article", text), published.map(ResolvedDate::parse), Domain.NEWS);
  }
}
