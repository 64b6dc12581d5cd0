package io.github.dateline.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.dateline.timeline.Timeline;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The files for other programs. */
class FormatsTest {
  private final Timeline neighbours = SampleTimelines.neighbours();
  private final Pages site = render(neighbours);
  private final Pages hostile = render(HostileTimeline.hostile());

  private static Pages render(Timeline timeline) {
    return PageRenderer.render(timeline, TemplateFolder.fromJar());
  }

  private static Document xml(Pages site, String path) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(site.bytes(path)));
  }

  private static JsonObject json(Pages site, String path) {
    return JsonParser.parseString(site.text(path)).getAsJsonObject();
  }

  @Test
  void atomTellsTheLatestEvidenceFirst() throws Exception {
    Element feed = xml(site, "feed.xml").getDocumentElement();
    assertAll(
        () -> assertEquals("http://www.w3.org/2005/Atom", feed.getNamespaceURI()),
        () -> assertEquals(15, feed.getElementsByTagName("entry").getLength()),
        () ->
            assertEquals(
                "2024-05-09T00:00:00Z",
                feed.getElementsByTagName("updated").item(0).getTextContent()),
        () ->
            assertTrue(
                feed.getElementsByTagName("summary")
                    .item(0)
                    .getTextContent()
                    .startsWith("8 May 2024. “Ties are")));
  }

  @Test
  void aFeedHasFiftyEntriesAtTheMost() throws Exception {
    Pages full = render(LongTimeline.of(120));
    assertEquals(50, xml(full, "feed.xml").getElementsByTagName("entry").getLength());
    assertEquals(50, json(full, "feed.json").getAsJsonArray("items").size());
  }

  @Test
  void feedsOfNothingAndOfAnythingAreWellFormed() throws Exception {
    xml(hostile, "feed.xml");
    xml(render(SampleTimelines.empty()), "feed.xml");
    assertEquals(
        "https://jsonfeed.org/version/1.1",
        json(hostile, "feed.json").get("version").getAsString());
  }

  @Test
  void feedsLinkToTheSiteWhereItsAddressIsKnown() throws Exception {
    Pages published =
        render(
            new Timeline(
                SampleTimelines.settings("T", "", Optional.of("https://example.org/t/")),
                neighbours.events(),
                neighbours.articles(),
                neighbours.unresolved()));
    assertTrue(published.text("feed.xml").contains("https://example.org/t/index.html#e-talks08"));
    assertTrue(
        json(published, "feed.json")
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject()
            .get("url")
            .getAsString()
            .startsWith("https://example.org/t/index.html#e-"));
    xml(published, "sitemap.xml");
  }

  @Test
  void theCalendarHoldsSingleDaysOnly() {
    List<String> lines = site.text("timeline.ics").lines().toList();
    assertEquals(5, lines.stream().filter("BEGIN:VEVENT"::equals).count());
    assertTrue(lines.contains("DTSTART;VALUE=DATE:20240508"));
    assertTrue(lines.contains("DTEND;VALUE=DATE:20240509"));
    assertTrue(lines.contains("STATUS:TENTATIVE"), "a plan is no fact");
  }

  @Test
  void calendarLinesAreFoldedAtSeventyFiveOctets() {
    for (Pages pages : List.of(site, hostile)) {
      String text = pages.text("timeline.ics");
      for (String line : text.split("\r\n")) {
        assertTrue(line.getBytes(UTF_8).length <= 75, line);
        assertFalse(line.contains("\n"), line);
      }
    }
    assertTrue(
        hostile.text("timeline.ics").replace("\r\n ", "").contains("x".repeat(10_000)),
        "nothing is cut");
  }

  @Test
  void timelineJsShowsTextAsText() {
    JsonObject timeline = json(hostile, "data/timelinejs.json");
    String headline =
        timeline
            .getAsJsonArray("events")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("text")
            .get("headline")
            .getAsString();
    assertTrue(headline.startsWith("&lt;script&gt;"), headline.substring(0, 40));
  }

  @Test
  void timelineJsIsNoFinerThanTheDate() {
    JsonArray events = json(site, "data/timelinejs.json").getAsJsonArray("events");
    JsonObject ongoing = events.get(0).getAsJsonObject();
    assertEquals("since 2018", ongoing.get("display_date").getAsString());
    assertEquals(Set.of("year"), ongoing.getAsJsonObject("start_date").keySet());
    assertFalse(ongoing.has("end_date"));
  }

  @Test
  void linkedDataCitesTheArticles() {
    String page = site.text("index.html");
    String start = "<script type=\"application/ld+json\">";
    int from = page.indexOf(start) + start.length();
    String data = page.substring(from, page.indexOf("</script>", from));
    JsonObject list = JsonParser.parseString(data).getAsJsonObject();
    JsonObject last =
        list.getAsJsonArray("itemListElement").get(14).getAsJsonObject().getAsJsonObject("item");
    assertAll(
        () -> assertEquals("ItemList", list.get("@type").getAsString()),
        () -> assertEquals("2024-05-08", last.get("temporalCoverage").getAsString()),
        () -> assertEquals(3, last.getAsJsonArray("citation").size()),
        () -> assertFalse(data.contains("<"), "nothing in it can end the script"));
  }

  @Test
  void linkedDataCannotEndItsScript() {
    String page = hostile.text("index.html");
    String start = "<script type=\"application/ld+json\">";
    int from = page.indexOf(start) + start.length();
    String data = page.substring(from, page.indexOf("</script>", from));
    assertTrue(JsonParser.parseString(data).isJsonObject());
    assertTrue(data.contains("\\u003cscript\\u003e"));
  }

  @Test
  void theTableRunsNoFormulas() {
    Timeline timeline =
        new Timeline(
            neighbours.settings(),
            List.of(
                SampleTimelines.event(
                    "e-formula",
                    SampleTimelines.day("2024-05-08"),
                    "=HYPERLINK(\"x\")",
                    io.github.dateline.event.Status.OCCURRED,
                    List.of(),
                    List.of())),
            List.of(),
            List.of());
    assertTrue(render(timeline).text("data/events.csv").contains("\"'=HYPERLINK(\"\"x\"\")\""));
    assertEquals(16, site.text("data/events.csv").lines().count());
  }

  @Test
  void aReviewerReadsAFactALine() {
    String review = site.text("review/2023.md");
    assertAll(
        () -> assertTrue(review.contains("\n## e-refuse1 Pashinyan refused to sign")),
        () ->
            assertTrue(review.contains("\n- date: 2023-03-06/2023-03-12 (week of 6 March 2023)\n")),
        () -> assertTrue(review.contains("\n- source: 003\\_discontent, sentence 6\n")),
        () ->
            assertTrue(
                review.contains(
                    "\n  - “Last week” → from 2023-03-14 → last \\<unit\\> → 2023-W10 → 2023-03-06")),
        () -> assertTrue(review.contains("\n- curated: retitle, because")));
    assertFalse(hostile.text("review/2024.md").contains("<script>"), "escaped: \\<script\\>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "articles", "unresolved", "decisions"})
  void theSchemaNamesTheKeysOfTheData(String data) {
    JsonObject schema = json(site, "data/" + data + ".schema.json");
    List<String> keys = List.copyOf(schema.getAsJsonObject("properties").keySet());
    site.text("data/" + data + ".jsonl")
        .lines()
        .map(line -> JsonParser.parseString(line).getAsJsonObject().keySet())
        .forEach(
            used ->
                assertEquals(
                    keys.stream().filter(used::contains).toList(), List.copyOf(used), data));
    schema
        .getAsJsonArray("required")
        .forEach(key -> assertTrue(keys.contains(key.getAsString()), key.getAsString()));
  }
}
