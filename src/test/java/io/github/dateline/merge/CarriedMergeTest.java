package io.github.dateline.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.anchor.Domain;
import io.github.dateline.anchor.ExpressionResolver;
import io.github.dateline.anchor.Resolver;
import io.github.dateline.article.Copies;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.Dictation;
import io.github.dateline.event.Status;
import io.github.dateline.language.en.English;
import io.github.dateline.time.ResolvedDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What becomes of days that no words name, and of who claims what; 14 June 2022 is a Tuesday. */
class CarriedMergeTest {

  private static final String MET = "Lena Morak and Ivar Holt signed the disputed border treaty";
  private static final String[] BOTH = {"Lena Morak", "Ivar Holt"};

  private final List<DatedMention> mentions = new ArrayList<>();

  @Test
  void aDayThatNobodyNamesIsAbout() {
    tell("2022-06-15", Dictation.of("a", MET + ".").lead(1, "sign", BOTH));
    assertEquals("2022-06-15~", onlyEvent().date().edtf());
    assertEquals("2022-06-15", onlyEvent().mentions().get(0).date().orElseThrow().edtf());
  }

  @Test
  void ofTwoDaysOfPublicationTheEarlierAndNoConflict() {
    tell("2022-06-16", Dictation.of("a", MET + " in Oslo.").lead(1, "sign", BOTH));
    tell("2022-06-15", Dictation.of("b", MET + ".").lead(1, "sign", BOTH));
    assertEvent("2022-06-15~", "b", "a");
  }

  @Test
  void aRangeOfDaysIsAboutThen() {
    tell("2022-06-14/2022-06-15", Dictation.of("a", MET + ".").lead(1, "sign", BOTH));
    assertEquals("2022-06-14~/2022-06-15~", onlyEvent().date().edtf());
  }

  @Test
  void aNamedDayGoesFirst() {
    tell("2022-06-14", Dictation.of("a", MET + ".").lead(1, "sign", BOTH));
    tell("2022-06-18", Dictation.of("b", MET + " on Tuesday.").named("Tuesday", 1, "sign", BOTH));
    assertEvent("2022-06-14", "b", "a");
  }

  /** Told as news a day or two later, it is the same happening, and nobody contradicts. */
  @Test
  void theDayOfPublicationYieldsToADayBeforeIt() {
    for (String published : List.of("2022-06-15", "2022-06-16", "2022-06-15/2022-06-16")) {
      mentions.clear();
      tell(published, Dictation.of("a", MET + ".").lead(1, "sign", BOTH));
      tell("2022-06-18", Dictation.of("b", MET + " on Tuesday.").named("Tuesday", 1, "sign", BOTH));
      assertEvent("2022-06-14", "b", "a");
    }
  }

  /** What was news three days later is not the same; and what is named later was not yet. */
  @Test
  void itYieldsToNoOtherDay() {
    for (String published : List.of("2022-06-17", "2022-06-11")) {
      mentions.clear();
      tell(published, Dictation.of("a", MET + ".").lead(1, "sign", BOTH));
      tell("2022-06-18", Dictation.of("b", MET + " on Tuesday.").named("Tuesday", 1, "sign", BOTH));
      assertEquals(2, events().size(), published);
    }
  }

  /** What was published before the day that another names contradicts it. */
  @Test
  void anEarlierDayOfPublicationIsAConflict() {
    tell("2022-06-13", Dictation.of("a", MET + ".").lead(1, "sign", BOTH));
    tell("2022-06-18", Dictation.of("b", MET + " on Tuesday.").named("Tuesday", 1, "sign", BOTH));
    EventCluster event = onlyEvent();
    assertEquals("2022-06-14", event.date().edtf());
    assertEquals(
        List.of("2022-06-13 [a]", "2022-06-14 [b]"),
        event.conflict().stream().map(by -> by.date().edtf() + " " + by.articles()).toList());
  }

  @Test
  void whereOthersNameOnlyTheMonthTheDayIsCarried() {
    tell("2022-06-15", Dictation.of("a", MET + ".").lead(1, "sign", BOTH));
    tell("2022-07-20", Dictation.of("b", MET + " in June.").named("June", 1, "sign", BOTH));
    assertEvent("2022-06-15~", "a", "b");
  }

