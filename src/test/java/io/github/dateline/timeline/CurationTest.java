package io.github.dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.anchor.Domain;
import io.github.dateline.anchor.ExpressionResolver;
import io.github.dateline.anchor.Resolver;
import io.github.dateline.article.Copies;
import io.github.dateline.article.Problem;
import io.github.dateline.dating.ArticleDater;
import io.github.dateline.dating.DocumentCreationTime;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.Press;
import io.github.dateline.language.en.English;
import io.github.dateline.merge.EventMerger;
import io.github.dateline.timeline.TimelineBuilder.Built;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the entries of {@code curation.yaml} do to a timeline. */
class CurationTest {

  private static final AnalysedArticle TALKS =
      Press.dated(
          "talks",
          "2022-06-15",
          "Lena Morak met Ivar Holt in Oslo on Tuesday. Morak was elected in 2019.");
  private static final AnalysedArticle RETOLD =
      Press.dated(
          "retold", "2022-06-16", "Ivar Holt and Lena Morak held talks in Oslo on Tuesday.");
  private static final AnalysedArticle STRIKE =
      Press.dated("strike", "2022-06-15", "Dockers in Bergen began a strike on Monday.");

  private static final Told TOLD = told(OptionalInt.empty(), TALKS, RETOLD, STRIKE);
  private static final Event ELECTED = event("elected");
  private static final Event STRUCK = event("strike");
  private static final Event MET = event("Oslo");

  @Test
  void redate() {
    Event event = only(build("- {id: %s, action: redate, to: 2018-12, reason: r}", ELECTED));
    assertEquals("2018-12", event.date().edtf());
    assertEquals(List.of(new Event.Curated("redate", "2018-12", "r", "2019")), event.curated());
    assertEquals(ELECTED.id(), event.id());
    assertEquals(ELECTED.title(), event.title());
    assertEquals("2019", event.sources().get(0).dated().orElseThrow().date().edtf());
  }

  /** A corrected date decides where the event stands. */
  @Test
  void redatedEventsAreInOrder() {
    Built built = build("- {id: %s, action: redate, to: 2023, reason: r}", ELECTED);
    assertEquals(ELECTED.id(), built.timeline().events().get(2).id());
  }

  @Test
  void retitle() {
    Event event = only(build("- {id: %s, action: retitle, to: Morak wins, reason: r}", ELECTED));
    assertEquals("Morak wins", event.title());
    assertEquals(
        List.of(new Event.Curated("retitle", "Morak wins", "r", ELECTED.title())), event.curated());
  }

  @Test
  void noteChangesNothingElse() {
    Event event =
        only(
            build(
                """
                - {id: %1$s, action: redate, to: 2018, reason: r}
                - {id: %1$s, action: note, to: See there., reason: s}
                - {id: %1$s, action: note, to: And there., reason: t}
                """,
                ELECTED));
    String machine = "2019 " + ELECTED.title();
    assertEquals(
        List.of(
            new Event.Curated("redate", "2018", "r", "2019"),
            new Event.Curated("note", "See there.", "s", machine),
            new Event.Curated("note", "And there.", "t", machine)),
        event.curated());
  }

  @Test
  void hide() {
    Built built = build("- {id: %s, action: hide, reason: r}", STRUCK);
    assertEquals(List.of(ELECTED.id(), MET.id()), ids(built));
    assertEquals(
        List.of(),
        built.timeline().articles().stream()
            .filter(record -> record.article().id().equals("strike"))
            .flatMap(record -> record.events().stream())
            .toList());
  }

