package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article whose days of publication are a range dates what every day of it dates alike. */
class PublicationRangeInRunTest {

  private static final String REASON =
      "published on one of the days 2023-05-22/2023-05-25, which give different dates";

  @TempDir Path root;

  @Test
  void onlyWhatEveryDayGives() throws IOException {
    Newsroom.write(root.resolve("seeds/timeline.yaml"), "to: 2023-12-31\n");
    Newsroom.write(
        root.resolve("seeds/bridge.txt"),
        """
        The bridge at Tamsel

        Since 2018 the bridge at Tamsel was shut. On May 22 it shook. On Thursday, the 25th,
        engineers will meet.

        The county has two bridges and a ferry. The ferry is old. It carries twelve lorries.

        The county closed the ferry on Tuesday. Lorries jammed the road yesterday.

        The council paid the builders last month. A lorry struck a pillar on Monday.
        """);
    Run run = Run.generate(root);
    assertEquals(0, run.code(), run.err());
    JsonObject article = lines("articles").get(0);
    assertEquals("2023-05-22/2023-05-25", article.get("published").getAsString());
    assertEquals(
        List.of(
            "2018 2018/..",
            "last month 2023-04",
            "May 22 2023-05-22",
            "Monday 2023-05-22",
            "Thursday, the 25th 2023-05-25"),
        lines("events").stream().map(PublicationRangeInRunTest::dated).toList());
    assertEquals(
        List.of("Tuesday " + REASON, "yesterday " + REASON),
        lines("unresolved").stream()
            .map(
                line ->
                    line.get("expression").getAsString() + " " + line.get("reason").getAsString())
            .toList());
  }

  private static String dated(JsonObject event) {
    JsonObject source = event.getAsJsonArray("sources").get(0).getAsJsonObject();
    return source.get("expression").getAsString() + " " + source.get("date").getAsString();
  }

  private List<JsonObject> lines(String name) throws IOException {
    return Files.readAllLines(root.resolve("site/data/" + name + ".jsonl"), UTF_8).stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .toList();
  }
}
