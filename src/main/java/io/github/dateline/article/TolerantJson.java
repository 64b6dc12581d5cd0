package io.github.dateline.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.function.Consumer;

/** Reads JSON as far as it is JSON: what pages carry is often cut off, or has a comma too many. */
final class TolerantJson {
  private static final String COMMENT = "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*.{0,20}\\*/)+";

  private TolerantJson() {}

  /** What could be read before the first error, with everything around it. */
  static JsonElement read(String json) {
    String bare = json.replaceFirst(COMMENT, "").replaceAll(",(\\s*[}\\]])", "$1");
    JsonArray root = new JsonArray();
    try (JsonReader reader = new JsonReader(new StringReader(bare))) {
      reader.setStrictness(Strictness.LENIENT);
      read(reader, root::add);
    } catch (IOException | IllegalStateException e) {
      // As far as it is JSON.
    }
    return root.isEmpty() ? JsonNull.INSTANCE : root.get(0);
  }

  /** The reader itself bounds the depth. */
  private static void read(JsonReader reader, Consumer<JsonElement> owner) throws IOException {
    switch (reader.peek()) {
      case BEGIN_OBJECT -> {
        JsonObject object = new JsonObject();
        owner.accept(object);
        reader.beginObject();
        while (reader.hasNext()) {
          String name = reader.nextName();
          read(reader, value -> addFirst(object, name, value));
        }
        reader.endObject();
      }
      case BEGIN_ARRAY -> {
        JsonArray array = new JsonArray();
        owner.accept(array);
        reader.beginArray();
        while (reader.hasNext()) {
          read(reader, array::add);
        }
        reader.endArray();
      }
      case STRING, NUMBER -> owner.accept(new JsonPrimitive(reader.nextString()));
      case BOOLEAN -> owner.accept(new JsonPrimitive(reader.nextBoolean()));
      default -> reader.skipValue();
    }
  }

  private static void addFirst(JsonObject object, String name, JsonElement value) {
    if (!object.has(name)) {
      object.add(name, value);
    }
  }
}
