package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on good input. */
class CommandsTest {

  @TempDir Path root;

  @Test
  void generateEndsWithALineThatSaysWhatWasDone() {
    Newsroom.in(root);
    Run run = Run.generate(root);
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    assertTrue(
        run.out()
            .matches(
                "3 articles, \\d+ events from 1964 to 2022 → .*site"
                    + " \\(\\d+ files written\\) in \\d+\\.\\d s\\R"),
        run.out());
  }

  @Test
  void theSecondRunWritesNothing() throws Exception {
    Newsroom newsroom = Newsroom.in(root);
    assertEquals(0, Run.generate(root).code());
    Map<Path, FileTime> before = times(newsroom.site());
    Run second = Run.generate(root);
    assertEquals(0, second.code(), second.err());
    assertTrue(second.out().contains(" (up to date) in "), second.out());
    assertEquals(before, times(newsroom.site()));
  }

  @Test
  void anotherOrderAndOtherLineEndsChangeNothing() {
    Newsroom one = Newsroom.in(root.resolve("one"));
    Newsroom other = Newsroom.otherwiseIn(root.resolve("other"));
    assertEquals(0, Run.generate(one.root()).code());
    Run run = Run.generate(other.root());
    assertEquals(0, run.code(), run.err());
    Newsroom.assertSameFiles(one.site(), other.site());
  }

  @Test
  void checkTellsWhichFilesDiffer() throws Exception {
    Newsroom newsroom = Newsroom.in(root);
    assertEquals(0, Run.generate(root).code());
    Run fresh = Run.check(root);
    assertEquals(0, fresh.code(), fresh.err());
    assertEquals(newsroom.site() + " is up to date", fresh.out().strip());

    Files.writeString(newsroom.site().resolve("index.html"), "mine");
    Files.delete(newsroom.site().resolve("data/articles.jsonl"));
    Files.writeString(newsroom.site().resolve("foreign.txt"), "mine");
    Map<String, String> before = newsroom.siteFiles();
    Run stale = Run.check(root);
    assertEquals(1, stale.code());
    assertEquals("", stale.out());
    assertEquals(
        String.format(
            "%1$s/ is out of date; run: mvn%n  %1$s/data/articles.jsonl: missing%n"
                + "  %1$s/index.html: stale%n",
            newsroom.site()),
        stale.err());
    assertEquals(before, newsroom.siteFiles());
  }

  /** {@link CutOffRunTest} stops runs everywhere; this is what one of them leaves behind. */
  @Test
  void checkTellsThatARunWasCutOff() throws Exception {
    Newsroom newsroom = Newsroom.in(root);
    assertEquals(0, Run.generate(root).code());
    Files.move(
        newsroom.site().resolve("index.html"), newsroom.site().resolve("index.html.dateline-new"));
    Run cutOff = Run.check(root);
    assertEquals(1, cutOff.code());
    assertEquals(
        String.format(
            "%1$s/ was left unfinished by a run that was cut off; run: mvn%n"
                + "  %1$s/index.html: missing%n"
                + "  %1$s/index.html.dateline-new: left over%n",
            newsroom.site()),
        cutOff.err());
    assertEquals(0, Run.generate(root).code());
    assertEquals(0, Run.check(root).code());
  }

  @Test
  void aFileThatDatelineDidNotMakeIsToldAndLeftAlone() throws Exception {
    Newsroom newsroom = Newsroom.in(root);
    Newsroom.write(newsroom.site().resolve("mine/note.txt"), "mine");
    Run run = Run.generate(root);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("note.txt: not made by Dateline; left alone"), run.err());
    assertEquals("mine", Files.readString(newsroom.site().resolve("mine/note.txt")));
  }

  @Test
  void anArticleThatWentTakesItsPageAlong() throws Exception {
    Newsroom newsroom = Newsroom.in(root);
    newsroom.write("gate.md", "---\ndate: 2019-06-14\n---\nA guard opened the gate on Friday.\n");
    assertEquals(0, Run.generate(root).code());
    assertTrue(newsroom.siteFiles().containsKey("sources/gate.html"));
    Files.delete(newsroom.seed("gate.md"));
    Run run = Run.generate(root);
    assertTrue(run.out().contains(", 1 removed)"), run.out());
    assertFalse(newsroom.siteFiles().containsKey("sources/gate.html"));
  }

  @Test
  void oneMoreArticleChangesNoOther() {
    Newsroom newsroom = Newsroom.in(root);
    assertEquals(0, Run.generate(root).code());
    SortedMap<String, String> before = newsroom.siteFiles();
    newsroom.write(
        "tram.md",
        """
        ---
        title: Tram line opens in Port Lenn
        date: 2017-11-09
        ---
        The mayor of Port Lenn opened a tram line on Wednesday. Work had begun in May 2014.
        """);
    assertEquals(0, Run.generate(root).code());
    SortedMap<String, String> after = newsroom.siteFiles();
    List<String> events = lines(after, "data/events.jsonl");
    List<String> added =
        events.stream().filter(line -> !lines(before, "data/events.jsonl").contains(line)).toList();
    assertTrue(events.containsAll(lines(before, "data/events.jsonl")), events::toString);
    assertEquals(2, added.size(), added::toString);
    assertTrue(added.stream().allMatch(line -> line.contains("tram")), added::toString);
    before.forEach(
        (path, content) -> {
          if (path.startsWith("sources/")) {
            assertEquals(content, after.get(path), path);
          }
        });
  }

  private static List<String> lines(Map<String, String> files, String path) {
    return files.getOrDefault(path, "").lines().toList();
  }

  @Test
  void quietIsSilent() {
    Newsroom newsroom = Newsroom.in(root);
    newsroom.write("fremd.md", "---\nlanguage: de\n---\nAm Freitag brach das Tor.\n");
    for (Run run :
        new Run[] {
          Run.generate(root, "-q"), Run.generate(root, "--quiet"), Run.check(root, "-q")
        }) {
      assertEquals(new Run(0, "", ""), run);
    }
  }

  @Test
  void quietStillTellsProblems() {
    Newsroom.in(root).write("empty.txt", "");
    Run run = Run.generate(root, "-q");
    assertEquals(1, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"generate", "check", "dates", "tag", "explain"})
  void everyCommandHasHelp(String command) {
    Run run = Run.dateline(command, "--help");
    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertTrue(run.out().startsWith("Usage: dateline " + command), run.out());
    for (String option : new String[] {"--quiet", "--stacktrace", "--help"}) {
      assertTrue(run.out().contains(option), option);
    }
  }

  @Test
  void noCommandAtAllShowsHelp() {
    Run run = Run.dateline();
    assertEquals(Run.dateline("--help"), run);
    for (String command : new String[] {"generate", "check", "tag", "explain", "Exit codes"}) {
      assertTrue(run.out().contains(command), command);
    }
  }

  @Test
  void stackTracesAreForThoseWhoAsk() {
    Run run = Run.generate(root, "--stacktrace");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("\tat io.github.dateline"), run.err());
  }

  private static Map<Path, FileTime> times(Path folder) throws Exception {
    Map<Path, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        times.put(file, Files.getLastModifiedTime(file));
      }
    }
    return times;
  }
}
