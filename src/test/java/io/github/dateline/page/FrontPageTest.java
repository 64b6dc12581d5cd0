package io.github.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Story;
import io.github.dateline.timeline.Timeline;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where on the first page, and what of it is folded. */
class FrontPageTest {

  private static Pages render(Timeline timeline) {
    return PageRenderer.render(timeline, TemplateFolder.fromJar());
  }

  private static Document index(Timeline timeline) {
    return Jsoup.parse(render(timeline).text("index.html"));
  }

  @Test
  void aLongTimelineOpensWithItsKeyDaysThenTheOverviewThenTheYears() {
    Timeline timeline = LongTimeline.withBackground(1_000);
    Document page = index(timeline);
    List<String> order =
        page.select("main > .brief, main > .overview, main > .part, main > .background").stream()
            .map(element -> element.className().replaceAll(".* ", ""))
            .distinct()
            .toList();
    assertEquals(List.of("brief", "overview", "part", "background"), order);
    assertEquals(
        Story.of(timeline).keyEvents().stream().map(Event::title).toList(),
        page.select(".brief li span[dir]").eachText());
    assertEquals(12, page.select(".brief li a[href*=#]").size());
    assertFalse(page.select(".overview").text().contains("BC"), "the overview is the story's");
    assertTrue(
        page.select(".extent").text().startsWith("1,000 events"), page.select(".extent")::text);
  }

  @Test
  void theBackgroundOfALongTimelineIsReachedFromOnePlace() {
    Pages site = render(LongTimeline.withBackground(1_000));
    assertEquals(List.of(), PageRendererTest.brokenLinks(site));
    Element background = Jsoup.parse(site.text("index.html")).select("details.background").get(0);
    assertFalse(background.hasAttr("open"));
    assertEquals(
        List.of("Before the story 2 events", "After the story 1 event"),
        background.select("h3").eachText());
    assertEquals(
        List.of("299 BC (1)", "1804 (1)", "2090 (1)"), background.select(".places a").eachText());
    Document page = Jsoup.parse(site.text("years/1804.html"));
    assertEquals(0, page.select("details.background").size(), "there is nothing else to read");
    assertEquals(1, page.select(".event").size());
    assertEquals("Background: 1 event", page.select(".extent").text());
    assertEquals(
        List.of("← 299 BC", "2090 →"), page.select(".steps a").eachText(), "from one to the next");
  }

  @Test
  void ofAShortTimelineOnlyTheBackgroundStandsApart() {
    Document page = index(LongTimeline.withBackground(40));
    assertEquals(0, page.select(".brief").size());
    assertEquals(40, page.select("main > .span .event").size());
    Element background = page.select("main > details.background").get(0);
    assertFalse(background.hasAttr("open"));
    assertEquals(3, background.select(".event").size());
    assertEquals(List.of("299 BC", "1804", "2090"), background.select(".span > h2").eachText());
    assertTrue(page.select(".extent").text().startsWith("40 events"));
  }

  @Test
  void withoutBackgroundThereIsNothingToFold() {
    assertEquals(0, index(LongTimeline.of(40)).select(".background").size());
    assertEquals(0, index(LongTimeline.of(400)).select(".background").size());
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 400})
  void headingsGoDownStepByStepAndIdsAreUnique(int size) {
    Document page = index(LongTimeline.withBackground(size));
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int next = heading.tagName().charAt(1) - '0';
      assertTrue(next <= level + 1, heading::outerHtml);
      level = next;
    }
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(ids.size(), ids.stream().distinct().count());
    assertEquals(1, page.select("details.background > summary > h2").size());
  }
}
