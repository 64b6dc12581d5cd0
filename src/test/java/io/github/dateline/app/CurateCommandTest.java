package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code curate} writes entries that later runs apply. */
class CurateCommandTest {

  @TempDir Path root;
  private Newsroom newsroom;
  private Path file;
  private String fined;
  private String opened;

  @BeforeEach
  void publish() throws IOException {
    newsroom = Newsroom.in(root);
    file = newsroom.seed("curation.yaml");
    assertEquals(0, Run.generate(root).code());
    fined = id("fined");
    opened = id("trial");
  }

  @Test
  void theFirstEntryMakesTheFile() throws IOException {
    Run run = curate(fined, "--redate", "2021-03-17", "--reason", "The register: \"17 March\".");
    assertEquals(0, run.code(), run.err());
    String text = Files.readString(file);
    assertTrue(text.startsWith("# Corrections of the timeline"), text);
    assertTrue(
        text.endsWith(
            "- id: "
                + fined
                + "\n  action: redate\n  to: 2021-03-17\n  expect: 2021-03-18\n"
                + "  reason: \"The register: \\\"17 March\\\".\"\n"),
        text);
    int line = text.substring(0, text.indexOf("- id")).split("\n", -1).length;
    assertEquals(
        file + ":" + line + ": redate " + fined + " → 2021-03-17; the machine says: 2021-03-18",
        run.out().strip());

    Run again = Run.generate(root);
    assertEquals(0, again.code(), again.err());
    assertEquals("", again.err());
    JsonObject event = event(fined);
    assertEquals("2021-03-17", event.get("date").getAsString());
    assertEquals(
        "[{\"action\":\"redate\",\"to\":\"2021-03-17\",\"reason\":\"The register: \\\"17"
            + " March\\\".\",\"machine\":\"2021-03-18\"}]",
        event.get("curated").toString());
    assertEquals(0, Run.check(root).code());
  }

