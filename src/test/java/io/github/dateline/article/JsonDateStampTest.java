package io.github.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDateStampTest {
  private static final LocalDate DAY = LocalDate.of(2021, 5, 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\",\"text\":\"b\"}      | {\"id\":\"a\",\"date\":\"2021-05-03\",\"text\":\"b\"}",
        "{ \"id\": \"a\", \"text\": \"b\" } | { \"id\": \"a\", \"date\": \"2021-05-03\", \"text\": \"b\" }",
        "{\"text\" : \"b\"}                 | {\"text\" : \"b\",\"date\" : \"2021-05-03\"}",
        "{\"id\":\"a\",\"date\":null}       | {\"id\":\"a\",\"date\":\"2021-05-03\"}",
        "{\"id\":\"a\",\"date\": \"\" }     | {\"id\":\"a\",\"date\": \"2021-05-03\" }",
        "{\"n\":[{\"date\":1},\"}\\\"\"],\"x\":{}} | {\"n\":[{\"date\":1},\"}\\\"\"],\"date\":\"2021-05-03\",\"x\":{}}",
        "{\"id\":7 ,\"text\":\"\\u00e9\\\\\"} | {\"id\":7 ,\"date\":\"2021-05-03\" ,\"text\":\"\\u00e9\\\\\"}"
      })
  void nothingElseChanges(String line, String expected) {
    assertEquals(Optional.of(expected), JsonDateStamp.on(line, DAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"a\",\"date\":\"2020-01-01\"}",
        "{\"id\":\"a\",\"date\":\"May\"}",
        "{}",
        "",
        "no",
        "{\"id\":\"a\"",
        "{\"id",
        "[1]"
      })
  void whatHasADateOrIsNoObjectStays(String line) {
    assertEquals(Optional.empty(), JsonDateStamp.on(line, DAY));
  }

  /** Whatever the values hold, the object is the same, and the date is in it. */
  @Property(tries = 300)
  void theRestIsReadAsBefore(@ForAll String text, @ForAll Map<String, String> more) {
    JsonObject object = new JsonObject();
    object.addProperty("text", text);
    object.add("more", new Gson().toJsonTree(more));
    String line = object.toString();
    JsonObject read =
        JsonParser.parseString(JsonDateStamp.on(line, DAY).orElseThrow()).getAsJsonObject();
    assertEquals("2021-05-03", read.remove("date").getAsString());
    assertEquals(JsonParser.parseString(line), read);
  }
}
