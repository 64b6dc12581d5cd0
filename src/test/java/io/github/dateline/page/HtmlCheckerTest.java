package io.github.dateline.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.dateline.timeline.Timeline;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Nu Html Checker, which the W3C's validator runs, finds no errors. */
class HtmlCheckerTest {
  private static final EmbeddedValidator CHECKER = new EmbeddedValidator();

  @BeforeAll
  static void configure() {
    CHECKER.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    CHECKER.setNoLangDetect(true); // Hostile text looks like Maltese.
  }

  static Stream<Timeline> timelines() {
    return Stream.of(
        SampleTimelines.neighbours(),
        SampleTimelines.empty(),
        HostileTimeline.hostile(),
        LongTimeline.of(400),
        LongTimeline.withBackground(40),
        LongTimeline.withBackground(400));
  }

  @ParameterizedTest
  @MethodSource("timelines")
  void everyKindOfPageIsValid(Timeline timeline) throws Exception {
    Pages site = PageRenderer.render(timeline, TemplateFolder.fromJar());
    List<String> pages =
        Stream.concat(
                site.paths().stream().filter(path -> path.matches("[^/]*\\.html")),
                Stream.concat(
                    site.paths().stream().filter(path -> path.startsWith("sources/")).limit(5),
                    site.paths().stream().filter(path -> path.startsWith("years/")).limit(2)))
            .toList();
    assertTrue(pages.size() >= 2, pages::toString);
    List<String> messages = new ArrayList<>();
    for (String page : pages) {
      messages(site.text(page)).forEach(message -> messages.add(page + ": " + message));
    }
    assertEquals(List.of(), messages);
  }

  @Test
  void theCheckerSeesErrors() throws Exception {
    List<String> messages = messages("<!doctype html><html lang=en><title>x</title><p><bad></bad>");
    assertTrue(messages.toString().contains("Element “bad” not allowed"), messages::toString);
  }

  private static List<String> messages(String html) throws Exception {
    String report = CHECKER.validate(new ByteArrayInputStream(html.getBytes(UTF_8)));
    JsonArray found = JsonParser.parseString(report).getAsJsonObject().getAsJsonArray("messages");
    List<String> messages = new ArrayList<>();
    for (JsonElement element : found) {
      JsonObject message = element.getAsJsonObject();
      if (message.get("type").getAsString().equals("info")) {
        continue; // On the policy: the checker has no address to be 'self', nor runs JSON-LD.
      }
      messages.add(
          message.get("type").getAsString()
              + " "
              + (message.has("lastLine") ? message.get("lastLine").getAsInt() : 0)
              + ": "
              + message.get("message").getAsString()
              + (message.has("extract") ? " in " + message.get("extract").getAsString() : ""));
    }
    return messages;
  }
}
