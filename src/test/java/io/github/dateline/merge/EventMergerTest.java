package io.github.dateline.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.anchor.Domain;
import io.github.dateline.anchor.ExpressionResolver;
import io.github.dateline.anchor.Resolver;
import io.github.dateline.article.Copies;
import io.github.dateline.event.Press;
import io.github.dateline.event.Status;
import io.github.dateline.language.en.English;
import io.github.dateline.time.ResolvedDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes one event; every article is of Wednesday, 15 June 2022. */
class EventMergerTest {

  private static final ResolvedDate PUBLISHED = ResolvedDate.parse("2022-06-15");

  /** A lead that tells no happening: what comes behind it, undated, has no day. */
  private static final String QUIET_LEAD =
      "The border is long. The river is deep. The sea is calm. ";

  private final Map<String, String> articles = new LinkedHashMap<>();

  @Test
  void threeReportsOfOneHappeningAreOneEvent() {
    tell("a", "President Lena Morak met Prime Minister Ivar Holt in Oslo on Tuesday.");
    tell("b", "Lena Morak and Ivar Holt held talks in Oslo on Tuesday.");
    tell("c", "On Tuesday Ivar Holt received Lena Morak for talks in Oslo.");
    EventCluster event = onlyEvent();
    assertEquals("2022-06-14", event.date().edtf());
    assertEquals(List.of("a", "b", "c"), articlesOf(event).stream().sorted().toList());
    assertEquals(List.of(), event.conflict());
    assertTrue(event.actors().containsAll(List.of("Lena Morak", "Ivar Holt")), event.toString());
  }

  @Test
  void twoHappeningsOfOneDayStayApart() {
    tell("a", "President Lena Morak met Prime Minister Ivar Holt in Oslo on Tuesday.");
    tell("b", "Parliament in Oslo approved the budget on Tuesday.");
    tell("c", "A fire destroyed a warehouse in Oslo on Tuesday.");
    assertEquals(3, events().size());
  }

  @Test
  void meetingsWithDifferentPeopleStayApart() {
    tell("a", "President Lena Morak met Prime Minister Ivar Holt on Tuesday.");
    tell("b", "President Lena Morak met the inventor Ada Kroll on Tuesday.");
    assertEquals(2, events().size());
  }

  /** Two bear the surname; each article says first whom it means. */
  @Test
  void surnameMeansWhomItsArticleNames() {
    tell("a", "Lena Morak leads the party. Morak resigned on June 14.");
    tell("b", "Lena Morak resigned on June 14.");
    tell("c", "Ivar Morak leads the union. Morak resigned on June 14.");
    tell("d", "Ivar Morak resigned on June 14.");
    assertEquals(
        List.of(List.of("a", "b"), List.of("c", "d")),
        events().stream()
            .map(event -> articlesOf(event).stream().sorted().toList())
            .sorted(Comparator.comparing(Object::toString))
            .toList());
  }

  /** What differs in one word that says who, whom, which or where. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The union rejected the offer on Tuesday. | The government rejected the offer on Tuesday.",
        "The sloop left the harbour on Tuesday. | The frigate left the harbour on Tuesday.",
        "The north pipeline was shut on Tuesday. | The south pipeline was shut on Tuesday.",
        "Police arrested the banker on Tuesday. | Police arrested the baker on Tuesday.",
        "The first tunnel opened on Tuesday. | The second tunnel opened on Tuesday.",
        "A nurse was shot on Tuesday. | The bishop was shot on Tuesday.",
        "The miners struck on Tuesday. | The sailors struck on Tuesday.",
        "Korala beat Norland in the cup on Tuesday. | Sudland beat Westland in the cup on Tuesday.",
      })
  void whatDiffersInOneWordStaysApart(String one, String other) {
    tell("a", one);
    tell("b", other);
    assertEquals(2, events().size(), events().toString());
  }

  /** The same told in other words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police arrested the banker on Tuesday. | The banker was arrested by police on Tuesday.",
        "A strong earthquake hit Korala on Tuesday. | Tuesday's earthquake in Korala killed twelve.",
        "Parliament approved the budget on Tuesday. | On Tuesday the budget was approved by parliament.",
        "Lena Morak was shot on Tuesday in Oslo. | The shooting of Lena Morak in Oslo on Tuesday shocked many.",
        "Parliament voted on Tuesday to extend the term. | Parliament voted on Tuesday to extend the term by two years.",
      })
  void whatIsToldInOtherWordsIsOne(String one, String other) {
    tell("a", one);
    tell("b", other);
    assertEquals(
        2,
        events().stream().mapToInt(event -> event.mentions().size()).max().orElse(0),
        events().toString());
  }

  @Test
  void whoeverSaysWhoItWasGivesTheTitle() {
    tell("a", "Lena Morak left the harbour town of Oslo by train in June.");
    tell("b", "They left the harbour town of Oslo by train on June 14.");
    EventCluster event = onlyEvent();
    assertEquals(2, event.mentions().size());
    assertEquals("Lena Morak left the harbour town of Oslo by train", event.title());
  }

  /** “Tuesday's flood” is no entry of its own, and a witness of the flood that another tells. */
  @Test
  void aBareNounOfADeedIsAWitness() {
    tell("a", "Aid is short in the villages after Tuesday's flood.");
    assertEquals(List.of(), events());
    tell("b", "The flood in the Norby valley on Tuesday destroyed two bridges.");
    tell("c", "Aid is short in the villages after Monday's fire.");
    assertEquals(List.of("a", "b"), articlesOf(onlyEvent()).stream().sorted().toList());
  }

