package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where two sources of an article's date disagree, {@code generate} says it, and which one won. */
class DisagreementsTest {

  private static final String RIGHT_DATE =
      "if that is wrong, write the right \"date:\" in the front matter";

  @TempDir Path root;

  @Test
  void aPageWithAWrongClock() throws IOException, URISyntaxException {
    Path page = Path.of(DisagreementsTest.class.getResource("/pages/wrong-clock.html").toURI());
    seed("mine.html", Files.readString(page));
    assertNotes(
        "mine.html: article:published_time says 2019-01-01, the byline 2024-05-08: page won; if"
            + " that is wrong, write \"date: 2024-05-08\" in the front matter",
        "mine.html: article:published_time says 2019-01-01, the dateline 2024-05-08: page won; if"
            + " that is wrong, write \"date: 2024-05-08\" in the front matter");
  }

  @Test
  void aPageAndItsAddress() {
    seed("page.html", page("2022-06-15", "https://county.example/2020/06/15/bridge", ""));
    assertNotes(
        "page.html: article:published_time says 2022-06-15, the address 2020-06-15: page won; if"
            + " that is wrong, write \"date: 2020-06-15\" in the front matter");
  }

  @Test
  void anAddressThatNamesOnlyAMonth() {
    seed("page.html", page("2022-06-15", "https://county.example/2020/06/bridge-falls", ""));
    assertNotes(
        "page.html: article:published_time says 2022-06-15, the address 2020-06: page won; "
            + RIGHT_DATE);
  }

  @Test
  void anAddressAndADateline() {
    seed(
        "wire.md",
        "---\nurl: https://county.example/2022/06/15/bridge\n---\n# Bridge at Tamsel falls\n\n"
            + "TAMSEL, June 15, 2020 (County Wire) – The bridge at Tamsel fell on Tuesday.\n");
    assertNotes(
        "wire.md: the address says 2022-06-15, the dateline 2020-06-15: url won; if that is wrong,"
            + " write \"date: 2020-06-15\" in the front matter");
  }

  @Test
  void aLineOfAnArchive() {
    seed(
        "old.jsonl",
        "{\"id\":\"a\",\"date\":\"2022-06-15\",\"url\":\"https://county.example/2020/06/15/a\","
            + "\"text\":\"The bridge at Tamsel fell on Tuesday.\"}\n");
    assertNotes(
        "old.jsonl:1: the line says 2022-06-15, the address 2020-06-15: stated won; if that is"
            + " wrong, write \"date: 2020-06-15\" in the line");
  }

  @Test
  void aPageAndADatelineWithoutItsYear() {
    seed(
        "page.html",
        page("2022-01-03", "https://county.example/bridge", "TAMSEL, June 15 (County Wire) – "));
    assertNotes(
        "page.html: article:published_time says 2022-01-03, but “June 15” in the dateline is the"
            + " day of writing, printed then or on the next: page won; "
            + RIGHT_DATE);
  }

  @Test
  void aPageThatWasUpdatedBeforeItWasPublished() {
    seed(
        "page.html",
        page("2022-06-15", "https://county.example/bridge", "</p><p>Updated: May 3, 2022</p><p>"));
    assertNotes(
        "page.html: article:published_time says 2022-06-15, but “May 3, 2022” is the day of an"
            + " update: page won; "
            + RIGHT_DATE);
  }

  @Test
  void toldAsPastBeforeItHappened() {
    seed(
        "bridge.md",
        "---\ndate: 2022-06-15\n---\n# Bridge at Tamsel falls\n\nThe bridge at Tamsel fell on"
            + " Tuesday. Its sister was blown up on March 3, 2023 by the county.\n");
    assertNotes(
        "bridge.md: the front matter says 2022-06-15, but the text tells “March 3, 2023” as past:"
            + " stated won; "
            + RIGHT_DATE);
  }

  @Test
  void anArticleThatCitesAYoungerOne() {
    seed(
        "old.md",
        "---\ndate: 2022-06-15\n---\n# Bridge at Tamsel falls\n\nThe bridge at Tamsel fell on"
            + " Tuesday, as https://county.example/2023/06/15/ferry told.\n");
    seed(
        "young.md",
        "---\nurl: https://county.example/2023/06/15/ferry\n---\n# The ferry is full\n\nThe ferry"
            + " carried 300 lorries on Tuesday.\n");
    assertNotes(
        "young.md: published 2023-06-15 (url), but old of 2022-06-15 (stated) cites it: both dates"
            + " were kept; correct the wrong one with \"date:\" in the front matter");
  }