  @Test
  void merge() {
    Built built = build("- {id: %s, action: merge, to: %s, reason: r}", STRUCK, MET);
    assertEquals(List.of(ELECTED.id(), MET.id()), ids(built));
    Event merged = built.timeline().events().get(1);
    assertEquals(3, merged.sources().size());
    assertEquals(
        List.of(
            new Event.Curated(
                "merge", STRUCK.id(), "r", STRUCK.date().edtf() + " " + STRUCK.title())),
        merged.curated());
    // Its sources disagree now.
    assertEquals(
        List.of("2022-06-13", "2022-06-14"),
        merged.conflict().stream().map(by -> by.date().edtf()).toList());
    assertTrue(merged.actors().contains("Ivar Holt"), merged.actors().toString());
  }

  @Test
  void mergesGoOnFromOneToTheNext() {
    Built built =
        build(
            """
            - {id: %1$s, action: merge, to: %2$s, reason: r}
            - {id: %2$s, action: merge, to: %3$s, reason: s}
            """,
            STRUCK, MET, ELECTED);
    assertEquals(List.of(ELECTED.id()), ids(built));
    assertEquals(2, built.timeline().events().get(0).curated().size());
    assertEquals(4, built.timeline().events().get(0).sources().size());
  }

  @Test
  void split() {
    Built built =
        build(
            "- {id: %s, action: split, to: {article: retold, quote: held talks}, reason: r}", MET);
    assertEquals(List.of(), built.problems());
    assertEquals(4, built.timeline().events().size());
    List<Event> halves = built.timeline().events().subList(2, 4);
    Event rest = halves.stream().filter(e -> e.id().equals(MET.id())).findFirst().orElseThrow();
    Event own = halves.stream().filter(e -> !e.equals(rest)).findFirst().orElseThrow();
    assertEquals(List.of("talks"), articles(rest));
    assertEquals(List.of("retold"), articles(own));
    assertEquals(own.id(), rest.curated().get(0).to());
    assertEquals("", own.curated().get(0).to());
    assertEquals("2022-06-14", own.date().edtf());
  }

  /** The sentence that the id was made of goes; the rest keeps the id. */
  @Test
  void theRestKeepsTheId() {
    Built built =
        build(
            "- {match: {article: retold, quote: held talks}, action: split, reason: r}\n"
                + "- {match: {article: talks, quote: met Ivar Holt}, action: note, to: n, reason: r}");
    assertEquals(List.of(), built.problems());
    Event noted =
        built.timeline().events().stream()
            .filter(event -> event.curated().stream().anyMatch(c -> c.action().equals("note")))
            .findFirst()
            .orElseThrow();
    assertEquals(MET.id(), noted.id());
    assertEquals(List.of("talks"), articles(noted));
    assertNotEquals(1, built.timeline().events().size());
  }

  @Test
  void aPinnedEventStaysUnderASelection() {
    Told oneDay = told(OptionalInt.of(1), TALKS, RETOLD, STRIKE);
    Built built =
        TimelineBuilder.build(
            oneDay,
            curation("- {id: %s, action: pin, reason: r}".formatted(STRUCK.id())),
            EarlierTimeline.none());
    assertEquals(List.of(STRUCK.id(), MET.id()), ids(built));
    assertEquals(
        List.of(new Event.Curated("pin", "", "r", "left out")),
        built.timeline().events().get(0).curated());
  }

  @Test
  void aPinThatIsNoLongerNeeded() {
    Built built = build("- {id: %s, action: pin, reason: r, expect: left out}", STRUCK);
    assertEquals(
        List.of(
            "seeds/curation.yaml:1: no longer needed: the machine now does by itself what it asks"
                + " of "
                + STRUCK.id()
                + "; delete the entry"),
        strings(built.notes()));
    assertEquals(List.of(), event(built, STRUCK.id()).curated());
  }

  /** Part of the sentence will do; case and marks do not count. */
  @ParameterizedTest
  @CsvSource({"Dockers in Bergen began a strike on Monday.", "dockers in BERGEN", "“a strike”"})
  void anEntryByItsWords(String words) {
    Built built =
        build("- {match: {article: strike, quote: '" + words + "'}, action: hide, reason: r}");
    assertEquals(List.of(), built.problems());
    assertEquals(List.of(ELECTED.id(), MET.id()), ids(built));
  }