  @Test
  void whatIsToldOnFromANamedDayIsFirmerThanPublication() {
    tell("2022-06-15", Dictation.of("a", MET + ".").lead(1, "sign", BOTH));
    tell(
        "2022-06-18",
        Dictation.of("b", "Holt landed on Tuesday. " + MET + ".")
            .named("Tuesday", 1, "land", "Ivar Holt")
            .after("Tuesday", 2, "sign", BOTH));
    EventCluster event =
        events().stream().filter(found -> found.mentions().size() > 1).findFirst().orElseThrow();
    assertEquals("2022-06-14~", event.date().edtf());
    assertEquals("b", event.mentions().get(0).mention().article());
    assertEquals(List.of(), event.conflict());
  }

  @Test
  void otherHappeningsStayApart() {
    tell("2022-06-15", Dictation.of("a", "Farmers blocked a road.").lead(1, "block", "Farmers"));
    tell("2022-06-15", Dictation.of("b", MET + " on Tuesday.").named("Tuesday", 1, "sign", BOTH));
    assertEquals(2, events().size());
  }

  @Test
  void theOrderOfTheMentionsDoesNotMatter() {
    tell("2022-06-16", Dictation.of("a", MET + ".").lead(1, "sign", BOTH));
    tell("2022-06-15", Dictation.of("c", MET + " in Oslo.").lead(1, "sign", BOTH));
    tell("2022-06-18", Dictation.of("b", MET + " on Tuesday.").named("Tuesday", 1, "sign", BOTH));
    tell("2022-06-20", Dictation.of("d", MET + " at last.").silent(1, "sign", BOTH));
    List<EventCluster> expected = events();
    assertEvent("2022-06-14", "b", "a", "c", "d");
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(mentions, new Random(seed));
      assertEquals(expected, events(), "seed " + seed);
    }
  }

  @Test
  void whoSaysSoInTheFirstSourceOrTheNext() {
    tell(
        "2022-06-15",
        Dictation.of("a", MET + ".").lead(1, "sign", BOTH).reported(Optional.of("officials")));
    tell(
        "2022-06-15",
        Dictation.of("b", MET + " on Tuesday.")
            .named("Tuesday", 1, "sign", BOTH)
            .reported(Optional.empty()));
    EventCluster event = onlyEvent();
    assertEquals("b", event.mentions().get(0).mention().article());
    assertEquals(Status.REPORTED, event.status());
    assertEquals(Optional.of("officials"), event.by());
    mentions.clear();
    tell(
        "2022-06-15",
        Dictation.of("a", MET + ".").lead(1, "sign", BOTH).reported(Optional.of("officials")));
    tell(
        "2022-06-15",
        Dictation.of("b", MET + " on Tuesday.")
            .named("Tuesday", 1, "sign", BOTH)
            .reported(Optional.of("a witness")));
    assertEquals(Optional.of("a witness"), onlyEvent().by());
  }

  @Test
  void whatIsAFactElsewhereIsClaimedByNobody() {
    tell(
        "2022-06-15",
        Dictation.of("a", MET + ".").lead(1, "sign", BOTH).reported(Optional.of("officials")));
    tell("2022-06-15", Dictation.of("b", MET + " on Tuesday.").named("Tuesday", 1, "sign", BOTH));
    EventCluster event = onlyEvent();
    assertEquals(Status.OCCURRED, event.status());
    assertEquals(Optional.empty(), event.by());
  }

  private void assertEvent(String date, String... articles) {
    EventCluster event = onlyEvent();
    assertEquals(date, event.date().edtf());
    assertEquals(List.of(), event.conflict());
    assertEquals(
        List.of(articles),
        event.mentions().stream().map(mention -> mention.mention().article()).toList());
  }

  private void tell(String published, Dictation dictation) {
    AnalysedArticle article = dictation.article();
    mentions.addAll(
        new Resolver(new ExpressionResolver(), English.LANGUAGE.stem())
            .resolve(article, Optional.of(ResolvedDate.parse(published)), Domain.NEWS));
  }

  private EventCluster onlyEvent() {
    List<EventCluster> events = events();
    assertEquals(1, events.size(), events.toString());
    return events.get(0);
  }

  private List<EventCluster> events() {
    return EventMerger.merge(mentions, Copies.none());
  }
}