  /** A label and its date may stand in two lines; what a page was updated is no date of it. */
  @Test
  void publishedAndUpdatedAreToldApart() throws IOException, URISyntaxException {
    for (String name : List.of("drupal-press", "radio-station", "newsletter")) {
      Path page = Path.of(DisagreementsTest.class.getResource("/pages/" + name + ".html").toURI());
      seed(name + ".html", Files.readString(page));
    }
    assertNotes();
    assertEquals(
        List.of(
            "drupal-press\t2024-05-08\tdateline",
            "newsletter\t2023-11-09\tpage",
            "radio-station\t2019-03-07\tdateline"),
        Run.dateline("dates", "--format", "tsv", "--seeds", root.resolve("seeds"))
            .out()
            .lines()
            .map(line -> line.substring(0, line.lastIndexOf('\t')))
            .toList());
  }

  /** In words and numbers, early and late, with a month's end and a night between them. */
  @Test
  void nothingIsSaidWhereAllAgree() {
    seed(
        "page.html",
        page(
            "2022-06-15T00:20:00+02:00",
            "https://county.example/2022/06/bridge-falls",
            "TAMSEL, June 14 (County Wire) – "));
    seed(
        "chronicle.md",
        "---\ndate: 2022-06-15\n---\n# The bridge\n\nMarch 3\n\nThe county shut the bridge at"
            + " Tamsel to lorries.\n\nApril 20\n\nA beam broke, and the ferry came back.\n");
    seed("eve.html", page("2022-06-30T23:50:00Z", "https://county.example/2022/07/bridge", ""));
    seed(
        "updated.html",
        page("2022-06-15", "https://county.example/p", "</p><p>Updated: June 16, 2022</p><p>"));
    seed(
        "ahead.md",
        "---\ndate: 2022-06-15\n---\n# A new bridge\n\nThe county will open a bridge on March 3,"
            + " 2023. It said on Tuesday that bonds due Oct. 15, 2029 pay for it, and that the work"
            + " was to end in 2025.\n");
    assertNotes();
  }

  static Stream<Path> cases() throws IOException, URISyntaxException {
    Path golden = Path.of(DisagreementsTest.class.getResource("/golden").toURI());
    try (Stream<Path> folders = Files.list(golden)) {
      List<Path> seeds = folders.map(folder -> folder.resolve("seeds")).sorted().toList();
      return Stream.concat(Stream.of(Path.of("seeds").toAbsolutePath()), seeds.stream());
    }
  }

  /** No false alarm where every date is right. */
  @ParameterizedTest
  @MethodSource("cases")
  void nothingIsSaidOfArticlesWhoseDatesAreRight(Path seeds) {
    Run run = Run.generate(root, "--seeds", seeds);
    assertEquals(0, run.code());
    assertEquals("", run.err());
  }

  private void seed(String name, String text) {
    Newsroom.write(root.resolve("seeds").resolve(name), text);
  }

  /** A page of one day, with what stands before its first sentence. */
  private static String page(String published, String url, String opening) {
    return "<!DOCTYPE html><html lang=en><head><meta charset=utf-8>"
        + "<title>Bridge at Tamsel falls</title>"
        + "<meta property=\"article:published_time\" content=\""
        + published
        + "\"><link rel=canonical href=\""
        + url
        + "\"></head><body><article><h1>Bridge at Tamsel falls</h1><p>"
        + opening
        + "The bridge at Tamsel fell on Tuesday, and nobody was hurt, the county said.</p>"
        + "<p>Some 300 lorries used it every day. It was built in the days of the railway.</p>"
        + "<p>The council has ordered a report, and traffic is led over the ferry.</p>"
        + "</article></body></html>";
  }

  /** What the run says of disagreements, a line each, without the folder's name. */
  private void assertNotes(String... expected) {
    Run run = Run.generate(root);
    assertEquals(0, run.code(), run.err());
    String folder = root.resolve("seeds").toString() + "/";
    assertEquals(
        String.join("\n", expected), run.err().replace('\\', '/').replace(folder, "").strip());
  }
}
