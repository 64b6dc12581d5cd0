package io.github.dateline.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.time.Granularity;
import io.github.dateline.time.Resolution;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.rule.TimeTagger;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import io.github.dateline.words.Teller;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article of several possible days still dates. 22 May 2023 is a Monday. */
class PublicationRangeTest {
  private static final TimeTagger TAGGER = new TimeTagger(EnglishRuleBook.book());
  private static final LocalDate FIRST = LocalDate.of(2019, 11, 20);

  /** What such a range decides, and what it leaves open, beside anchors in the text. */
  private static final List<String> SENTENCES =
      List.of(
          "The bridge fell on Tuesday.",
          "The bridge will open on Tuesday.",
          "It fell yesterday, and the ferry went on the same day.",
          "It fell last week, a month after the storm.",
          "It fell last month, and the year before it had burnt.",
          "It fell last year. That year the river rose, and in the following year it sank.",
          "On May 22 it shook. Two days later it fell. On Thursday, the 25th, engineers meet.",
          "In January it shook, in late March it fell, and it will open next spring.",
          "It opened in 1931. In 1933 it shook. On 4 March 1935 it burnt. In 1937 it was closed. In"
              + " 1939 it fell. In June a new one was begun; by November it stood.",
          "It opened in 2017, was shut in 2018, shook in 2017, fell in 2018, stood in 2017 and"
              + " burnt in 2018. In June a new one was begun.",
          "It earned 3 million in the third quarter, up from 2 million a year earlier.",
          "It was sold on 5/8/2019, three weeks ago, this weekend or at Easter.",
          "Earlier in the day the gates were shut. At 8 a.m. on Monday they opened.",
          "Since September it has been closed. It opens tonight, tomorrow or in two weeks.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On May 22 the bridge fell.         | 2023-05-22 | 2023-05-22",
        "The bridge fell on Monday.         | 2023-05-22 | 2023-05-22",
        "The bridge fell on Tuesday.        | ?          | 2023-05-23",
        "The bridge will open on Friday.    | 2023-05-26 | 2023-05-26",
        "The bridge fell yesterday.         | ?          | ?",
        "The bridge fell last week.         | 2023-W20   | 2023-W20",
        "The bridge fell last month.        | 2023-04    | 2023-04",
        "The bridge fell last year.         | 2022       | 2022",
        "The bridge opened on 4 March 1931. | 1931-03-04 | 1931-03-04"
      })
  void everyDayHasToGiveTheSame(String text, String early, String late) {
    assertEquals(List.of(early), values(text, "2023-05-22/2023-05-25"));
    assertEquals(List.of(late), values(text, "2023-05-23/2023-05-26"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-05-20/2023-05-22 | The bridge fell last week.  | ?",
        "2023-05-30/2023-06-02 | The bridge fell last month. | ?",
        "2023-05-30/2023-06-02 | The bridge fell on May 22.  | 2023-05-22",
        "2022-12-30/2023-01-02 | The bridge fell last year.  | ?",
        "2022-12-30/2023-01-02 | The bridge fell in May.     | 2022-05"
      })
  void theEndOfAUnitCounts(String published, String text, String value) {
    assertEquals(List.of(value), values(text, published));
  }

  @ParameterizedTest
  @CsvSource({"2023-01-01, 2024-12-31", "1900-01-01, 2023-12-31"})
  void noDayOfALongRangeIsLeftOut(String first, String last) {
    String text = "The bridge fell last month, last year and in 1931.";
    assertEquals(List.of("?", "?", "1931"), values(text, first + "/" + last));
  }

  /** The anchor that is told is none that only one of the days gives. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"The bridge fell yesterday. Later that year it was rebuilt."})
  void anAnchorThatIsOpenIsNotNamed(String text) {
    ResolvedExpression year = resolve(text, range("2023-05-22/2023-05-25")).get(1);
    assertEquals("2023", year.resolution().orElseThrow().date().orElseThrow().edtf());
    assertEquals("published 2023-05-22/2023-05-25", Teller.plain().tell(year.why()));
    assertEquals(
        Optional.of(new Anchor.Publication(range("2023-05-22/2023-05-25"))), year.anchor());
  }

  @Property(tries = 300)
  void aRangeOfOneDayIsThatDay(
      @ForAll("sentences") String text, @ForAll @IntRange(max = 900) int day) {
    LocalDate date = FIRST.plusDays(day);
    assertEquals(resolve(text, ResolvedDate.day(date)), resolve(text, days(date, date)));
  }

  /** Widening a range changes no value: it only takes some away. */
  @Property(tries = 500)
  void aWiderRangeDecidesNothingElse(
      @ForAll("sentences") String text,
      @ForAll @IntRange(max = 900) int day,
      @ForAll @IntRange(max = 5) int length,
      @ForAll @IntRange(max = 40) int before,
      @ForAll @IntRange(max = 40) int after) {
    LocalDate first = FIRST.plusDays(day);
    LocalDate last = first.plusDays(length);
    List<ResolvedExpression> narrow = resolve(text, days(first, last));
    List<ResolvedExpression> wide =
        resolve(text, days(first.minusDays(before), last.plusDays(after)));
    for (int i = 0; i < wide.size(); i++) {
      Optional<ResolvedDate> date = wide.get(i).resolution().flatMap(Resolution::date);
      assertTrue(
          date.isEmpty() || date.equals(narrow.get(i).resolution().flatMap(Resolution::date)),
          wide.get(i) + "\nbut of fewer days " + narrow.get(i));
    }
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(3).map(s -> String.join(" ", s));
  }

  private static List<String> values(String text, String published) {
    return resolve(text, range(published)).stream()
        .map(
            found ->
                found
                    .resolution()
                    .filter(resolution -> resolution.date().isPresent())
                    .map(resolution -> resolution.timex().value())
                    .orElse("?"))
        .toList();
  }

  private static ResolvedDate range(String edtf) {
    return ResolvedDate.parse(edtf);
  }

  private static ResolvedDate days(LocalDate first, LocalDate last) {
    return new ResolvedDate(first, last, Granularity.DAY, ResolvedDate.Open.NONE, false);
  }

  private static List<ResolvedExpression> resolve(String text, ResolvedDate published) {
    return new ExpressionResolver()
        .resolve(TAGGER.tag(text, 0), Optional.of(published), Domain.AUTO);
  }
}
