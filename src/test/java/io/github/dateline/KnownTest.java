package io.github.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.dateline.PublishedTimeline.Article;
import io.github.dateline.PublishedTimeline.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is known of articles against what their timeline shows: the five seeds, and the topics that
 * we wrote ourselves. A row of a {@code known.jsonl} is a test.
 */
class KnownTest {

  private static final Path RESOURCES = Path.of("src", "test", "resources");

  /** Only these: an article more in {@code seeds/} changes nothing here. */
  private static final List<String> FIVE =
      List.of(
          "000_548ef0b270615714.txt",
          "001_dbe0fe0aa086345a.txt",
          "002_37db97e7c962936b.txt",
          "003_ea6e1a5ba1303e2b.txt",
          "004_35cb8affac05add7.txt",
          "timeline.yaml");

  /** The articles tell no more. */
  private static final int MOST_EVENTS_OF_SEEDS = 25;

  /** Rows of our own topics that the timelines do not show yet, each after the topic's name. */
  private static final Set<String> NOT_YET =
      Set.of(
          // A second happening on a coarser date finds the first one and joins it.
          "election must 2021-10: defeated Viktor Dasko in October",
          // “as early as March” dates nothing.
          "merger must 2018-03: as early as March",
          // The retelling is dated by no article.
          "trial must 2016-06-08: Wednesday",
          "trial must 2016-06-07: changed every lock");

  @TempDir static Path folder;
  private static PublishedTimeline seeds;

  @BeforeAll
  static void publishTheFive() throws IOException {
    seeds = PublishedTimeline.publish(copyOfTheFive(folder), folder.resolve("site"));
  }

  /** The five and their settings in a folder of their own. */
  static Path copyOfTheFive(Path folder) throws IOException {
    Path copy = Files.createDirectories(folder.resolve("seeds"));
    for (String name : FIVE) {
      Files.copy(Path.of("seeds", name), copy.resolve(name));
    }
    return copy;
  }

  @TestFactory
  Stream<DynamicTest> seeds() {
    return KnownRow.read(RESOURCES.resolve("known").resolve("seeds.jsonl")).stream()
        .filter(row -> !row.is("may"))
        .map(row -> dynamicTest(row.name(), () -> assertHolds(row, seeds, "seeds")));
  }

  @Test
  void theSeedsTellNoMoreEvents() {
    assertTrue(seeds.events().size() <= MOST_EVENTS_OF_SEEDS, seeds.report());
  }

  /** An article on other people in another place changes nothing that the five tell. */
  @Test
  void aSixthArticleChangesOnlyItsOwnEntries() throws IOException {
    Path six = copyOfTheFive(folder.resolve("six"));
    Files.writeString(
        six.resolve("005_bridge.md"),
        """
        ---
        title: Bridge falls at Tamsel
        date: 2024-05-08
        ---
        The bridge at Tamsel fell on Wednesday. Mayor Ada Kroll had closed the bridge in March.

        Kroll and the engineer Peter Olm will meet on Friday.
        """);
    PublishedTimeline more = PublishedTimeline.publish(six, folder.resolve("six-site"));
    List<String> told = seeds.events().stream().map(Event::toString).toList();
    List<String> toldNow = more.events().stream().map(Event::toString).toList();
    assertEquals(told, toldNow.stream().filter(event -> !event.contains("005_bridge")).toList());
    assertEquals(told.size() + 3, toldNow.size(), more.report());
    assertEquals(
        seeds.articles(),
        more.articles().stream().filter(article -> !article.id().startsWith("005")).toList());
  }

