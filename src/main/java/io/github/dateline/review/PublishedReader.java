package io.github.dateline.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.dateline.review.PublishedEvent.DatedBy;
import io.github.dateline.review.PublishedSource.Dating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a site publishes from its data files. */
public final class PublishedReader {
  private static final String EVENTS = "data/events.jsonl";
  private static final String ARTICLES = "data/articles.jsonl";
  private static final String REDIRECTS = "review/redirects.tsv";

  private PublishedReader() {}

  /** The content of a file of the site, by its path below the site; empty where there is none. */
  public interface SiteFiles {
    Optional<String> text(String path);
  }

  /** A site as files of bytes. */
  public static SiteFiles files(SortedMap<String, byte[]> files) {
    return path -> Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, UTF_8));
  }

  /**
   * Reads a site.
   *
   * @return what it says; empty where it has no data of events at all
   * @throws UnreadableDataException where the data have another form
   */
  public static Optional<Published> read(SiteFiles site) throws UnreadableDataException {
    Optional<String> lines = site.text(EVENTS);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<String, PublishedEvent> events = new TreeMap<>();
    for (PublishedEvent event : each(EVENTS, lines.get(), PublishedReader::event)) {
      events.put(event.id(), event);
    }
    SortedMap<String, PublishedArticle> articles = new TreeMap<>();
    for (PublishedArticle article :
        each(ARTICLES, site.text(ARTICLES).orElse(""), PublishedReader::article)) {
      articles.put(article.id(), article);
    }
    return Optional.of(new Published(events, articles, redirects(site.text(REDIRECTS).orElse(""))));
  }

  private static <T> List<T> each(String file, String lines, Function<JsonObject, T> read)
      throws UnreadableDataException {
    List<T> values = new ArrayList<>();
    int number = 0;
    for (String line : lines.lines().toList()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        values.add(read.apply(JsonParser.parseString(line).getAsJsonObject()));
      } catch (JsonParseException
          | IllegalStateException
          | UnsupportedOperationException
          | NumberFormatException e) {
        throw new UnreadableDataException(file, number, "not data that this version reads");
      }
    }
    return values;
  }

  private static PublishedEvent event(JsonObject json) {
    List<PublishedSource> sources = new ArrayList<>();
    array(json, "sources").forEach(source -> sources.add(source(source.getAsJsonObject())));
    List<DatedBy> conflict = new ArrayList<>();
    array(json, "conflict")
        .forEach(
            by -> {
              JsonObject side = by.getAsJsonObject();
              conflict.add(new DatedBy(required(side, "date"), strings(side, "sources")));
            });
    return new PublishedEvent(
        required(json, "id"),
        required(json, "date"),
        text(json, "granularity").orElse(""),
        required(json, "title"),
        text(json, "status").orElse(""),
        text(json, "by"),
        strings(json, "subjects"),
        strings(json, "actors"),
        text(json, "score").orElse(""),
        sources,
        conflict,
        curated(json.get("curated")));
  }

  private static PublishedSource source(JsonObject json) {
    Optional<Dating> dating =
        text(json, "date")
            .map(
                date ->
                    new Dating(
                        text(json, "expression"),
                        text(json, "value").orElse(""),
                        text(json, "rule").orElse(""),
                        text(json, "anchor"),
                        date));
    return new PublishedSource(
        required(json, "article"),
        text(json, "sentence").map(Integer::parseInt).orElse(0),
        text(json, "quote").orElse(""),
        dating);
  }

  private static Optional<PublishedEvent.Curation> curated(@Nullable JsonElement json) {
    if (json == null || json.isJsonNull()) {
      return Optional.empty();
    }
    List<PublishedEvent.Correction> corrections = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    for (JsonElement part : json.isJsonArray() ? json.getAsJsonArray() : listOf(json)) {
      JsonObject entry = part.getAsJsonObject();
      corrections.add(
          new PublishedEvent.Correction(
              text(entry, "action").orElse(""), text(entry, "to"), text(entry, "machine")));
      text(entry, "reason").ifPresent(reasons::add);
    }
    return Optional.of(new PublishedEvent.Curation(corrections, String.join("; ", reasons)));
  }

  private static JsonArray listOf(JsonElement json) {
    JsonArray one = new JsonArray();
    one.add(json);
    return one;
  }

  private static PublishedArticle article(JsonObject json) {
    return new PublishedArticle(
        required(json, "id"),
        text(json, "title").orElse(""),
        text(json, "published"),
        text(json, "publishedFrom").orElse(""),
        text(json, "why").orElse(""));
  }

  private static SortedMap<String, String> redirects(String lines) {
    SortedMap<String, String> redirects = new TreeMap<>();
    lines
        .lines()
        .map(line -> line.split("\t", -1))
        .filter(fields -> fields.length >= 2 && fields[0].startsWith("e-"))
        .forEach(fields -> redirects.put(fields[0], fields[1]));
    return redirects;
  }

  private static String required(JsonObject json, String key) {
    return text(json, key).orElseThrow(() -> new JsonParseException("no " + key));
  }

  private static Optional<String> text(JsonObject json, String key) {
    JsonElement value = json.get(key);
    return value == null || value.isJsonNull()
        ? Optional.empty()
        : Optional.of(value.getAsString());
  }

  private static List<String> strings(JsonObject json, String key) {
    List<String> values = new ArrayList<>();
    array(json, key).forEach(value -> values.add(value.getAsString()));
    return values;
  }

  private static JsonArray array(JsonObject json, String key) {
    JsonElement value = json.get(key);
    return value == null || value.isJsonNull() ? new JsonArray() : value.getAsJsonArray();
  }
}
