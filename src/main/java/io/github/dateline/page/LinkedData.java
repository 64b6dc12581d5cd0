package io.github.dateline.page;

import com.google.gson.stream.JsonWriter;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.timeline.ArticleRecord;
import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Settings;
import io.github.dateline.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Events as schema.org's {@code ItemList} of {@code CreativeWork}s, for search engines. */
final class LinkedData {
  private static final Pattern LINE_END = Pattern.compile("\\n *");

  private final Settings settings;
  private final SiteMap site;
  private final Words words;

  LinkedData(Settings settings, SiteMap site, Words words) {
    this.settings = settings;
    this.site = site;
    this.words = words;
  }

  /** A list of events, to stand in a page. */
  Markup list(String name, List<Event> events) {
    return new Markup(
        LINE_END
            .matcher(
                JsonText.page(
                    json -> {
                      json.beginObject();
                      json.name("@context").value("https://schema.org");
                      json.name("@type").value("ItemList");
                      json.name("name").value(name);
                      json.name("numberOfItems").value(events.size());
                      json.name("itemListElement").beginArray();
                      for (int i = 0; i < events.size(); i++) {
                        json.beginObject();
                        json.name("@type").value("ListItem");
                        json.name("position").value(i + 1);
                        json.name("item");
                        event(json, events.get(i));
                        json.endObject();
                      }
                      json.endArray();
                      json.endObject();
                    }))
            .replaceAll(""));
  }

  private void event(JsonWriter json, Event event) throws IOException {
    json.beginObject();
    json.name("@type").value("CreativeWork");
    Optional<String> base = settings.baseUrl();
    if (base.isPresent()) {
      json.name("@id").value(base.get() + site.event(event.id()));
    }
    json.name("name").value(event.title());
    if (event.by().isPresent()) {
      json.name("description").value(words.say("claimed-by") + ": " + event.by().get());
    }
    json.name("temporalCoverage").value(coverage(event.date()));
    json.name("citation").beginArray();
    Set<String> cited = new TreeSet<>();
    for (Event.Source source : event.sources()) {
      Optional<ArticleRecord> article = site.article(source.article());
      if (article.isPresent() && cited.add(source.article())) {
        article(json, article.get());
      }
    }
    json.endArray();
    json.endObject();
  }

  private static void article(JsonWriter json, ArticleRecord record) throws IOException {
    json.beginObject();
    json.name("@type").value("NewsArticle");
    json.name("headline").value(SiteMap.title(record));
    Optional<String> url = SiteMap.url(record);
    if (url.isPresent()) {
      json.name("url").value(url.get());
    }
    Optional<String> publisher = record.article().metadata().publisher();
    if (publisher.isPresent()) {
      json.name("publisher").beginObject();
      json.name("@type").value("Organization");
      json.name("name").value(publisher.get());
      json.endObject();
    }
    json.endObject();
  }

  /** schema.org takes ISO 8601, with {@code ..} for an open end; ISO has no “about”. */
  private static String coverage(ResolvedDate date) {
    return date.edtf().replace("~", "");
  }
}