  /** What article 003 says is wrong; the editor's correction shows both. */
  @Test
  void theEditorsCorrectionShowsBothDates() throws IOException {
    Path corrected = copyOfTheFive(folder.resolve("corrected"));
    Files.copy(Path.of("seeds", "curation.yaml"), corrected.resolve("curation.yaml"));
    PublishedTimeline timeline =
        PublishedTimeline.publish(corrected, folder.resolve("corrected-site"));
    Event refused =
        timeline.events().stream()
            .filter(event -> event.title().contains("refused to sign"))
            .findFirst()
            .orElseThrow();
    assertEquals("2022-11-23", refused.date());
    assertEquals("redate", refused.curated().get(0).action());
    assertEquals("2023-03-06/2023-03-12", refused.curated().get(0).machine());
    assertTrue(!refused.curated().get(0).reason().isBlank());
    assertEquals(
        seeds.events().stream()
            .map(Event::toString)
            .filter(event -> !event.contains("refused to sign"))
            .toList(),
        timeline.events().stream()
            .map(Event::toString)
            .filter(event -> !event.contains("refused to sign"))
            .toList());
    String page = Files.readString(folder.resolve("corrected-site").resolve("index.html"));
    assertTrue(page.contains("The machine had said: <bdi>week of 6 March 2023</bdi>"));
    assertTrue(page.contains("Date corrected by an editor"));
  }

  @ParameterizedTest
  @CsvSource({
    "000, 2024-05-08/2024-05-09, other-article",
    "001, 2024-05-08/2024-05-09, other-article",
    "002, 2024-05-08/2024-05-09, calendar",
    "003, 2023-03-14, stated",
    "004, 2023-05-22/2023-05-25, calendar"
  })
  void publicationDates(String article, String published, String from) {
    Article found =
        seeds.articles().stream().filter(a -> a.id().startsWith(article)).findFirst().orElseThrow();
    assertEquals(published, found.published(), found.why());
    assertEquals(from, found.publishedFrom());
    assertTrue(!found.why().isBlank());
  }

  @TestFactory
  Stream<DynamicContainer> topics() throws IOException {
    try (Stream<Path> topics = Files.list(RESOURCES.resolve("golden"))) {
      return topics.sorted().map(this::topic).toList().stream();
    }
  }

  private DynamicContainer topic(Path topic) {
    String name = topic.getFileName().toString();
    PublishedTimeline timeline =
        PublishedTimeline.publish(topic.resolve("seeds"), folder.resolve(name));
    List<DynamicTest> tests = new ArrayList<>();
    for (KnownRow row : KnownRow.read(topic.resolve("known.jsonl"))) {
      if (!row.is("may")) {
        tests.add(dynamicTest(row.name(), () -> assertHolds(row, timeline, name)));
      }
    }
    return dynamicContainer(name, tests);
  }

  /** The list of what is not yet found names rows that exist. */
  @Test
  void whatIsNotYetFoundIsKnown() throws IOException {
    Set<String> unknown = new TreeSet<>(NOT_YET);
    try (Stream<Path> topics = Files.list(RESOURCES.resolve("golden"))) {
      for (Path topic : topics.toList()) {
        KnownRow.read(topic.resolve("known.jsonl"))
            .forEach(row -> unknown.remove(topic.getFileName() + " " + row.name()));
      }
    }
    assertEquals(Set.of(), unknown);
  }

  private static void assertHolds(KnownRow row, PublishedTimeline timeline, String topic) {
    if (row.is("never")) {
      List<Event> broken = timeline.events().stream().filter(row::isBrokenBy).toList();
      assertEquals(List.of(), broken);
      return;
    }
    boolean shown = timeline.events().stream().anyMatch(row::isShownBy);
    if (!shown && NOT_YET.contains(topic + " " + row.name())) {
      abort("not yet found");
    }
    assertTrue(shown, () -> row.name() + " is not shown;" + nearest(row, timeline));
  }

  /** The events whose evidence has the words, or else all. */
  private static String nearest(KnownRow row, PublishedTimeline timeline) {
    String told =
        timeline.events().stream()
            .filter(
                event -> event.sources().stream().anyMatch(s -> s.quote().contains(row.evidence())))
            .map(Event::toString)
            .collect(Collectors.joining("\n  "));
    return told.isEmpty()
        ? " nothing tells of it among\n  " + timeline.report()
        : " what tells of it:\n  " + told;
  }
}