  /** What an editor has in the file stays byte for byte. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "# mine\n",
        "# mine, no line end",
        "\uFEFF# a mark before\r\n# and other line ends\r\n",
        "  - {id: OPENED, action: note,   to: 'x', reason: r} # why\n  # the end\n",
        "# mine\r\n- id: OPENED # this one\r\n  action: note\r\n  to: x\r\n  reason: r\r\n",
        "-   id: OPENED\n    action: note\n    to: |\n      x\n\n      y\n    reason: >\n      r\n"
      })
  void theRestStays(String before) throws IOException {
    String text = before.replace("OPENED", opened);
    Files.writeString(file, text);
    Run run = curate(fined, "--hide", "--reason", "r");
    assertEquals(0, run.code(), run.err());
    String after = Files.readString(file);
    assertTrue(after.startsWith(text), after);
    assertEquals(text.contains("\r"), after.substring(text.length()).contains("\r\n"), after);
    assertFalse(text.contains("\r") && after.replace("\r\n", "").contains("\n"), after);
    assertTrue(curate(opened, "--pin", "--reason", "r").code() == 0);
    assertTrue(Files.readString(file).startsWith(after));
    assertEquals(0, Run.generate(root).code());
    assertFalse(data().contains(fined));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{id: OPENED, action: pin, reason: r}]\n", "[]\n"})
  void whereNothingCanBePutBelowItIsRefused(String before) throws IOException {
    String text = before.replace("OPENED", opened);
    Files.writeString(file, text);
    Run run = curate(fined, "--hide", "--reason", "r");
    assertEquals(1, run.code(), run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertEquals(text, Files.readString(file));
  }

  @Test
  void everyActionIsAppliedByTheNextRun() throws IOException {
    String crack = id("crack");
    String left = id("They had left");
    String rebuilt = id("minister");
    for (Object[] arguments :
        new Object[][] {
          {fined, "--retitle", "The company pays: \\ \u0085 “all”", "--reason", "r"},
          {opened, "--merge-into", fined, "--reason", "#r"},
          {crack, "--note", "- see: {there}", "--reason", "'r"},
          {left, "--pin", "--reason", "r"},
          {rebuilt, "--hide", "--reason", "r"}
        }) {
      Run run = curate(arguments);
      assertEquals(0, run.code(), run.err());
    }
    Run run = Run.generate(root);
    assertEquals("", run.err());
    assertEquals(0, run.code());
    assertEquals("The company pays: \\ \u0085 “all”", event(fined).get("title").getAsString());
    assertEquals(2, event(fined).getAsJsonArray("sources").size());
    assertFalse(data().contains(rebuilt));
    assertEquals(List.of("merge", "note", "pin", "retitle"), actions());
  }

  @Test
  void splitByTheSentencesNumber() throws IOException {
    newsroom.write(
        "fine.md",
        "---\ndate: 2021-03-19\n---\nOn Thursday a court fined the company, the Orsa dam's owner.");
    assertEquals(0, Run.generate(root).code());
    String both = id("fined");
    Run wrong = curate(both, "--split", "fine:9", "--reason", "r");
    assertEquals(1, wrong.code());
    assertTrue(wrong.err().startsWith("fine:9: no such sentence; write "), wrong.err());
    assertFalse(Files.exists(file));
  }

  @Test
  void whatIsWrongIsRefused() throws IOException {
    String slip = fined.substring(0, 8) + (fined.endsWith("0") ? "1" : "0");
    assertRefused(1, "the nearest: " + fined + " (", slip, "--hide", "--reason", "r");
    assertRefused(1, "not an event's id", "dam", "--hide", "--reason", "r");
    assertRefused(2, "not a date", fined, "--redate", "17.3.2021", "--reason", "r");
    assertRefused(1, "does by itself", fined, "--redate", "2021-03-18", "--reason", "r");
    assertRefused(1, "no reason", fined, "--hide", "--reason", " ");
    assertRefused(2, "--reason", fined, "--hide");
    assertRefused(2, "exclusive", fined, "--hide", "--pin", "--reason", "r");
    assertRefused(2, "--redate", fined, "--reason", "r");
  }

  @Test
  void aContradictionIsRefused() throws IOException {
    assertEquals(0, curate(fined, "--redate", "2021-03-17", "--reason", "r").code());
    String before = Files.readString(file);
    Run run = curate(fined, "--redate", "2021-03-16", "--reason", "r");
    assertEquals(1, run.code());
    assertTrue(
        run.err().startsWith("curate: \"redate 2021-03-16\" contradicts \"redate 2021-03-17\""),
        run.err());
    assertEquals(before, Files.readString(file));
  }

  /** What an editor merged, hid, or lost: the command says which event to name, or why none. */
  @Test
  void anEventThatHasNoPlaceOfItsOwn() throws IOException {
    assertEquals(0, curate(opened, "--merge-into", fined, "--reason", "r").code());
    assertEquals(0, Run.generate(root).code());
    assertNotWritten(
        "curate: "
            + opened
            + " is merged into "
            + fined
            + " in line 6; write the entry for "
            + fined,
        opened,
        "--note",
        "n",
        "--reason",
        "r");
    assertEquals(0, curate(fined, "--retitle", "Fined", "--reason", "r").code());
    assertEquals(0, Run.generate(root).code());
    assertEquals("Fined", event(fined).get("title").getAsString());

    Files.writeString(file, "- {id: " + fined + ", action: hide, reason: r}\n");
    assertEquals(0, Run.generate(root).code());
    assertNotWritten(
        "curate: \"pin\" contradicts \"hide\" of "
            + fined
            + " in line 1; keep one of the two entries",
        fined,
        "--pin",
        "--reason",
        "r");
    assertNotWritten(
        "curate: line 1 says the same; there is nothing to write",
        fined,
        "--hide",
        "--reason",
        "r");

    Files.writeString(file, "# nothing\n");
    Files.delete(newsroom.seed("verdict.md"));
    assertEquals(0, Run.generate(root).code());
    assertNotWritten(
        "curate: the event " + fined + " is gone (removed); there is nothing to write",
        fined,
        "--hide",
        "--reason",
        "r");
  }

  /** An old link to an event that the program itself has found to be another. */
  @Test
  void anIdThatLeadsToAnother() throws IOException {
    Path redirects = newsroom.site().resolve("review/redirects.tsv");
    Files.writeString(redirects, "e-0000000\t" + fined + "\tmerged\t2021\n");
    Files.writeString(file, "# nothing\n");
    assertNotWritten(
        "curate: the event e-0000000 is "
            + fined
            + " now (merged); correct that one: curate "
            + fined,
        "e-0000000",
        "--hide",
        "--reason",
        "r");
    Files.writeString(file, "- {id: e-0000000, action: retitle, to: Fined, reason: r}\n");
    Run run = Run.generate(root);
    assertEquals(0, run.code(), run.err());
    assertEquals(
        file
            + ":1: the event e-0000000 is "
            + fined
            + " now (merged); look whether the entry still holds, and write \"id: "
            + fined
            + "\"",
        run.err().strip());
    assertEquals("Fined", event(fined).get("title").getAsString());
  }

