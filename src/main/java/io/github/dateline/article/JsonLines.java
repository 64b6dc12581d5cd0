package io.github.dateline.article;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads JSON lines (jsonlines.org): one article a line, with {@code id, date, title, url,
 * publisher, text}. Other keys are left aside; a line that is wrong is a problem of its own and
 * spoils no other.
 */
final class JsonLines {
  /** The longest article of the world is shorter; a line beyond is no article. */
  private static final int LONGEST_LINE = 1 << 26;

  private static final Set<String> KEYS = Set.of("id", "date", "title", "url", "publisher", "text");

  private final String file;
  private final Consumer<Problem> problems;

  JsonLines(String file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * A line that holds an article.
   *
   * @param number the line, from 1
   * @param text line ends as {@code \n}
   * @param json the line as it stands
   */
  record Line(int number, String id, Stated stated, String text, String json) {}

  /** Reads line after line, so that an archive need not fit into the memory. */
  void read(InputStream in, Consumer<Line> lines) throws IOException {
    byte[] chunk = new byte[1 << 16];
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int number = 1;
    for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
      int start = 0;
      for (int i = 0; i < length; i++) {
        if (chunk[i] == '\n') {
          add(line, chunk, start, i);
          read(line, number++).ifPresent(lines);
          line.reset();
          start = i + 1;
        }
      }
      add(line, chunk, start, length);
    }
    read(line, number).ifPresent(lines);
  }

  /** Of a line that is too long, only so much is kept that this can be seen. */
  private static void add(ByteArrayOutputStream line, byte[] chunk, int start, int end) {
    if (line.size() <= LONGEST_LINE) {
      line.write(chunk, start, end - start);
    }
  }

  private Optional<Line> read(ByteArrayOutputStream line, int number) {
    if (line.size() > LONGEST_LINE) {
      return report(number, "a line of more than 64 MB", "write one article a line");
    }
    return TextDecoder.decode(line.toByteArray(), file, number, problems)
        .filter(json -> !json.isBlank())
        .flatMap(json -> fields(json, number).flatMap(fields -> article(fields, number, json)));
  }

  private Optional<Map<String, Stated.Field>> fields(String json, int number) {
    Map<String, Stated.Field> fields = new HashMap<>();
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      reader.setStrictness(Strictness.STRICT);
      reader.beginObject();
      while (reader.hasNext()) {
        String key = reader.nextName();
        if (!KEYS.contains(key) || reader.peek() == JsonToken.NULL) {
          reader.skipValue();
        } else if (reader.peek() != JsonToken.STRING && reader.peek() != JsonToken.NUMBER) {
          return report(number, "\"" + key + "\" is not a text", "write it in double quotes");
        } else if (fields.put(key, new Stated.Field(number, string(reader))) != null) {
          return report(number, "\"" + key + "\" stands twice", "leave one of them");
        }
      }
      reader.endObject();
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        return report(number, "more than one object in a line", "begin a new line");
      }
      return Optional.of(fields);
    } catch (IOException | IllegalStateException e) {
      return report(
          number, "not a JSON object", "write one object a line: {\"id\": …, \"text\": …}");
    }
  }

  /** Escapes may hide characters that another program decoded wrongly. */
  private static String string(JsonReader reader) throws IOException {
    return Mojibake.mend(reader.nextString());
  }

  private Optional<Line> article(Map<String, Stated.Field> fields, int number, String json) {
    String id = text(fields, "id").strip();
    String text = TextDecoder.withoutCarriageReturns(text(fields, "text"));
    if (id.isEmpty()) {
      return report(number, "no \"id\"", "give every article an id of its own");
    }
    if (id.chars().anyMatch(Character::isISOControl)) {
      return report(number, "a control character in the id", "write the id in plain characters");
    }
    if (text.isBlank()) {
      return report(number, "no \"text\"", "give the article its text, or delete the line");
    }
    for (Map.Entry<String, Stated.Field> field : fields.entrySet()) {
      String value = field.getValue().text();
      if (value.indexOf('\0') >= 0 || hasHalfACharacter(value)) {
        return report(
            number,
            "\"" + field.getKey() + "\" holds \\u0000 or half of a surrogate pair",
            "write whole characters");
      }
    }
    boolean[] wrong = {false};
    Stated stated =
        Stated.of(
            fields,
            file,
            problem -> {
              wrong[0] = true;
              problems.accept(problem);
            });
    return wrong[0] ? Optional.empty() : Optional.of(new Line(number, id, stated, text, json));
  }

  private static String text(Map<String, Stated.Field> fields, String key) {
    return Optional.ofNullable(fields.get(key)).map(Stated.Field::text).orElse("");
  }

  /** Half a pair cannot be written as UTF-8 again. */
  private static boolean hasHalfACharacter(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private <T> Optional<T> report(int number, String what, String remedy) {
    problems.accept(new Problem(file, number, what, remedy));
    return Optional.empty();
  }
}
