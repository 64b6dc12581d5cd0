package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline dates}, through the real command. */
class DatesCommandTest {

  private static final String BYLINE =
      """
      The bridge at Tamsel falls

      Posted June 15, 2022 4:41 pm

      The bridge at Tamsel fell late on Tuesday, and nobody was hurt, the mayor said.

      It had been built in 1931 and was closed to heavy lorries years ago.
      """;

  private static final String STATED = "---\ndate: 2022-06-20\n---\nThe river rose on Sunday.\n";
  private static final String UNDATED = "The town has a new clock. It strikes every hour.\n";

  @TempDir Path root;
  private Path seeds;

  @BeforeEach
  void write() {
    seeds = root.resolve("seeds");
    Newsroom.write(seeds.resolve("bridge.txt"), BYLINE);
    Newsroom.write(seeds.resolve("river.md"), STATED);
    Newsroom.write(seeds.resolve("sub/clock.txt"), UNDATED);
  }

  private Run dates(Object... more) {
    Object[] arguments = new Object[more.length + 3];
    System.arraycopy(new Object[] {"dates", "--seeds", seeds}, 0, arguments, 0, 3);
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Run.dateline(arguments);
  }

  @Test
  void theTableIsAligned() {
    Run run = dates();
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals("article    published   found by  why", lines.get(0));
    assertEquals(
        "bridge     2022-06-15  dateline  the byline says “June 15, 2022 4:41 pm”", lines.get(1));
    assertEquals("river      2022-06-20  stated    stated in the front matter", lines.get(2));
    assertTrue(lines.get(3).startsWith("sub/clock  –           unknown   no date"), lines.get(3));
    assertEquals(4, lines.size());
  }

  /** Below the table stands who voted, and who was refused. */
  @Test
  void whatIsAtOddsIsListed() {
    Newsroom.write(
        seeds.resolve("odd.html"),
        """
        <html><head><title>Tunnel</title>
        <meta property="article:published_time" content="2022-06-20"></head>
        <body><article><h1>Tunnel opened</h1><p>Published: June 15, 2022</p>
        <p>The mayor opened the tunnel at Tamsel. Nobody had thought that it would be finished.</p>
        <p>The bridge beside it fell a year ago, and the river took it away.</p></article></body></html>
        """);
    String out = dates().out();
    assertTrue(
        out.contains(
            "\nodd\n  for page 2022-06-20, right for 100 of 100: the page says so:"
                + " article:published_time\n  refused byline 2022-06-15, right for "),
        out);
  }

  @Test
  void aDatelineThatRunsIntoTheFirstSentenceDatesTheArticle() {
    Newsroom.write(
        seeds.resolve("tunnel.txt"),
        "Tunnel opened\n\nTunnel opened at last: report OSLO | Tue May 12, 2009 8:56 am EDT OSLO"
            + " (Agency) - The mayor opened the tunnel on Monday.\n\nNobody was hurt.\n");
    Run run = dates("--format", "tsv");
    assertTrue(run.out().contains("tunnel\t2009-05-12\tdateline\tthe dateline says “"), run.out());
    Run tag =
        Run.dateline(
            "tag", seeds.resolve("tunnel.txt"), "--date", "2009-05-12", "--format", "jsonl");
    assertTrue(tag.out().contains("\"text\":\"Monday\""), tag.out());
    assertTrue(tag.out().contains("2009-05-11"), tag.out());
  }

  @Test
  void tabsForPrograms() {
    Run run = dates("--format", "tsv");
    assertEquals(
        "bridge\t2022-06-15\tdateline\tthe byline says “June 15, 2022 4:41 pm”",
        run.out().lines().findFirst().orElse(""));
    assertTrue(run.out().contains("sub/clock\t\tunknown\t"), run.out());
  }

  @Test
  void jsonLinesForPrograms() {
    Run run = dates("--format", "jsonl");
    List<String> lines = run.out().lines().toList();
    assertEquals(
        "{\"id\":\"river\",\"published\":\"2022-06-20\",\"publishedFrom\":\"stated\","
            + "\"why\":\"stated in the front matter\","
            + "\"votes\":[{\"kind\":\"stated\",\"days\":\"2022-06-20\","
            + "\"says\":\"stated in the front matter\",\"strength\":1.0,\"refused\":false}]}",
        lines.get(1));
    assertTrue(lines.get(2).startsWith("{\"id\":\"sub/clock\",\"published\":null,"), lines.get(2));
  }

  @Test
  void withoutWriteNothingIsWritten() throws IOException {
    dates();
    assertEquals(BYLINE, Files.readString(seeds.resolve("bridge.txt")));
  }

