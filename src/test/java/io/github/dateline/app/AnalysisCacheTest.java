package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.article.Article;
import io.github.dateline.article.KnownArticles.Source;
import io.github.dateline.article.SeedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is kept from run to run saves time, and changes nothing. */
class AnalysisCacheTest {

  @TempDir private Path root;
  private Newsroom newsroom;
  private Path cache;

  @BeforeEach
  void open() {
    newsroom = Newsroom.in(root);
    // Words of many kinds, so that many kinds of values are kept.
    newsroom.write(
        "feast.md",
        """
        ---
        title: Feast below the dam
        date: 2019-05-02
        ---
        Villagers danced on Easter Monday, two days before the board met. The mayor spoke at
        7 p.m. on Tuesday. They meet every Friday, and on Thanksgiving too.

        Sales fell in the third quarter of 2018. The dam was closed from May 3 to May 9, 2017, in
        the 1990s and for several weeks in early 2009. On New Year's Day it rained. The second week
        of March was dry, said the mayor. Work lasted two and a half years. It ended last summer.
        """);
    cache = root.resolve("cache");
  }

  private Run generate(Object... more) {
    return Run.generate(
        root, Stream.concat(Stream.of("--cache", cache), Stream.of(more)).toArray());
  }

  private Map<String, String> freshSite(Object... more) {
    Path site = root.resolve("fresh");
    Run run =
        Run.generate(root, Stream.concat(Stream.of("--site", site), Stream.of(more)).toArray());
    assertEquals(0, run.code(), run.err());
    return Newsroom.files(site);
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.walk(cache.resolve("articles"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The next run has to look at the articles again. */
  private void forgetLastRun() throws IOException {
    Files.delete(cache.resolve("last-run"));
  }

  @Test
  void theSiteIsTheSame() throws IOException {
    Map<String, String> fresh = freshSite();
    assertEquals(0, generate().code());
    assertEquals(fresh, newsroom.siteFiles());
    assertEquals(4, entries().size());
    forgetLastRun();
    Run kept = generate();
    assertTrue(kept.out().contains("(up to date)"), kept.out());
    assertEquals(fresh, newsroom.siteFiles());
  }

  @Test
  void whatWasFoundOutComesBackAsItWas() {
    List<Article> articles = SeedReader.read(root.resolve("seeds")).articles();
    ArticleAnalyser analyser = ArticleAnalyser.loaded();
    AnalysisCache kept = new AnalysisCache(cache, "program");
    for (Article article : articles) {
      Examined examined = Examined.of(analyser.analyse(article));
      Source source = new Source(article.id() + ".md", article.file());
      byte[] content = article.text().getBytes(UTF_8);
      assertEquals(Optional.empty(), kept.find(source, content));
      kept.note(source, content, article);
      kept.keep(examined);

      AnalysisCache next = new AnalysisCache(cache, "program");
      Article again = next.find(source, content).orElseThrow();
      assertEquals(article, again);
      assertArrayEquals(kept(examined), kept(next.examined(again).orElseThrow()));
      assertEquals(Optional.empty(), next.examined(article), "an article of another run");

      Source moved = new Source(source.path(), "elsewhere/" + source.path());
      Article there = next.find(moved, content).orElseThrow();
      assertEquals(article.inFile(moved.file()), there);
      assertArrayEquals(
          kept(examined.inFile(moved.file())), kept(next.examined(there).orElseThrow()));

      assertEquals(Optional.empty(), next.find(source, "Another text.".getBytes(UTF_8)));
      assertEquals(
          Optional.empty(), next.find(new Source(article.id() + ".txt", article.file()), content));
      assertEquals(
          Optional.empty(), new AnalysisCache(cache, "other program").find(source, content));
    }
  }

  /** Every value of it, as bytes. */
  private static byte[] kept(Examined examined) {
    return new RecordFormat().write(examined);
  }

  @Test
  void aBrokenFileIsAMissAndIsMended() throws IOException {
    assertEquals(0, generate().code());
    Map<String, String> fresh = newsroom.siteFiles();
    Map<String, String> whole = Newsroom.files(cache);
    for (Breakage breakage : Breakage.values()) {
      for (Path file : entries()) {
        Files.write(file, breakage.of(Files.readAllBytes(file)));
      }
      Path lastRun = cache.resolve("last-run");
      Files.write(lastRun, breakage.of(Files.readAllBytes(lastRun)));
      Run run = generate();
      assertEquals(0, run.code(), run.err());
      assertEquals("", run.err());
      assertEquals(fresh, newsroom.siteFiles(), breakage.name());
      assertEquals(whole, Newsroom.files(cache), breakage.name());
    }
  }

  private enum Breakage {
    EMPTY,
    HALF,
    ONE_BYTE,
    ANOTHER_FILE;

    byte[] of(byte[] content) {
      byte[] broken = content.clone();
      broken[broken.length / 2] ^= 1;
      return switch (this) {
        case EMPTY -> new byte[0];
        case HALF -> Arrays.copyOf(content, content.length / 2);
        case ONE_BYTE -> broken;
        case ANOTHER_FILE -> "something else altogether".getBytes(UTF_8);
      };
    }
  }

  @Test
  void aCacheThatCannotBeWrittenDoesNoHarm() throws IOException {
    Map<String, String> fresh = freshSite();
    Files.writeString(cache, "a file in the folder's place");
    for (int i = 0; i < 2; i++) {
      Run run = generate();
      assertEquals(0, run.code(), run.err());
      assertEquals("", run.err());
      assertEquals(fresh, newsroom.siteFiles());
    }
  }

  @Test
  void theCacheCanBeDeletedAtAnyTime() throws IOException {
    assertEquals(0, generate().code());
    Map<String, String> fresh = newsroom.siteFiles();
    for (Path entry : entries()) {
      Files.delete(entry);
    }
    assertEquals(0, generate().code());
    forgetLastRun();
    assertEquals(0, generate().code());
    assertEquals(fresh, newsroom.siteFiles());
  }

  @Test
  void everyChangeIsSeen() throws IOException {
    assertEquals(0, generate().code());
    newsroom.write("gate.md", "---\ndate: 2019-06-14\n---\nA guard opened the gate on Friday.\n");
    assertChangesAsWithoutCache();
    Files.delete(newsroom.seed("crack.md"));
    assertChangesAsWithoutCache();
    Path verdict = newsroom.seed("verdict.md");
    Files.writeString(verdict, Files.readString(verdict).replace("2021-03-18", "2021-04-15"));
    assertChangesAsWithoutCache();
    Path settings = newsroom.seed("timeline.yaml");
    Files.writeString(settings, Files.readString(settings) + "to: 2020-01-01\n");
    assertChangesAsWithoutCache();
    Run shorter = generate("--max-days", "1");
    assertTrue(shorter.out().contains(" written"), shorter.out());
    assertChangesAsWithoutCache();
    Files.writeString(newsroom.site().resolve("index.html"), "touched");
    assertChangesAsWithoutCache();
    Files.delete(newsroom.site().resolve("404.html"));
    assertChangesAsWithoutCache();
  }

  private void assertChangesAsWithoutCache(Object... more) {
    Map<String, String> before = newsroom.siteFiles();
    Run run = generate(more);
    assertEquals(0, run.code(), run.err());
    assertNotEquals(before, newsroom.siteFiles());
    assertEquals(freshSite(more), newsroom.siteFiles());
    Run again = generate(more);
    assertTrue(again.out().contains("(up to date)"), again.out());
  }

  @TestFactory
  Stream<DynamicTest> everyKindOfInputCounts() {
    Map<String, Runnable> changes = new LinkedHashMap<>();
    changes.put("a sentence", () -> edit("crack.md", "found a crack", "found two cracks"));
    changes.put("a date", () -> edit("crack.md", "2019-06-12", "2019-06-19"));
    changes.put("a title", () -> edit("crack.md", "Crack found in", "Cracks found in"));
    changes.put("a publisher", () -> edit("verdict.md", "The Valley Post", "Orsa Daily"));
    changes.put("a language", () -> edit("verdict.md", "date:", "language: en-GB\ndate:"));
    changes.put("an article's name", () -> move("verdict.md", "court/fine.md"));
    changes.put("an article's format", () -> move("crack.md", "crack.txt"));
    changes.put("an article less", () -> remove("feast.md"));
    changes.put(
        "an article more", () -> newsroom.write("rain.md", "It rained on 4 May 2020 in Orsa.\n"));
    changes.put(
        "a line of an archive",
        () ->
            newsroom.write(
                "wire.jsonl", "{\"id\": \"gate\", \"text\": \"It broke on 5 May 2020.\"}\n"));
    changes.put("a line that has moved", () -> edit("wire.jsonl", "{", "\n\n{"));
    changes.put("a line that is edited", () -> edit("wire.jsonl", "5 May", "6 May"));
    changes.put("the settings", () -> edit("timeline.yaml", "The Orsa dam", "The dam of Orsa"));
    changes.put(
        "a correction",
        () ->
            newsroom.write(
                "curation.yaml",
                """
                - match: {article: court/fine, quote: A court fined the company on Thursday.}
                  action: retitle
                  to: The company is fined
                  reason: Shorter.
                """));
    changes.put("the templates", () -> copyTemplates(root.resolve("templates")));
    changes.put("a template", () -> append(root.resolve("templates/style.css"), "/* blue */\n"));
    assertEquals(0, generate().code());
    freshSite();
    return changes.entrySet().stream()
        .map(
            change ->
                DynamicTest.dynamicTest(
                    change.getKey(),
                    () -> {
                      change.getValue().run();
                      assertAsWithoutCache();
                    }));
  }

  private void assertAsWithoutCache(Object... more) {
    Run run = generate(more);
    assertEquals(0, run.code(), run.err());
    assertEquals(freshSite(more), newsroom.siteFiles());
  }

  @Test
  void settingsCanTakeTurns() {
    Object[][] turns = {
      {"--max-days", 1}, {"--query", "trial verdict"}, {"--to", "2019-12-31"}, {"--max-per-day", 1}
    };
    for (int round = 0; round < 2; round++) {
      for (Object[] turn : turns) {
        assertAsWithoutCache(turn);
      }
    }
  }

  @Test
  void aByteOfTheProgramCounts() throws IOException {
    Path jar = Newsroom.write(root.resolve("lib/models.jar"), "one model");
    Path folder = root.resolve("classes");
    Path rules = Newsroom.write(folder.resolve("a/rules.txt"), "a rule");
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL(), folder.toUri().toURL()})) {
      String program = CodeFingerprint.of(loader);
      assertEquals(program, CodeFingerprint.of(loader));
      Files.writeString(jar, "two model");
      String otherModel = CodeFingerprint.of(loader);
      assertNotEquals(program, otherModel);
      Files.writeString(rules, "b rule");
      assertNotEquals(otherModel, CodeFingerprint.of(loader));
    }
  }

