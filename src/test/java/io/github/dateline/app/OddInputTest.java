package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Odd input is no error: it is published escaped and whole. */
class OddInputTest {

  @TempDir Path root;

  @Test
  void markupIsText() {
    Newsroom newsroom = Newsroom.in(root);
    newsroom.write(
        "markup.md",
        """
        ---
        title: "Gate <script>alert('title')</script> opened"
        date: 2019-06-14
        ---
        A guard opened the gate <script>alert("text")</script> & left on Friday.
        """);
    Run run = Run.generate(root);
    assertEquals(0, run.code(), run.err());
    newsroom
        .siteFiles()
        .forEach(
            (path, content) -> {
              if (path.endsWith(".html") || path.endsWith(".xml")) {
                assertFalse(content.contains("<script>alert("), path);
              }
            });
    assertTrue(newsroom.siteFiles().get("sources/markup.html").contains("&lt;script"));
  }

  @Test
  void tenMegabytesInOneLineArePublishedWhole() throws Exception {
    Newsroom newsroom = Newsroom.in(root);
    newsroom.write("timeline.yaml", "publishFullText: true\n");
    int times = 550_000;
    newsroom.write(
        "long.md",
        "---\ntitle: A long line\ndate: 2019-06-14\n---\nThe gate broke on Friday"
            + " and <the> water rose".repeat(times)
            + ".\n");
    assertTrue(Files.size(newsroom.seed("long.md")) > 10_000_000);
    Run run = Run.generate(root);
    assertEquals(0, run.code(), run.err());
    String events = Files.readString(newsroom.site().resolve("data/events.jsonl"), UTF_8);
    assertTrue(events.contains("The gate broke on Friday"), "the long article tells no event");
    String page = Files.readString(newsroom.site().resolve("sources/long.html"), UTF_8);
    long found =
        Pattern.compile("&lt;the(&gt;|>)\\s+water\\s+rose").matcher(page).results().count();
    // The text, and what other parts of the page quote of it.
    assertTrue(found >= times, () -> found + " of " + times);
  }

  @Test
  void noDatedEventIsAPageThatSaysSo() {
    Newsroom.write(root.resolve("seeds/calm.txt"), "Nothing is known of the dam.\n");
    Run run = Run.generate(root);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("1 article, 0 events → "), run.out());
    assertTrue(Newsroom.files(root.resolve("site")).containsKey("index.html"));
  }

  @Test
  void anEmptyFolderIsAPageThatSaysSo() throws Exception {
    Files.createDirectories(root.resolve("seeds"));
    Run run = Run.generate(root);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("0 articles, 0 events → "), run.out());
  }

  @Test
  void anArticleInALanguageThatIsNotReadIsSkippedAndSaid() {
    Newsroom newsroom = Newsroom.in(root);
    newsroom.write(
        "fremd.md", "---\nlanguage: de\n---\nAm Freitag brach das Tor, sagte der Wärter.\n");
    Run run = Run.generate(root);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("fremd.md: skipped"), run.err());
    assertTrue(run.out().startsWith("3 articles, "), run.out());
  }
}