  @Test
  void aChangedAnswerIsToldAndTheEntryApplied() {
    Built built = build("- {id: %s, action: redate, to: 2018, reason: r, expect: 2020}", ELECTED);
    assertEquals(
        List.of(
            "seeds/curation.yaml:1: stale: of "
                + ELECTED.id()
                + " the machine now says \"2019\", and said \"2020\" when the entry was written;"
                + " look again; if it still holds, put what the machine now says behind"
                + " \"expect\""),
        strings(built.notes()));
    assertEquals("2018", event(built, ELECTED.id()).date().edtf());
    assertEquals(List.of(), built.problems());
  }

  @Test
  void anExpectedAnswerIsNotTold() {
    Built built = build("- {id: %s, action: redate, to: 2018, reason: r, expect: 2019}", ELECTED);
    assertEquals(List.of(), built.notes());
  }

  @Test
  void aMachineThatAgreesIsTold() {
    Built built = build("- {id: %s, action: redate, to: 2019, reason: r, expect: 2020}", ELECTED);
    assertEquals(1, built.notes().size());
    assertTrue(built.notes().get(0).what().startsWith("no longer needed"));
    assertEquals(List.of(), event(built, ELECTED.id()).curated());
  }

  @Test
  void anUnknownIdNamesTheNearest() {
    String slip = ELECTED.id().substring(0, 8) + (ELECTED.id().endsWith("0") ? "1" : "0");
    Built built = build("- {id: " + slip + ", action: hide, reason: r}");
    assertEquals(1, built.problems().size());
    assertTrue(
        built
            .problems()
            .get(0)
            .toString()
            .startsWith(
                "seeds/curation.yaml:1: no event has the id \""
                    + slip
                    + "\"; the nearest: "
                    + ELECTED.id()
                    + " ("
                    + ELECTED.title()
                    + "), "),
        built.problems().toString());
    assertEquals(3, built.timeline().events().size());
  }

  @Test
  void wordsThatFitNothingOrSeveral() {
    assertProblem("no article has the id \"tlaks\"; the nearest: talks", "tlaks", "Oslo");
    assertProblem("no event rests on a sentence of \"talks\" with these words", "talks", "Bergen");
    assertProblem("the words fit 2 events; quote more of the sentence", "talks", "Morak");
  }

  private static void assertProblem(String said, String article, String words) {
    Built built =
        build(
            "- {match: {article: %s, quote: %s}, action: pin, reason: r}"
                .formatted(article, words));
    assertEquals(1, built.problems().size(), built.problems().toString());
    String told = built.problems().get(0).toString();
    assertTrue(told.startsWith("seeds/curation.yaml:1: " + said), told);
  }

