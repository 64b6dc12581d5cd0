package io.github.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Timeline;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongTimelineTest {
  private static final int LARGEST = 60 * 1024;

  private static Pages render(Timeline timeline) {
    return PageRenderer.render(timeline, TemplateFolder.fromJar());
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 1_000, 10_000})
  void noPageIsLarge(int size) throws IOException {
    Pages site = render(LongTimeline.of(size));
    for (String path : site.paths()) {
      if (path.endsWith(".html")) {
        int bytes = PagesServer.gzipped(site.bytes(path)).length;
        assertTrue(bytes <= LARGEST, path + " has " + bytes + " bytes");
      }
    }
  }

  @Test
  void everyEventStandsOnOnePageAndEveryLinkLeadsSomewhere() {
    Timeline timeline = LongTimeline.of(1_000);
    Pages site = render(timeline);
    assertEquals(List.of(), PageRendererTest.brokenLinks(site));
    for (Event event : timeline.events()) {
      long pages =
          site.paths().stream()
              .filter(path -> path.endsWith(".html"))
              .filter(path -> site.text(path).contains("id=\"" + event.id() + "\""))
              .count();
      assertEquals(1, pages, event.id());
    }
  }

  /** Search engines show it below the link. */
  @Test
  void everyPageSaysWhatItIsAbout() {
    Pages site = render(LongTimeline.of(1_000));
    assertEquals(
        List.of("404.html"),
        site.paths().stream()
            .filter(path -> path.endsWith(".html"))
            .filter(path -> !site.text(path).contains("<meta name=\"description\""))
            .toList());
  }

  @Test
  void theScriptIsSmall() throws IOException {
    int bytes = PagesServer.gzipped(render(LongTimeline.of(4)).bytes("assets/filter.js")).length;
    assertTrue(bytes <= 5 * 1024, () -> bytes + " bytes");
  }

  @Test
  void aTimelineThatIsNotLongIsOnePage() {
    assertTrue(
        render(LongTimeline.of(200)).paths().stream().noneMatch(path -> path.contains("years/")));
  }
}
