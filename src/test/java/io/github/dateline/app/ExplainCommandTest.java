package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir Path root;

  @Test
  void aSentenceWordByWord() {
    Run run =
        Run.dateline(
            "explain", "The mill closed on Friday and had stood since 1998.", "--date=2011-03-15");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        """
          words   “Friday”
          rule    <weekday>
          value   2011-03-11 (DATE)
          anchor  2011-03-15 (published 2011-03-15)
          date    2011-03-11 (day)

          words   “1998”
          rule    <year>
          value   1998 (DATE)
          anchor  – (the words say it)
          date    1998/.. (year)
        """,
        run.out());
  }

  @Test
  void aSentenceWithoutADateOfItsOwn() {
    Run run = Run.dateline("explain", "The mill closed on Friday.");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\n  date    –\n"), run.out());
    assertEquals("No time expression.\n", Run.dateline("explain", "The mill may march on.").out());
  }

  @Test
  void anEventFromItsQuoteToItsDate() throws Exception {
    Newsroom newsroom = Newsroom.in(root);
    assertEquals(0, Run.generate(root).code());
    JsonObject event =
        JsonParser.parseString(
                Files.readString(newsroom.site().resolve("data/events.jsonl"), UTF_8)
                    .lines()
                    .filter(line -> line.contains("\"Thursday\""))
                    .findFirst()
                    .orElseThrow())
            .getAsJsonObject();
    Run run =
        Run.dateline("explain", event.get("id").getAsString(), "--seeds", root.resolve("seeds"));
    assertEquals(0, run.code(), run.err());
    assertEquals(
        event.get("id").getAsString() + "  " + event.get("title").getAsString(),
        run.out().lines().findFirst().orElse(""));
    assertTrue(
        run.out()
            .endsWith(
                """
                  quote   “A court fined the company on Thursday.”
                  words   “Thursday”
                  rule    <weekday>
                  value   2021-03-18
                  anchor  2021-03-18 (published 2021-03-18)
                  date    2021-03-18 (day)
                """),
        run.out());
  }

  @Test
  void whyReportsStandTogetherAndTheOneMostLikeThemDoesNot() throws Exception {
    Path seeds = Files.createDirectories(root.resolve("three"));
    write(seeds, "a", "Police arrested the banker Ole Dorr in Oslo on Thursday.");
    write(seeds, "b", "The banker Ole Dorr was arrested by police in Oslo on Thursday.");
    write(seeds, "c", "Police arrested the baker Ada Kroll in Oslo on Thursday.");
    Path site = root.resolve("site-of-three");
    assertEquals(0, Run.dateline("generate", "--seeds", seeds, "--site", site).code());
    String events = Files.readString(site.resolve("data/events.jsonl"), UTF_8);
    assertEquals(2, events.lines().count(), events);
    String id =
        JsonParser.parseString(
                events.lines().filter(line -> line.contains("banker")).findFirst().orElseThrow())
            .getAsJsonObject()
            .get("id")
            .getAsString();
    Run run = Run.dateline("explain", id, "--seeds", seeds, "--site", site);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\ntogether: "), run.out());
    assertTrue(run.out().contains("same agent"), run.out());
    assertTrue(run.out().contains("\napart: c, sentence 1, "), run.out());
    assertTrue(run.out().contains("  against other agent or patient"), run.out());
  }

  private static void write(Path seeds, String name, String text) throws IOException {
    String stated = "---\ntitle: News of the day\ndate: 2021-03-19\n---\n";
    Files.writeString(seeds.resolve(name + ".txt"), stated + text + "\n", UTF_8);
  }

  @Test
  void anUnknownEventIsTold() {
    Newsroom.in(root);
    Run run = Run.dateline("explain", "e-0000000", "--seeds", root.resolve("seeds"));
    assertEquals(1, run.code());
    assertEquals(
        "e-0000000: no such event; take an id from site/data/events.jsonl", run.err().strip());
  }
}
