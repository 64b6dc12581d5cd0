package io.github.dateline.page;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** JSON as text, keys in the order they are written. */
final class JsonText {
  private JsonText() {}

  /** Something that writes one JSON value. */
  interface Value {
    void write(JsonWriter json) throws IOException;
  }

  /** One line, {@code null} values written out. */
  static String line(Value value) {
    return text(value, "", false);
  }

  /** Indented, and escaped so that it can stand inside an HTML {@code <script>} too. */
  static String page(Value value) {
    return text(value, "  ", true) + "\n";
  }

  private static String text(Value value, String indent, boolean htmlSafe) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setHtmlSafe(htmlSafe);
      json.setSerializeNulls(true);
      json.setIndent(indent);
      value.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A key with a list of texts. */
  static void strings(JsonWriter json, String name, List<String> values) throws IOException {
    array(json.name(name), values);
  }

  /** A list of texts. */
  static void array(JsonWriter json, List<String> values) throws IOException {
    json.beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }
}
