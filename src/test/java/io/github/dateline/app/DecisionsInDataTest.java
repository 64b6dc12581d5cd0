package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why reports stand together is kept beside the events, and an editor's word goes before it. */
class DecisionsInDataTest {

  @TempDir Path root;

  private Path seeds = Path.of("");
  private Path site = Path.of("");

  @BeforeEach
  void threeArticles() throws IOException {
    seeds = Files.createDirectories(root.resolve("seeds"));
    site = root.resolve("site");
    write("a", "Police arrested the banker Ole Dorr in Oslo on Thursday.");
    write("b", "The banker Ole Dorr was arrested by police in Oslo on Thursday.");
    write("c", "The harbour of Halden was shut on Thursday.");
    generate();
  }

  @Test
  void theMachinesDecision() throws IOException {
    List<JsonObject> decided = decided();
    assertEquals(1, decided.size(), decided.toString());
    assertEquals(id("banker"), decided.get(0).get("id").getAsString());
    JsonObject decision = only(decided.get(0));
    assertEquals(
        List.of("article", "sentence", "with", "by", "score", "excluded", "evidence"),
        List.copyOf(decision.keySet()));
    assertEquals("b", decision.get("article").getAsString());
    assertEquals("{\"article\":\"a\",\"sentence\":1}", decision.get("with").toString());
    assertEquals("score", decision.get("by").getAsString());
    JsonObject evidence = decision.getAsJsonObject("evidence");
    assertEquals("1.00", evidence.get("same_agent").getAsString());
    assertEquals("1.00", evidence.get("same_word").getAsString());
  }

  @Test
  void explainSaysTheSame() throws IOException {
    String told = Run.dateline("explain", id("banker"), "--seeds", seeds, "--site", site).out();
    assertTrue(told.contains("\ntogether: b, sentence 1\n  with    a, sentence 1\n"), told);
    double score = only(decided().get(0)).get("score").getAsDouble();
    assertTrue(told.contains(String.format(Locale.ROOT, "  score   %.1f\n", score)), told);
    assertTrue(told.contains("same agent"), told);
  }

  @Test
  void whatAnEditorSplitsStandsApart() throws IOException {
    curate(
        "- {id: "
            + id("banker")
            + ", action: split, to: {article: b, quote: arrested}, reason: r}");
    assertEquals(3, events().size());
    assertEquals(List.of(), decided());
  }

  @Test
  void whatAnEditorMergesStandsTogether() throws IOException {
    curate("- {id: " + id("harbour") + ", action: merge, to: " + id("banker") + ", reason: r}");
    assertEquals(1, events().size());
    List<String> by =
        decided().get(0).getAsJsonArray("decisions").asList().stream()
            .map(one -> one.getAsJsonObject())
            .map(one -> one.get("article").getAsString() + " " + one.get("by").getAsString())
            .toList();
    assertEquals(List.of("b score", "c editor"), by);
    String told = Run.dateline("explain", id("banker"), "--seeds", seeds, "--site", site).out();
    assertTrue(told.contains("\ntogether: c, sentence 1\n  with    "), told);
    assertTrue(told.contains("; an editor’s word\n"), told);
  }

  private void curate(String entry) throws IOException {
    Files.writeString(seeds.resolve("curation.yaml"), entry + "\n", UTF_8);
    generate();
  }

  private void generate() {
    Run run = Run.dateline("generate", "--seeds", seeds, "--site", site);
    assertEquals(0, run.code(), run.err());
  }

  private void write(String name, String text) throws IOException {
    String stated = "---\ntitle: News of the day\ndate: 2021-03-19\n---\n";
    Files.writeString(seeds.resolve(name + ".txt"), stated + text + "\n", UTF_8);
  }

  private String id(String word) throws IOException {
    return events().stream()
        .filter(event -> event.get("title").getAsString().contains(word))
        .findFirst()
        .orElseThrow()
        .get("id")
        .getAsString();
  }

  private List<JsonObject> events() throws IOException {
    return lines("data/events.jsonl");
  }

  private List<JsonObject> decided() throws IOException {
    return lines("data/decisions.jsonl");
  }

  private List<JsonObject> lines(String file) throws IOException {
    return Files.readString(site.resolve(file), UTF_8)
        .lines()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .toList();
  }

  private static JsonObject only(JsonObject event) {
    assertEquals(1, event.getAsJsonArray("decisions").size(), event.toString());
    return event.getAsJsonArray("decisions").get(0).getAsJsonObject();
  }
}