  @Test
  void twoSpeakersOfOneDayStayApart() {
    tell("a", "Lena Morak said on Tuesday that the treaty was dead.");
    tell("b", "Ivar Holt said on Tuesday that the treaty was dead.");
    assertEquals(2, events().size());
  }

  @Test
  void theSameOnAnotherDayIsAnotherHappening() {
    tell("a", "Lena Morak and Ivar Holt met in Oslo on June 14, 2022.");
    tell("b", "Lena Morak and Ivar Holt met in Oslo on March 2, 2021.");
    assertEquals(2, events().size());
  }

  @Test
  void theFinestDateCounts() {
    tell("a", "Lena Morak and Ivar Holt met in Oslo in May.");
    tell("b", "Lena Morak and Ivar Holt met in Oslo on May 12.");
    EventCluster event = onlyEvent();
    assertEquals("2022-05-12", event.date().edtf());
    assertEquals("b", event.mentions().get(0).mention().article());
    assertEquals(List.of(), event.conflict());
  }

  @Test
  void whereSourcesDisagreeBothDatesAreSaid() {
    tell("a", "Lena Morak and Ivar Holt signed the border treaty in Oslo on June 13.");
    tell("b", "Lena Morak and Ivar Holt signed the border treaty in Oslo on June 14.");
    EventCluster event = onlyEvent();
    assertEquals(
        List.of("2022-06-13 [a]", "2022-06-14 [b]"),
        event.conflict().stream().map(by -> by.date().edtf() + " " + by.articles()).toList());
  }

  @Test
  void whatTellsItWithoutADateComesLast() {
    tell(
        "a",
        QUIET_LEAD
            + "Lena Morak and Ivar Holt had signed the long disputed border treaty in Oslo.");
    tell("b", "Lena Morak and Ivar Holt signed the disputed border treaty in Oslo on June 14.");
    EventCluster event = onlyEvent();
    assertEquals(List.of("b", "a"), articlesOf(event));
    assertEquals(Optional.empty(), event.mentions().get(1).date());
  }

  @Test
  void aFactCountsMoreThanAReportOfIt() {
    tell("a", "Police say Lena Morak signed the border treaty in Oslo on June 13.");
    tell("b", "Lena Morak signed the border treaty in Oslo on June 13.");
    EventCluster event = onlyEvent();
    assertEquals(Status.OCCURRED, event.status());
    assertEquals("b", event.mentions().get(0).mention().article());
  }

  @Test
  void whatHasNoDateIsNoEvent() {
    tell("a", QUIET_LEAD + "Lena Morak and Ivar Holt had signed the border treaty in Oslo.");
    assertEquals(List.of(), events());
    assertEquals(List.of(), EventMerger.merge(List.of(), Copies.none()));
  }

  @Test
  void theOrderOfTheMentionsDoesNotMatter() {
    tell("a", "Lena Morak and Ivar Holt met in Oslo on June 14. Morak was elected in 2019.");
    tell("b", "Ivar Holt and Lena Morak held talks in Oslo on Tuesday. A strike began on Monday.");
    tell("c", "Lena Morak met Ivar Holt in Oslo in June. Morak, elected in 2019, wants peace.");
    tell("d", "Lena Morak met Ivar Holt in Oslo on June 13.");
    List<DatedMention> mentions = new ArrayList<>(mentions());
    List<EventCluster> expected = EventMerger.merge(mentions, Copies.none());
    for (int seed = 0; seed < 25; seed++) {
      Collections.shuffle(mentions, new Random(seed));
      assertEquals(expected, EventMerger.merge(mentions, Copies.none()), "seed " + seed);
    }
  }

  @Test
  void everyDatedMentionIsInOneEvent() {
    tell("a", "Lena Morak and Ivar Holt met in Oslo on June 14. Morak was elected in 2019.");
    tell("b", "A strike began on Monday. Ivar Holt and Lena Morak held talks on Tuesday.");
    List<DatedMention> dated =
        mentions().stream().filter(mention -> mention.date().isPresent()).toList();
    List<DatedMention> merged =
        events().stream()
            .flatMap(event -> event.mentions().stream())
            .filter(mention -> mention.date().isPresent())
            .toList();
    assertEquals(dated.size(), merged.size());
    assertTrue(merged.containsAll(dated));
  }

  @Test
  void anEventWithoutASourceIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new EventCluster(
                PUBLISHED,
                Status.OCCURRED,
                Optional.empty(),
                "Nothing",
                List.of(),
                List.of(),
                List.of(),
                List.of()));
  }

  private void tell(String article, String text) {
    articles.put(article, text);
  }

  private List<DatedMention> mentions() {
    Resolver resolver = new Resolver(new ExpressionResolver(), English.LANGUAGE.stem());
    return articles.entrySet().stream()
        .flatMap(
            entry ->
                resolver
                    .resolve(
                        Press.undated(entry.getKey(), entry.getValue()),
                        Optional.of(PUBLISHED),
                        Domain.NEWS)
                    .stream())
        .toList();
  }

  private List<EventCluster> events() {
    return EventMerger.merge(mentions(), Copies.none());
  }

  private EventCluster onlyEvent() {
    List<EventCluster> events = events();
    assertEquals(
        1, events.size(), events.stream().map(e -> e.date() + " " + e.title()).toList().toString());
    return events.get(0);
  }

  private static List<String> articlesOf(EventCluster event) {
    return event.mentions().stream().map(mention -> mention.mention().article()).toList();
  }
}