  /** The later line is to blame. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "action: redate, to: 2018 | action: redate, to: 2017 | redate 2017 | redate 2018",
        "action: hide | action: pin | pin | hide",
        "action: pin | action: hide | hide | pin",
        "action: redate, to: 2018 | action: hide | hide | redate 2018",
        "action: hide | action: merge, to: TO | merge | hide",
        "action: merge, to: TO | action: hide | hide | merge"
      })
  void entriesThatContradictEachOther(String one, String other, String later, String earlier) {
    Built built =
        build(
            "- {id: ID, %s, reason: r}\n- {id: ID, %s, reason: r}\n"
                .formatted(one, other)
                .replace("ID", ELECTED.id())
                .replace("TO", MET.id()));
    assertEquals(
        List.of(
            "seeds/curation.yaml:2: \""
                + later
                + "\" contradicts \""
                + earlier
                + "\" of "
                + ELECTED.id()
                + " in line 1; keep one of the two entries"),
        strings(built.problems()));
  }

  @Test
  void mergesThatContradictEachOther() {
    for (String entries :
        List.of(
            "- {id: A, action: merge, to: B, reason: r}\n- {id: B, action: merge, to: A, reason: r}",
            "- {id: A, action: merge, to: B, reason: r}\n- {id: A, action: merge, to: C, reason: r}",
            "- {id: B, action: hide, reason: r}\n- {id: A, action: merge, to: B, reason: r}",
            "- {id: A, action: merge, to: B, reason: r}\n- {id: A, action: pin, reason: r}")) {
      Built built =
          build(
              entries.replace("A", ELECTED.id()).replace("B", MET.id()).replace("C", STRUCK.id()));
      assertEquals(1, built.problems().size(), entries);
      assertEquals(2, built.problems().get(0).line(), entries);
    }
  }

  @Test
  void whatIsSaidTwiceIsNoContradiction() {
    Built built =
        build(
            """
            - {id: %1$s, action: redate, to: 2018, reason: r}
            - {id: %1$s, action: redate, to: 2018, reason: s}
            """,
            ELECTED);
    assertEquals(List.of(), built.problems());
    assertTrue(built.notes().get(0).toString().contains(":2: no longer needed: line 1"));
  }

  /** What has been merged by the machine itself. */
  @Test
  void aMergeOfOneEventIsNotNeeded() {
    Built built =
        build(
            "- {match: {article: retold, quote: held talks}, action: merge, to: %s, reason: r}",
            MET);
    assertEquals(List.of(), built.problems());
    assertTrue(built.notes().get(0).what().startsWith("no longer needed"));
  }

  @Test
  void aSplitOfWhatStandsAloneIsNotNeeded() {
    Built built = build("- {match: {article: strike, quote: a strike}, action: split, reason: r}");
    assertEquals(List.of(), built.problems());
    assertTrue(built.notes().get(0).what().startsWith("no longer needed"));
  }

  private static Built build(String yaml, Event... events) {
    Object[] ids = List.of(events).stream().map(Event::id).toArray();
    return TimelineBuilder.build(TOLD, curation(yaml.formatted(ids)), EarlierTimeline.none());
  }

  private static Curation curation(String yaml) {
    CurationReader.Read read = CurationReader.read(yaml, "seeds/curation.yaml");
    assertEquals(List.of(), read.problems());
    return read.curation();
  }

  private static Event only(Built built) {
    assertEquals(List.of(), built.problems());
    assertEquals(List.of(), built.notes());
    List<Event> touched =
        built.timeline().events().stream().filter(event -> !event.curated().isEmpty()).toList();
    assertEquals(1, touched.size());
    return touched.get(0);
  }

  private static Event event(Built built, String id) {
    return built.timeline().events().stream()
        .filter(event -> event.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Event event(String word) {
    return TimelineBuilder.build(TOLD, Curation.none(), EarlierTimeline.none())
        .timeline()
        .events()
        .stream()
        .filter(event -> event.title().contains(word))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(Built built) {
    return built.timeline().events().stream().map(Event::id).toList();
  }

  private static List<String> articles(Event event) {
    return event.sources().stream().map(Event.Source::article).toList();
  }

  private static List<String> strings(List<Problem> problems) {
    return problems.stream().map(Problem::toString).toList();
  }

  private static Told told(OptionalInt maxDays, AnalysedArticle... articles) {
    List<AnalysedArticle> all = List.of(articles);
    Map<String, DocumentCreationTime> dates = ArticleDater.date(all, Optional.empty());
    Resolver resolver = new Resolver(new ExpressionResolver(), English.LANGUAGE.stem());
    List<DatedMention> mentions = new ArrayList<>();
    for (AnalysedArticle article : all) {
      mentions.addAll(resolver.resolve(article, dates.get(article.id()).date(), Domain.NEWS));
    }
    Settings settings =
        new Settings(
            "Timeline",
            "",
            "en",
            Optional.empty(),
            Map.of(),
            "",
            maxDays,
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
    return new Told(
        settings, all, dates, mentions, Copies.none(), EventMerger.merge(mentions, Copies.none()));
  }
}