  private void edit(String seed, String old, String now) {
    try {
      String text = Files.readString(newsroom.seed(seed));
      assertTrue(text.contains(old), text);
      newsroom.write(seed, text.replace(old, now));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void move(String seed, String name) {
    try {
      newsroom.write(name, Files.readString(newsroom.seed(seed)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    remove(seed);
  }

  private void remove(String seed) {
    try {
      Files.delete(newsroom.seed(seed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copyTemplates(Path folder) {
    Newsroom.files(Path.of("templates"))
        .forEach((path, content) -> Newsroom.writeBytes(folder.resolve(path), content));
  }

  private static void append(Path file, String text) {
    try {
      Files.writeString(file, text, APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatTheRunHadToSayIsSaidAgain() {
    newsroom.write("fremd.md", "---\nlanguage: de\n---\nAm Freitag brach das Tor.\n");
    Newsroom.write(newsroom.site().resolve("mine.txt"), "mine");
    Run first = generate();
    assertTrue(first.err().contains("fremd.md"), first.err());
    assertTrue(first.err().contains("mine.txt"), first.err());
    Run second = generate();
    assertEquals(first.err(), second.err());
    assertTrue(second.out().contains("(up to date)"), second.out());
  }

  @Test
  void aRunWithProblemsIsNotRemembered() {
    newsroom.write("empty.txt", "");
    for (int i = 0; i < 2; i++) {
      Run run = generate("--keep-going");
      assertEquals(1, run.code());
      assertTrue(run.err().contains("empty.txt"), run.err());
    }
  }

  @Test
  void twoRunsAtOnceDoNoHarm() {
    Map<String, String> fresh = freshSite();
    List<Integer> codes =
        InParallel.map(
            List.of("one", "two", "three", "four"),
            name -> generate("--site", root.resolve(name)).code(),
            done -> {});
    assertEquals(List.of(0, 0, 0, 0), codes);
    for (String name : List.of("one", "two", "three", "four")) {
      assertEquals(fresh, Newsroom.files(root.resolve(name)));
    }
  }

  @Test
  void entriesThatNobodyAsksForAreDropped() throws IOException {
    assertEquals(0, generate().code());
    Path verdict = newsroom.seed("verdict.md");
    String text = Files.readString(verdict);
    AnalysisCache old = new AnalysisCache(cache.resolve("articles"), "an older program");
    Examined examined =
        Examined.of(
            ArticleAnalyser.loaded()
                .analyse(SeedReader.read(root.resolve("seeds")).articles().get(0)));
    for (int i = 0; i < 150; i++) {
      old.note(new Source("old-" + i + ".md", "old.md"), new byte[0], examined.article());
      old.keep(examined);
    }
    assertEquals(154, entries().size());
    Files.writeString(verdict, text + "\nIt rained on 4 May 2020.\n");
    assertEquals(0, generate().code());
    assertEquals(4, entries().size());
  }
}