  /** Beside what is wrong already, whoever keeps going can write down more. */
  @Test
  void keepGoing() throws IOException {
    newsroom.write("empty.txt", "");
    String wrong = "- {id: e-0000000, action: hide, reason: r}\n- {id: " + opened + "}\n";
    Files.writeString(file, wrong);
    Run refused = curate(fined, "--hide", "--reason", "r");
    assertEquals(1, refused.code());
    assertTrue(refused.err().contains(file + ":2: no action; write one of "), refused.err());
    assertTrue(refused.err().contains("empty.txt: the file is empty"), refused.err());
    assertEquals(wrong, Files.readString(file));
    Run run = curate(fined, "--hide", "--reason", "r", "--keep-going");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains(file + ":2: no action; write one of "), run.err());
    assertTrue(Files.readString(file).startsWith(wrong + "\n# A court fined"), run.err());
    assertEquals(1, Run.generate(root, "--keep-going").code());
    assertFalse(data().contains(fined));
  }

  private void assertNotWritten(String said, Object... arguments) throws IOException {
    String before = Files.readString(file);
    Run run = curate(arguments);
    assertEquals(1, run.code(), run.err());
    assertEquals(said, run.err().strip());
    assertEquals(before, Files.readString(file));
  }

  /** All that can be wrong with the file is told at once, with its lines, by every command. */
  @Test
  void whatIsWrongInTheFileIsToldWithItsLine() throws IOException {
    Files.writeString(
        file,
        """
        - id: FINED
          action: redate
          to: 17 March 2021
          reason: r
        - id: FINED
          action: hide
        """
            .replace("FINED", fined));
    for (Run run : List.of(Run.generate(root), Run.check(root))) {
      assertEquals(1, run.code());
      assertEquals(
          List.of(
              file
                  + ":3: not a date in EDTF: \"17 March 2021\"; write \"to: 2024-05-08\", or"
                  + " 2023-09, 2020, 2018/.., 2022-12~, 2023-03-06/2023-03-12",
              file + ":5: no reason; write \"reason: …\", for those who read it later"),
          run.err().lines().toList());
    }
    Files.writeString(
        file,
        """
        - {id: FINED, action: redate, to: 2021-03-17, reason: r}

        - {id: FINED, action: redate, to: 2021-03-16, reason: r}
        """
            .replace("FINED", fined));
    Run run = Run.generate(root);
    assertEquals(1, run.code());
    assertEquals(
        file
            + ":3: \"redate 2021-03-16\" contradicts \"redate 2021-03-17\" of "
            + fined
            + " in line 1; keep one of the two entries",
        run.err().strip());
  }

  @Test
  void anEntryThatIsNoLongerNeededIsANote() throws IOException {
    assertEquals(0, curate(fined, "--redate", "2021-03-25", "--reason", "r").code());
    newsroom.write(
        "verdict.md",
        Files.readString(newsroom.seed("verdict.md")).replace("2021-03-18", "2021-03-25"));
    Run run = Run.generate(root);
    assertEquals(0, run.code(), run.err());
    assertEquals(
        file
            + ":6: no longer needed: the machine now does by itself what it asks of "
            + fined
            + "; delete the entry",
        run.err().strip());
    assertFalse(event(fined).has("curated"));
  }

  @Test
  void aStaleEntryIsANote() throws IOException {
    assertEquals(0, curate(fined, "--redate", "2021-03-17", "--reason", "r").code());
    newsroom.write(
        "verdict.md",
        Files.readString(newsroom.seed("verdict.md")).replace("2021-03-18", "2021-03-25"));
    Run run = Run.generate(root);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("curation.yaml:6: stale: of " + fined), run.err());
    assertEquals("2021-03-17", event(fined).get("date").getAsString());
    Run check = Run.check(root);
    assertEquals(0, check.code(), check.err());
    assertTrue(check.err().contains("stale"), check.err());
  }

  @Test
  void aWrongFileFailsWithItsLines() throws IOException {
    Files.writeString(file, "- id: e-0000000\n  action: hide\n  reason: r\n");
    Run run = Run.generate(root);
    assertEquals(1, run.code());
    assertTrue(
        run.err().startsWith(file + ":1: no event has the id \"e-0000000\"; the nearest: "),
        run.err());
    Run keptGoing = Run.generate(root, "--keep-going");
    assertEquals(1, keptGoing.code());
    assertTrue(keptGoing.out().contains("events"), keptGoing.out());
  }

  private void assertRefused(int code, String said, Object... arguments) {
    Run run = curate(arguments);
    assertEquals(code, run.code(), run.err());
    assertTrue(run.err().contains(said), run.err());
    assertFalse(Files.exists(file));
  }

  private Run curate(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("curate"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--seeds", root.resolve("seeds"), "--site", newsroom.site()));
    return Run.dateline(all.toArray());
  }

  private String id(String word) throws IOException {
    return data()
        .lines()
        .filter(line -> line.contains(word))
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .findFirst()
        .orElseThrow()
        .get("id")
        .getAsString();
  }

  private JsonObject event(String id) throws IOException {
    return data()
        .lines()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .filter(event -> event.get("id").getAsString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<String> actions() throws IOException {
    List<String> actions = new ArrayList<>();
    data()
        .lines()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .filter(event -> event.has("curated"))
        .forEach(
            event ->
                event
                    .getAsJsonArray("curated")
                    .forEach(by -> actions.add(by.getAsJsonObject().get("action").getAsString())));
    return actions.stream().sorted().toList();
  }

  private String data() throws IOException {
    return Files.readString(newsroom.site().resolve("data/events.jsonl"));
  }
}
