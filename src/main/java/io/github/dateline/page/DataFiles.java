package io.github.dateline.page;

import com.google.gson.stream.JsonWriter;
import io.github.dateline.merge.Decision;
import io.github.dateline.merge.Evidence;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.timeline.ArticleRecord;
import io.github.dateline.timeline.Event;
import io.github.dateline.timeline.Timeline;
import io.github.dateline.timeline.Unresolved;
import io.github.dateline.words.DateWords;
import io.github.dateline.words.Teller;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The public data, one object a line; keys always in the same order. */
public final class DataFiles {
  private static final List<String> SCHEMAS =
      List.of(
          "articles.schema.json",
          "decisions.schema.json",
          "events.schema.json",
          "unresolved.schema.json");

  private DataFiles() {}

  /** What programs and reviewers read of a site, without its pages: it takes no templates. */
  public static Pages of(Timeline timeline) {
    Pages.Builder pages = new Pages.Builder();
    put(timeline, pages);
    new ReviewFiles(timeline, new DateViews(DateWords.in(timeline.settings().language())))
        .put(pages);
    return pages.build();
  }

  static void put(Timeline timeline, Pages.Builder pages) {
    pages.put("data/events.jsonl", lines(timeline.events(), DataFiles::event));
    pages.put("data/articles.jsonl", lines(timeline.articles(), DataFiles::article));
    pages.put(
        "data/decisions.jsonl",
        lines(
            timeline.events().stream().filter(event -> !decisions(event).isEmpty()).toList(),
            DataFiles::decided));
    pages.put("data/unresolved.jsonl", lines(timeline.unresolved(), DataFiles::unresolved));
    for (String schema : SCHEMAS) {
      pages.put("data/" + schema, Resources.text("schema/" + schema));
    }
  }

  private interface Line<T> {
    void write(JsonWriter json, T value) throws IOException;
  }

  private static <T> String lines(List<T> values, Line<T> line) {
    StringBuilder text = new StringBuilder();
    for (T value : values) {
      text.append(JsonText.line(json -> line.write(json, value))).append('\n');
    }
    return text.toString();
  }

  private static void event(JsonWriter json, Event event) throws IOException {
    json.beginObject();
    json.name("id").value(event.id());
    json.name("date").value(event.date().edtf());
    json.name("granularity").value(event.date().granularity().word());
    json.name("title").value(event.title());
    json.name("status").value(event.status().word());
    if (event.by().isPresent()) {
      json.name("by").value(event.by().get());
    }
    JsonText.strings(json, "subjects", event.subjects());
    JsonText.strings(json, "actors", event.actors());
    json.name("score").value(rounded(event.score()));
    json.name("sources").beginArray();
    for (Event.Source source : event.sources()) {
      source(json, source);
    }
    json.endArray();
    if (!event.conflict().isEmpty()) {
      json.name("conflict").beginArray();
      for (Event.DatedBy side : event.conflict()) {
        json.beginObject();
        json.name("date").value(side.date().edtf());
        JsonText.strings(json, "sources", side.articles());
        json.endObject();
      }
      json.endArray();
    }
    if (!event.curated().isEmpty()) {
      json.name("curated").beginArray();
      for (Event.Curated curated : event.curated()) {
        json.beginObject();
        json.name("action").value(curated.action());
        json.name("to").value(curated.to());
        json.name("reason").value(curated.reason());
        json.name("machine").value(curated.machine());
        json.endObject();
      }
      json.endArray();
    }
    json.endObject();
  }

  private static void source(JsonWriter json, Event.Source source) throws IOException {
    Event.@Nullable Dated dated = source.dated().orElse(null);
    json.beginObject();
    json.name("article").value(source.article());
    json.name("sentence").value(source.sentence());
    json.name("quote").value(source.quote());
    json.name("expression")
        .value(dated == null ? null : dated.words().map(Event.Words::text).orElse(null));
    json.name("value").value(dated == null ? null : dated.value());
    json.name("rule").value(dated == null ? null : dated.rule());
    json.name("anchor").value(dated == null ? null : dated.anchor().orElse(null));
    json.name("date").value(dated == null ? null : dated.date().edtf());
    json.endObject();
  }

  private static List<Decision> decisions(Event event) {
    return event.sources().stream().flatMap(source -> source.decision().stream()).toList();
  }

  private static void decided(JsonWriter json, Event event) throws IOException {
    json.beginObject();
    json.name("id").value(event.id());
    json.name("decisions").beginArray();
    for (Decision decision : decisions(event)) {
      json.beginObject();
      json.name("article").value(decision.article());
      json.name("sentence").value(decision.sentence());
      json.name("with").beginObject();
      json.name("article").value(decision.withArticle());
      json.name("sentence").value(decision.withSentence());
      json.endObject();
      json.name("by").value(decision.by().word());
      json.name("score").value(rounded(decision.score()));
      json.name("excluded").value(decision.excluded());
      json.name("evidence").beginObject();
      for (Map.Entry<Evidence, Double> one : decision.evidence().entrySet()) {
        if (one.getValue() > 0) {
          json.name(one.getKey().word()).value(rounded(one.getValue()));
        }
      }
      json.endObject();
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
  }

  private static void article(JsonWriter json, ArticleRecord record) throws IOException {
    json.beginObject();
    json.name("id").value(record.article().id());
    json.name("title").value(record.article().metadata().title());
    json.name("url").value(SiteMap.url(record).orElse(null));
    json.name("publisher").value(record.article().metadata().publisher().orElse(null));
    json.name("published").value(record.published().map(ResolvedDate::edtf).orElse(null));
    json.name("publishedFrom").value(record.publishedFrom());
    json.name("why").value(Teller.plain().tell(record.why()));
    json.name("sentences").value(record.sentences().size());
    JsonText.strings(json, "events", record.events());
    json.endObject();
  }

  private static void unresolved(JsonWriter json, Unresolved unresolved) throws IOException {
    json.beginObject();
    json.name("article").value(unresolved.article());
    json.name("sentence").value(unresolved.sentence());
    json.name("quote").value(unresolved.quote());
    json.name("expression").value(unresolved.expression());
    json.name("rule").value(unresolved.rule());
    json.name("reason").value(Teller.plain().tell(unresolved.reason()));
    json.endObject();
  }
}