  @Test
  void writeStatesWhatWasFound() throws IOException {
    Run run = dates("--write");
    assertEquals(0, run.code(), run.err());
    assertEquals("1 date written", run.err().strip());
    assertEquals(
        "---\ndate: 2022-06-15\n---\n" + BYLINE, Files.readString(seeds.resolve("bridge.txt")));
    assertEquals(STATED, Files.readString(seeds.resolve("river.md")));
    assertEquals(UNDATED, Files.readString(seeds.resolve("sub/clock.txt")));
    assertTrue(dates().out().contains("bridge     2022-06-15  stated  "), "the second run");
    assertEquals("0 dates written", dates("--write").err().strip());
  }

  /** A range is no date to state. */
  @Test
  void aRangeIsNotWritten() throws IOException {
    String text =
        """
        # Bridge down

        The bridge at Tamsel fell late on Tuesday, and nobody was hurt.

        It was last repaired on Tuesday, June 14, 2022, hours before, the mayor said.
        """;
    Path file = Newsroom.write(seeds.resolve("bridge.md"), text);
    Files.delete(seeds.resolve("bridge.txt"));
    Run run = dates("--write");
    assertTrue(run.out().contains("bridge     2022-06-14/2022-06-15  calendar"), run.out());
    assertEquals(text, Files.readString(file));
  }

  @Test
  void linesOfAnArchiveGetTheirDates() throws IOException {
    Path archive =
        Newsroom.write(
            seeds.resolve("old.jsonl"),
            "\uFEFF{\"id\": \"a\", \"text\": \"Published: May 3, 2021\\n\\nThe gate – “Süd” – opened.\"}\r\n"
                + "{\"id\":\"b\",\"date\":\"2021-05-04\",\"text\":\"It closed on Tuesday.\"}\n"
                + "\n"
                + "{\"id\":\"c\",\"date\":null,\"n\":[1],\"text\":\"Published: May 5, 2021\\n\\nIt fell.\"}");
    String before = Files.readString(archive);
    Run run = dates("--write");
    assertEquals(0, run.code(), run.err());
    assertEquals("3 dates written", run.err().strip());
    assertEquals(
        before
            .replace("\"a\", ", "\"a\", \"date\": \"2021-05-03\", ")
            .replace("null", "\"2021-05-05\""),
        Files.readString(archive));
    assertEquals("0 dates written", dates("--write").err().strip());
    assertTrue(dates("--format", "tsv").out().startsWith("a\t2021-05-03\tstated\t"));
  }

  @Test
  void aPackedArchiveIsReadAndNotRewritten() throws IOException {
    Path archive = seeds.resolve("old.jsonl.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(archive))) {
      out.write(
          ("{\"id\":\"a\",\"text\":\"Published: May 3, 2021\\n\\nThe gate opened on Monday.\"}\n"
                  + "no article\n"
                  + "{\"id\":\"b\",\"date\":\"2021-05-04\",\"text\":\"It closed on Tuesday.\"}\n")
              .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    byte[] before = Files.readAllBytes(archive);
    Run run = dates("--format", "tsv", "--write");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("old.jsonl.gz:2: not a JSON object"), run.err());
    assertTrue(run.err().contains("old.jsonl.gz: 1 date found, none written"), run.err());
    assertTrue(run.out().startsWith("a\t2021-05-03\tdateline\t"), run.out());
    assertTrue(run.out().contains("b\t2021-05-04\tstated\t"), run.out());
    assertEquals(List.of(before.length), List.of(Files.readAllBytes(archive).length));
  }

  /** Another bound, another answer; the clock has no say. */
  @Test
  void theLastPossibleDayDecidesAmongOpenYears() {
    Newsroom.write(
        seeds.resolve("bridge.txt"),
        "Since 2018 the bridge was closed. On May 22 it shook. On Thursday, the 25th, engineers will"
            + " meet.\n");
    assertTrue(dates("--to", "2027-12-31").out().contains("2023-05-2"), dates().out());
    Run later = dates("--to", "2029-12-31");
    assertFalse(later.out().contains("bridge     2023-05"), later.out());
    assertTrue(later.out().contains("2028-05-2"), later.out());
  }

  @Test
  void disagreementsAreTold() {
    Newsroom.write(
        seeds.resolve("bridge.txt"),
        "---\ndate: 2021-06-15\nurl: https://news.example/2022/06/15/bridge\n---\n" + BYLINE);
    Run run = dates();
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.err()
            .contains(
                "bridge.txt: the front matter says 2021-06-15, the address 2022-06-15: stated"
                    + " won; if that is wrong, write \"date: 2022-06-15\" in the front matter"),
        run.err());
    assertTrue(run.err().contains("the byline 2022-06-15"), run.err());
  }

  @Test
  void quietSaysNothingButProblems() {
    Run run = dates("-q", "--write");
    assertEquals("", run.err());
  }
}
