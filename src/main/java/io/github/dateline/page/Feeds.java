package io.github.dateline.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Settings;
import io.github.dateline.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Atom (RFC 4287) and JSON Feed 1.1: the events with the latest evidence. */
final class Feeds {
  private static final int ENTRIES = 50;

  private final Settings settings;
  private final List<Event> events;
  private final SiteMap site;
  private final Latest latest;
  private final Summary summary;

  Feeds(Timeline timeline, SiteMap site, Latest latest, Summary summary) {
    this.settings = timeline.settings();
    this.events = latest.first(timeline.events(), ENTRIES);
    this.site = site;
    this.latest = latest;
    this.summary = summary;
  }

  void put(Pages.Builder pages) {
    pages.put("feed.xml", atom());
    pages.put("feed.json", json());
  }

  private String atom() {
    StringBuilder feed = new StringBuilder();
    feed.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"")
        .append("http://www.w3.org/2005/Atom\" xml:lang=\"")
        .append(Html.escape(settings.language()))
        .append("\">\n");
    element(feed, "title", settings.title());
    if (!settings.description().isBlank()) {
      element(feed, "subtitle", settings.description().strip());
    }
    element(feed, "id", urn("timeline:" + settings.baseUrl().orElse(settings.title())));
    element(feed, "updated", stamp(events.isEmpty() ? LocalDate.EPOCH : latest.of(events.get(0))));
    feed.append("  <author><name>")
        .append(Html.escape(settings.title()))
        .append("</name></author>\n");
    feed.append("  <link href=\"").append(Html.escape(link(SiteMap.INDEX))).append("\"/>\n");
    feed.append("  <link rel=\"self\" href=\"")
        .append(Html.escape(link("feed.xml")))
        .append("\"/>\n");
    for (Event event : events) {
      feed.append("  <entry>\n");
      element(feed, "  title", event.title());
      element(feed, "  id", urn(event.id()));
      element(feed, "  updated", stamp(latest.of(event)));
      feed.append("    <link href=\"")
          .append(Html.escape(link(site.event(event.id()))))
          .append("\"/>\n");
      element(feed, "  summary", summary.of(event));
      feed.append("  </entry>\n");
    }
    return feed.append("</feed>\n").toString();
  }

  private String json() {
    return JsonText.page(
        json -> {
          json.beginObject();
          json.name("version").value("https://jsonfeed.org/version/1.1");
          json.name("title").value(settings.title());
          Optional<String> base = settings.baseUrl();
          if (base.isPresent()) {
            json.name("home_page_url").value(base.get());
            json.name("feed_url").value(base.get() + "feed.json");
          }
          json.name("description").value(settings.description().strip());
          json.name("language").value(settings.language());
          json.name("items").beginArray();
          for (Event event : events) {
            json.beginObject();
            json.name("id").value(urn(event.id()));
            json.name("url").value(link(site.event(event.id())));
            json.name("title").value(event.title());
            json.name("content_text").value(summary.of(event));
            json.name("date_modified").value(stamp(latest.of(event)));
            JsonText.strings(json, "tags", event.subjects());
            json.endObject();
          }
          json.endArray();
          json.endObject();
        });
  }

  private static void element(StringBuilder xml, String name, String text) {
    String tag = name.strip();
    xml.append("  ".repeat(name.startsWith(" ") ? 2 : 1))
        .append('<')
        .append(tag)
        .append('>')
        .append(Html.escape(text))
        .append("</")
        .append(tag)
        .append(">\n");
  }

  /** Absolute where the site's address is known; else relative to the feed. */
  private String link(String path) {
    return settings.baseUrl().orElse("") + path;
  }

  private static String urn(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(("dateline:" + name).getBytes(UTF_8));
  }

  private static String stamp(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02dT00:00:00Z",
        day.getYear(),
        day.getMonthValue(),
        day.getDayOfMonth());
  }
}
