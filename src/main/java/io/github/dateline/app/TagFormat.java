package io.github.dateline.app;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.dateline.time.Timex;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ways to write a text's time expressions down. */
enum TagFormat {
  /** A JSON object a line, per expression. */
  JSONL {
    @Override
    String write(TaggedDocument document) {
      return document.tags().stream()
          .map(tag -> JSON.toJson(object(document, tag)) + "\n")
          .collect(Collectors.joining());
    }
  },

  /** A TimeML 1.2.1 document, its text with TIMEX3 tags in place. */
  TIMEML {
    @Override
    String write(TaggedDocument document) {
      return TimeMl.write(document);
    }
  };

  private static final Gson JSON =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

  /** One document, ending in a new line; nothing for a document without a line to write. */
  abstract String write(TaggedDocument document);

  /** The word on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static JsonObject object(TaggedDocument document, TaggedDocument.Tag tag) {
    Timex timex = tag.timex();
    JsonObject object = new JsonObject();
    object.addProperty("doc", document.id());
    object.addProperty("start", tag.start());
    object.addProperty("end", tag.end());
    object.addProperty("text", document.textOf(tag));
    object.addProperty("type", timex.type().name());
    object.addProperty("value", timex.value());
    object.addProperty("rule", tag.rule());
    object.add(
        "anchor",
        tag.anchor().isPresent() ? new JsonPrimitive(tag.anchor().get()) : JsonNull.INSTANCE);
    add(object, "mod", timex.mod());
    add(object, "quant", timex.quant());
    add(object, "freq", timex.freq());
    add(object, "beginPoint", timex.beginPoint());
    add(object, "endPoint", timex.endPoint());
    return object;
  }

  private static void add(JsonObject object, String name, Optional<String> value) {
    value.ifPresent(text -> object.addProperty(name, text));
  }
}
