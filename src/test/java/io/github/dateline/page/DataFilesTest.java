package io.github.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataFilesTest {
  private final Pages site =
      PageRenderer.render(SampleTimelines.neighbours(), TemplateFolder.fromJar());

  private List<JsonObject> lines(String path) {
    return site.text(path)
        .lines()
        .map(JsonParser::parseString)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  @Test
  void keysComeInTheOrderOfTheContract() {
    JsonObject plain = lines("data/events.jsonl").get(0);
    assertEquals(
        List.of(
            "id",
            "date",
            "granularity",
            "title",
            "status",
            "subjects",
            "actors",
            "score",
            "sources"),
        List.copyOf(plain.keySet()));
    assertEquals(
        List.of("article", "sentence", "quote", "expression", "value", "rule", "anchor", "date"),
        List.copyOf(plain.getAsJsonArray("sources").get(0).getAsJsonObject().keySet()));
    assertEquals(
        List.of(
            "id",
            "title",
            "url",
            "publisher",
            "published",
            "publishedFrom",
            "why",
            "sentences",
            "events"),
        List.copyOf(lines("data/articles.jsonl").get(0).keySet()));
    assertEquals(
        List.of("article", "sentence", "quote", "expression", "rule", "reason"),
        List.copyOf(lines("data/unresolved.jsonl").get(0).keySet()));
  }

  @Test
  void conflictAndCurationAreThereWhereTheyAre() {
    List<JsonObject> events = lines("data/events.jsonl");
    assertEquals(1, events.stream().filter(event -> event.has("conflict")).count());
    assertEquals(1, events.stream().filter(event -> event.has("curated")).count());
    assertTrue(
        site.text("data/events.jsonl")
            .contains(
                "\"conflict\":[{\"date\":\"2024-05-08\",\"sources\":[\"002_leaders\",\"000_talks\"]},"
                    + "{\"date\":\"2024-05-09\",\"sources\":[\"001_visit\"]}]"));
  }

  @Test
  void scoresHaveTwoDecimals() {
    assertTrue(site.text("data/events.jsonl").contains("\"score\":0.50,"));
  }

  @Test
  void whatIsNotKnownIsNull() {
    assertTrue(lines("data/articles.jsonl").get(3).get("publisher").isJsonNull());
    JsonObject undated =
        lines("data/events.jsonl").stream()
            .filter(event -> event.get("id").getAsString().equals("e-visit12"))
            .findFirst()
            .orElseThrow()
            .getAsJsonArray("sources")
            .get(2)
            .getAsJsonObject();
    for (String key : List.of("expression", "value", "rule", "anchor", "date")) {
      assertTrue(undated.get(key).isJsonNull(), key);
    }
  }

  @Test
  void textIsNotEscapedForHtml() {
    assertTrue(site.text("data/events.jsonl").contains("last <unit>"));
  }

  @Test
  void datesAreEdtf() {
    List<String> dates =
        lines("data/events.jsonl").stream().map(event -> event.get("date").getAsString()).toList();
    assertTrue(
        dates.containsAll(
            List.of("2018/..", "2020", "2022-12/..", "2023-03-06/2023-03-12", "2023-09")),
        dates.toString());
  }
}
