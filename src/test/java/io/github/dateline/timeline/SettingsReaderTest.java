package io.github.dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.time.ResolvedDate;
import io.github.dateline.timeline.SettingsReader.Overrides;
import io.github.dateline.timeline.SettingsReader.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
  private static final Settings DEFAULTS =
      new Settings(
          "Timeline",
          "",
          "en",
          Optional.empty(),
          Map.of(),
          "",
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  @TempDir Path seeds;

  @Test
  void withoutAFileTheDefaultsServe() {
    assertEquals(new Read(DEFAULTS, List.of()), SettingsReader.read(seeds, Overrides.none()));
  }

  @Test
  void everyKey() throws IOException {
    Read read =
        read(
            """
            # The dam
            title: "The dam: a story"
            description: >-
              From the rain
              to the court.
            language: en-GB
            baseUrl: https://example.org/dam
            subjects:
              Riverton: [Rivertonians, the town]
              Water Board: Board
              Minister:
            maxDays: 20
            maxPerDay: 3
            from: 2021-01-01
            to: 2021-12-31
            story: 2020/..
            publishFullText: true
            """);
    assertEquals(List.of(), read.problems());
    assertEquals(
        new Settings(
            "The dam: a story",
            "From the rain to the court.",
            "en-GB",
            Optional.of("https://example.org/dam/"),
            Map.of(
                "Riverton", List.of("Rivertonians", "the town"),
                "Water Board", List.of("Board"),
                "Minister", List.of()),
            "",
            OptionalInt.of(20),
            OptionalInt.of(3),
            Optional.of(LocalDate.of(2021, 1, 1)),
            Optional.of(LocalDate.of(2021, 12, 31)),
            Optional.of(ResolvedDate.parse("2020/..")),
            true),
        read.settings());
    assertEquals(
        List.of("Riverton", "Water Board", "Minister"),
        new ArrayList<>(read.settings().subjects().keySet()));
  }

  @Test
  void theCommandLineWins() throws IOException {
    Files.writeString(seeds.resolve("timeline.yaml"), "maxDays: 20\nfrom: 2021-01-01\n");
    Overrides overrides =
        new Overrides(
            Optional.of("rain"),
            OptionalInt.of(5),
            OptionalInt.of(2),
            Optional.of(LocalDate.of(2020, 1, 1)),
            Optional.empty());
    Settings settings = SettingsReader.read(seeds, overrides).settings();
    assertEquals("rain", settings.query());
    assertEquals(OptionalInt.of(5), settings.maxDays());
    assertEquals(OptionalInt.of(2), settings.maxPerDay());
    assertEquals(Optional.of(LocalDate.of(2020, 1, 1)), settings.from());
    assertEquals(Optional.empty(), settings.to());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          maxdays: 20             | unknown key "maxdays"; write "maxDays"
          subject: x              | unknown key "subject"; write "subjects"
          query: x                | unknown key "query"; known keys: title, description
          maxDays: many           | maxDays: "many" is not a number from 1 up; write "maxDays: 20"
          maxPerDay: 0            | maxPerDay: "0" is not a number from 1 up
          maxDays: [1]            | "maxDays" is not a single value
          from: 2024-13-45        | from: "2024-13-45" is not a date; write year, month and day
          to: May 2024            | to: "May 2024" is not a date
          story: last year        | story: "last year" is not a stretch of time; write its first and last year
          story: ../..            | story: "../.." is not a stretch of time
          story: 2024/2018        | story: "2024/2018" is not a stretch of time
          story: 2018/2024-13     | story: "2018/2024-13" is not a stretch of time
          story: 2018..           | story: "2018.." is not a stretch of time
          story: 201X             | story: "201X" is not a stretch of time
          story: [2018, 2024]     | "story" is not a single value
          storys: 2018            | unknown key "storys"; write "story"
          publishFullText: yes    | publishFullText: "yes" is neither true nor false
          language: english words | language: "english words" is not a language tag
          baseUrl: example.org    | baseUrl: "example.org" is not http or https
          subjects: Armenia       | "subjects" is not a name with a list of aliases
          title: a: b             | broken YAML
          """)
  void aSlipIsAProblemWithItsLineAndItsRemedy(String line, String message) throws IOException {
    Read read = read("# a comment\n" + line + "\n");
    assertEquals(1, read.problems().size(), read.problems().toString());
    String problem = read.problems().get(0).toString();
    assertTrue(problem.startsWith(seeds + "/timeline.yaml:2: "), problem);
    assertTrue(problem.contains(message), problem);
    assertEquals(DEFAULTS, read.settings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018", "2018/..", "../2018", "2018/2024", "2018-03/2019-01-05"})
  void theStorysSpan(String span) throws IOException {
    Read read = read("story: " + span + "\n");
    assertEquals(List.of(), read.problems());
    assertEquals(Optional.of(ResolvedDate.parse(span)), read.settings().story());
  }

  @Test
  void anAliasIsASingleValue() throws IOException {
    Read read = read("subjects:\n  A:\n  - b\n  - [c]\n");
    assertEquals(Map.of("A", List.of("b")), read.settings().subjects());
    assertEquals(
        seeds
            + "/timeline.yaml:4: \"A\" has an alias that is not a single value; write one alias a line,"
            + " each after \"- \"",
        read.problems().get(0).toString());
  }

  @Test
  void fromLiesBeforeTo() throws IOException {
    Read read = read("from: 2022-01-01\nto: 2021-01-01\n");
    assertEquals(
        seeds
            + "/timeline.yaml:2: \"to\" (2021-01-01) lies before \"from\" (2022-01-01); let \"from\" be"
            + " the earlier day",
        read.problems().get(0).toString());
  }

  private Read read(String yaml) throws IOException {
    Files.writeString(seeds.resolve("timeline.yaml"), yaml);
    return SettingsReader.read(seeds, Overrides.none());
  }
}
