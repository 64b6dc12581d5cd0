package io.github.dateline.review;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A review as JSON, for programs: everything, uncut. */
public final class JsonReview {

  private JsonReview() {}

  /** The review as one object, indented; where nothing changed its lists are empty. */
  public static String of(Review review) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      review(json, review);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private static void review(JsonWriter json, Review review) throws IOException {
    json.beginObject();
    json.name("base").value(review.base());
    json.name("eventsBefore").value(review.eventsBefore());
    json.name("eventsNow").value(review.eventsNow());
    json.name("counts").beginObject();
    for (Map.Entry<ChangeKind, Integer> count : review.counts().entrySet()) {
      json.name(count.getKey().word()).value(count.getValue());
    }
    json.endObject();
    strings(json, "notes", review.notes());
    json.name("inputs").beginArray();
    for (Review.InputEffect input : review.inputs()) {
      json.beginObject();
      cause(json, input.change());
      json.name("events").value(input.events());
      json.endObject();
    }
    json.endArray();
    json.name("events").beginArray();
    for (Review.ReviewedEvent event : review.events()) {
      event(json, event);
    }
    json.endArray();
    json.endObject();
  }

  private static void event(JsonWriter json, Review.ReviewedEvent event) throws IOException {
    json.beginObject();
    json.name("id").value(event.event().id());
    json.name("kind").value(event.kind().word());
    json.name("title").value(event.event().title());
    json.name("changes").beginArray();
    for (Review.Explained explained : event.changes()) {
      json.beginObject();
      json.name("kind").value(explained.change().kind().word());
      json.name("before").value(explained.change().was());
      json.name("after").value(explained.change().is());
      causes(json, "causes", explained.causes());
      json.endObject();
    }
    json.endArray();
    if (event.before().isPresent()) {
      self(json.name("before"), event.before().get());
    }
    if (event.after().isPresent()) {
      self(json.name("after"), event.after().get());
    }
    json.endObject();
  }

  private static void self(JsonWriter json, PublishedEvent event) throws IOException {
    json.beginObject();
    json.name("id").value(event.id());
    json.name("date").value(event.date());
    json.name("title").value(event.title());
    json.name("status").value(event.status());
    if (event.by().isPresent()) {
      json.name("by").value(event.by().get());
    }
    json.name("evidence").beginArray();
    for (PublishedSource source : event.sources()) {
      json.beginObject();
      json.name("article").value(source.article());
      json.name("sentence").value(source.sentence());
      json.name("quote").value(source.quote());
      if (source.dating().isPresent()) {
        json.name("dating").value(source.dating().get().words());
      }
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private static void causes(JsonWriter json, String name, List<Cause> causes) throws IOException {
    json.name(name).beginArray();
    for (Cause cause : causes) {
      json.beginObject();
      cause(json, cause);
      json.endObject();
    }
    json.endArray();
  }

  private static void cause(JsonWriter json, Cause cause) throws IOException {
    json.name("cause").value(cause.kind());
    if (cause.file().isPresent()) {
      json.name("file").value(cause.file().get());
    }
    if (cause.line() > 0) {
      json.name("line").value(cause.line());
    }
    json.name("words").value(cause.words());
    if (!cause.because().isEmpty()) {
      causes(json, "because", cause.because());
    }
  }

  private static void strings(JsonWriter json, String name, List<String> values)
      throws IOException {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }
}
