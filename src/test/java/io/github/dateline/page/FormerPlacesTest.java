package io.github.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Redirect;
import io.github.dateline.timeline.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Links to events that went or moved still lead somewhere, without a script. */
class FormerPlacesTest {

  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

  private final Timeline timeline = LongTimeline.of(300);
  private final Event first = timeline.events().get(0);
  private final Event last = timeline.events().get(299);

  @Test
  void anEventThatTookAnothersPlaceHasItsAnchor() {
    Pages pages = render(SampleTimelines.neighbours(), "e-peace20", "merged", "e-zzzzzzz", 2020);
    assertTrue(
        pages.text("index.html").contains("id=\"e-peace20\"><span id=\"e-zzzzzzz\"></span>"));
    assertOnce(pages, "index.html", "e-zzzzzzz");
    assertFalse(pages.text("index.html").contains("id=\"former\""));
  }

  @Test
  void whatIsGoneHasALineOnTheFirstPage() {
    Pages pages = render(SampleTimelines.neighbours(), "", "removed", "e-zzzzzzz", 2020);
    assertTrue(
        pages
            .text("index.html")
            .contains(
                "<li id=\"e-zzzzzzz\"><span class=\"reason\">No article tells this event any"
                    + " more.</span></li>"));
  }

  /** Of a long timeline: the page of the old year leads to the page of the new one. */
  @Test
  void whatMovedHasALineWhereItStood() {
    Pages pages = render(timeline, last.id(), "moved", last.id(), 2014);
    String old = page(pages, first);
    String now = page(pages, last);
    assertTrue(
        pages
            .text(old)
            .contains(
                "<li id=\""
                    + last.id()
                    + "\"><span class=\"reason\">This event has another date now:</span> <a"
                    + " href=\"../"
                    + now
                    + "#"
                    + last.id()
                    + "\">"),
        pages.text(old));
    assertOnce(pages, now, last.id());
    assertOnce(pages, old, last.id());
    assertEquals(0, count(pages, "index.html", last.id()));
  }

  @Test
  void whatWentIntoAnEventOfAnotherYear() {
    Pages pages = render(timeline, last.id(), "merged", "e-zzzzzzz", 2014);
    assertOnce(pages, page(pages, last), "e-zzzzzzz");
    assertOnce(pages, page(pages, first), "e-zzzzzzz");
  }

  /** The year has no page any more: then the first page tells it. */
  @Test
  void whatStoodOnAPageThatIsGone() {
    Pages pages = render(timeline, last.id(), "moved", last.id(), 1999);
    assertOnce(pages, "index.html", last.id());
  }

  private static void assertOnce(Pages pages, String path, String id) {
    assertEquals(1, count(pages, path, id), id + " on " + path);
  }

  private static long count(Pages pages, String path, String id) {
    Matcher ids = ID.matcher(pages.text(path));
    return ids.results().filter(found -> found.group(1).equals(id)).count();
  }

  private static String page(Pages pages, Event event) {
    return pages.paths().stream()
        .filter(path -> path.startsWith("years/"))
        .filter(path -> pages.text(path).contains("class=\"event\" id=\"" + event.id() + "\""))
        .findFirst()
        .orElseThrow();
  }

  private static Pages render(Timeline timeline, String now, String what, String id, int year) {
    SortedMap<String, Redirect> redirects = new TreeMap<>();
    redirects.put(
        id,
        new Redirect(
            Optional.of(now).filter(text -> !text.isEmpty()), what, new TreeSet<>(List.of(year))));
    return PageRenderer.render(
        new Timeline(
            timeline.settings(),
            timeline.events(),
            timeline.articles(),
            timeline.unresolved(),
            List.of(),
            List.of(),
            redirects),
        TemplateFolder.fromJar());
  }
}
