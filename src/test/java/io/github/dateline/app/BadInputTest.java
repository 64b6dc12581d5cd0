package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input is told in one line that names file and remedy, and leaves the site as it was. */
class BadInputTest {

  @TempDir Path root;
  private Newsroom newsroom;
  private SortedMap<String, String> siteBefore;

  @BeforeEach
  void publish() {
    newsroom = Newsroom.in(root);
    Run run = Run.generate(root);
    assertEquals(0, run.code(), run.err());
    siteBefore = newsroom.siteFiles();
    assertTrue(siteBefore.containsKey("index.html"));
  }

  @Test
  void missingSeeds() {
    fails(root.resolve("nowhere"), "no such folder", "--seeds", root.resolve("nowhere"));
  }

  @Test
  void anEmptyFile() {
    fails(newsroom.write("empty.txt", ""), "empty");
  }

  @Test
  void aFileThatIsNotUtf8() throws Exception {
    Path file = newsroom.seed("latin.txt");
    Files.writeString(file, "Le mur du barrage a été fermé mardi.\n", ISO_8859_1);
    fails(file, "UTF-8");
  }

  @Test
  void frontMatterThatNeverEnds() {
    fails(newsroom.write("open.md", "---\ntitle: Open\nThe gate stayed open.\n"), "---");
  }

  @Test
  void frontMatterThatIsNotYaml() {
    fails(newsroom.write("yaml.md", "---\ntitle: [Open\n---\nThe gate stayed open.\n"), "YAML");
  }

  @Test
  void aDayThatIsNotInTheCalendar() {
    fails(
        newsroom.write("date.md", "---\ndate: 2024-13-45\n---\nThe gate stayed open.\n"),
        ":2: ",
        "2024-13-45");
  }

  @Test
  void twoArticlesWithOneId() {
    newsroom.write("gate.md", "The gate stayed open.\n");
    fails(newsroom.write("gate.txt", "The gate was shut.\n"), "gate.md");
  }

  @Test
  void twoArticlesWhoseIdsDifferInCaseOnly() {
    newsroom.write("Gate.md", "The gate stayed open.\n");
    fails(newsroom.write("gate.txt", "The gate was shut.\n"), "case");
  }

  @Test
  void aLinkThatIsNoWebAddress() {
    fails(
        newsroom.write("url.md", "---\nurl: javascript:alert(1)\n---\nThe gate stayed open.\n"),
        ":2: ",
        "http");
  }

  @Test
  void whatGitCouldNotMerge() throws Exception {
    String sides = "<<<<<<< HEAD\nThe gate is open.\n=======\nThe gate is shut.\n>>>>>>> other\n";
    Path file = newsroom.write("gate.md", "The dam is old.\n" + sides);
    fails(file, ":2: ", "until line 6");
    Files.delete(file);

    file = newsroom.write("gate.txt", "---\n" + sides + "---\nThe gate is old.\n");
    fails(file, ":2: ", "conflict");
    Files.delete(file);

    file = newsroom.write("gate.html", "<p>The gate is old.\n" + sides);
    fails(file, ":2: ", "conflict");
    Files.delete(file);

    String settings = Files.readString(newsroom.seed("timeline.yaml"));
    file = newsroom.write("timeline.yaml", settings + sides);
    fails(file, "conflict");
    newsroom.write("timeline.yaml", settings);

    file = newsroom.write("curation.yaml", "\n" + sides.replace("The gate is ", "- "));
    fails(file, ":2: ", "conflict");
    Files.delete(file);

    String page = Files.readString(Path.of("templates", "index.html"));
    fails(Newsroom.write(root.resolve("templates/index.html"), sides + page), ":1: ", "conflict");
  }

  @Test
  void aTemplateWithAMisspeltName() throws Exception {
    String page = Files.readString(Path.of("templates", "index.html"));
    fails(Newsroom.write(root.resolve("templates/index.html"), page + "{{titel}}\n"), "titel");
  }

  @Test
  void settingsWithAnUnknownKey() {
    fails(newsroom.write("timeline.yaml", "titel: The Orsa dam\n"), ":1: ", "titel");
  }

  @Test
  void aSiteThatIsAFile() throws Exception {
    Path file = Files.writeString(root.resolve("note"), "mine");
    fails(file, "file", "--site", file);
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void allProblemsAreToldAtOnce() {
    newsroom.write("empty.txt", "");
    newsroom.write("date.md", "---\ndate: soon\n---\nThe gate stayed open.\n");
    Run run = Run.generate(root);
    assertEquals(1, run.code());
    assertEquals(2, run.err().lines().count(), run.err());
    assertEquals(siteBefore, newsroom.siteFiles());
  }

  @Test
  void keepGoingPublishesTheRest() {
    newsroom.write("empty.txt", "");
    newsroom.write("gate.md", "---\ndate: 2019-06-14\n---\nA guard opened the gate on Friday.\n");
    Run run = Run.generate(root, "--keep-going");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("empty.txt"), run.err());
    assertTrue(run.out().startsWith("4 articles, "), run.out());
    assertTrue(newsroom.siteFiles().containsKey("sources/gate.html"));
  }

  @Test
  void wrongUsageIsCodeTwo() {
    for (List<String> arguments :
        List.of(
            List.of("publish"),
            List.of("generate", "--colour"),
            List.of("generate", "--from", "May"),
            List.of("generate", "--max-days", "many"),
            List.of("generate", "--max-days", "0"),
            List.of("tag"),
            List.of("tag", "--format", "xml", "a.txt"))) {
      Run run = Run.dateline(arguments.toArray());
      assertEquals(2, run.code(), arguments::toString);
      assertEquals("", run.out(), arguments::toString);
      assertTrue(run.err().contains("--help"), run.err());
      assertNoStackTrace(run);
    }
  }

  /** A run on this input fails with one line about {@code file} that holds {@code words}. */
  private void fails(Path file, String... words) {
    fails(file, words, new Object[0]);
  }

  private void fails(Path file, String word, Object option, Object value) {
    fails(file, new String[] {word}, new Object[] {option, value});
  }

  private void fails(Path file, String[] words, Object[] options) {
    Run run = Run.generate(root, options);
    assertEquals(1, run.code(), run.err());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith(file + ":"), run.err());
    assertTrue(run.err().contains("; "), () -> "no remedy: " + run.err());
    for (String word : words) {
      assertTrue(run.err().contains(word), () -> "no \"" + word + "\" in " + run.err());
    }
    assertNoStackTrace(run);
    assertEquals(siteBefore, newsroom.siteFiles());
  }

  private static void assertNoStackTrace(Run run) {
    assertFalse(run.err().contains("\tat "), run.err());
  }
}
