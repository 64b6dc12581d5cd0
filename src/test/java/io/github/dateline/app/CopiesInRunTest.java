package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agency copy counts once on the timeline, and every outlet that printed it is listed. */
class CopiesInRunTest {
  private static final String WIRE =
      """
      Two tankers collided in the Karasu strait %s, and the coast guard closed it to all ships.

      Three sailors are missing, and eleven were taken to a hospital in Karasu with burns.

      “We heard the horn, and then the wall came at us,” said Bilal Aydin, a cook on the smaller ship.

      Forty ships are waiting at both ends, and pilots expect the first of them to pass on Saturday.
      """;

  @TempDir Path root;

  @Test
  void tenOutletsWithOneTextAreOneVoice() throws IOException {
    write("wire", "2020-11-20", "Tankers collide in strait", WIRE.formatted("on Thursday"));
    double alone = collision().get("score").getAsDouble();
    for (int i = 0; i < 9; i++) {
      write("copy" + i, "2020-11-20", "Crash number " + i, WIRE.formatted("on Thursday"));
    }
    JsonObject event = collision();
    assertEquals(10, event.getAsJsonArray("sources").size());
    assertEquals(alone, event.get("score").getAsDouble());
    assertTrue(index().contains("retelling of the same agency text"));
  }

  @Test
  void aCopysPageLeadsToTheArticleThatCounts() throws IOException {
    write("wire", "2020-11-20", "Tankers collide in strait", WIRE.formatted("on Thursday"));
    write("copy", "2020-11-21", "Strait shut", WIRE.formatted("on Thursday"));
    assertEquals(2, collision().getAsJsonArray("sources").size());
    assertTrue(
        page("copy")
            .contains(
                "<dd>retelling of the same agency text: <a href=\"../sources/wire.html\""
                    + " dir=\"auto\">Tankers collide in strait</a></dd>"),
        page("copy"));
    assertFalse(page("wire").contains("agency text"), page("wire"));
  }

  @Test
  void anEarlierVersionsPageLeadsToTheLast() throws IOException {
    String url = "\nurl: https://strait.example/crash";
    write("first", "2020-11-19" + url, "Tankers <collide>", WIRE.formatted("today"));
    write("last", "2020-11-20" + url, "Tankers collided", WIRE.formatted("on Thursday"));
    collision();
    assertTrue(
        page("first")
            .contains(
                "<dd>earlier version of the same page: <a href=\"../sources/last.html\""
                    + " dir=\"auto\">Tankers collided</a></dd>"),
        page("first"));
  }

  @Test
  void anOutletWithItsOwnWordsIsAnotherVoice() throws IOException {
    write("wire", "2020-11-20", "Tankers collide in strait", WIRE.formatted("on Thursday"));
    double alone = collision().get("score").getAsDouble();
    write(
        "own",
        "2020-11-20",
        "Strait shut after crash",
        """
        Two tankers collided in the Karasu strait on Thursday, harbour officials told this paper.

        The search for three men of the crew went on through the night with boats and a helicopter.

        “We heard the horn, and then the wall came at us,” said Bilal Aydin, a cook.
        """);
    assertTrue(collision().get("score").getAsDouble() > alone);
    assertFalse(index().contains("retelling of the same agency text"));
  }

  @Test
  void aCopyThatCountsFromAnotherDayContradictsNobody() throws IOException {
    write("wire", "2020-11-20", "Tankers collide in strait", WIRE.formatted("on Thursday"));
    write("late", "2020-11-21", "Crash in strait", WIRE.formatted("two days ago"));
    write("later", "2020-11-22", "Crash in strait", WIRE.formatted("two days ago"));
    JsonObject event = collision();
    assertEquals("2020-11-19", event.get("date").getAsString());
    assertEquals(3, event.getAsJsonArray("sources").size(), event.toString());
    assertFalse(event.has("conflict"), event.toString());
  }

  private void write(String id, String date, String title, String text) {
    Newsroom.write(
        root.resolve("seeds/" + id + ".md"),
        "---\ntitle: " + title + "\ndate: " + date + "\n---\n" + text);
  }

  private JsonObject collision() throws IOException {
    Run run = Run.generate(root);
    assertEquals(0, run.code(), run.err());
    List<JsonObject> events =
        Files.readAllLines(root.resolve("site/data/events.jsonl"), UTF_8).stream()
            .map(line -> JsonParser.parseString(line).getAsJsonObject())
            .filter(event -> event.get("title").getAsString().startsWith("Two tankers collided"))
            .toList();
    assertEquals(1, events.size(), events.toString());
    return events.get(0);
  }

  private String page(String article) throws IOException {
    return Files.readString(root.resolve("site/sources/" + article + ".html"), UTF_8);
  }

  private String index() throws IOException {
    return Files.readString(root.resolve("site/index.html"), UTF_8);
  }
}
