package io.github.dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.article.Problem;
import io.github.dateline.time.ResolvedDate;
import io.github.dateline.timeline.EventReference.ById;
import io.github.dateline.timeline.EventReference.ByQuote;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class CurationReaderTest {

  private static final String ID = "e-0123456";

  @TempDir Path seeds;

  @Test
  void withoutTheFileNothingIsCorrected() {
    assertEquals(List.of(), CurationReader.read(seeds).curation().entries());
    assertEquals(List.of(), CurationReader.read(seeds).problems());
  }

  @Test
  void anEmptyFileCorrectsNothing() throws Exception {
    Files.writeString(seeds.resolve("curation.yaml"), "# nothing yet\n");
    assertEquals(List.of(), CurationReader.read(seeds).curation().entries());
    assertEquals(List.of(), CurationReader.read(seeds).problems());
  }

  @Test
  void everyAction() {
    ById id = new ById(ID);
    ByQuote quote = new ByQuote("talks", "met on Tuesday");
    String sentence = "{article: talks, quote: met on Tuesday}";
    assertEquals(
        List.of(
            new CurationEntry(1, id, new CurationAction.Pin(), "why", Optional.empty()),
            new CurationEntry(4, quote, new CurationAction.Hide(), "why", Optional.of("x y")),
            new CurationEntry(
                8,
                id,
                new CurationAction.Merge(new ById("e-9999999")),
                "why not",
                Optional.empty()),
            new CurationEntry(14, id, new CurationAction.Merge(quote), "why", Optional.empty()),
            new CurationEntry(15, id, new CurationAction.Split(quote), "why", Optional.empty()),
            new CurationEntry(16, quote, new CurationAction.Split(quote), "why", Optional.empty()),
            new CurationEntry(
                17,
                id,
                new CurationAction.Redate(ResolvedDate.parse("2018/..")),
                "why",
                Optional.empty()),
            new CurationEntry(
                18, id, new CurationAction.Retitle("2018"), "why", Optional.of("2017")),
            new CurationEntry(19, id, new CurationAction.Note("So."), "why", Optional.empty())),
        entries(
            """
            - id: %1$s
              action: pin
              reason: why
            - match: %2$s
              action: hide
              reason: why
              expect: "x  y"
            - id: %1$s
              action: merge
              to: e-9999999
              reason: |
                why
                not
            - {id: %1$s, action: merge, to: %2$s, reason: why}
            - {id: %1$s, action: split, to: %2$s, reason: why}
            - {match: %2$s, action: split, reason: why}
            - {id: %1$s, action: redate, to: 2018/.., reason: why}
            - {id: %1$s, action: retitle, to: 2018, reason: why, expect: 2017}
            - {id: %1$s, action: note, to: So., reason: why}
            """
                .formatted(ID, sentence)));
  }

  private static List<CurationEntry> entries(String yaml) {
    CurationReader.Read read = CurationReader.read(yaml, "c.yaml");
    assertEquals(List.of(), read.problems());
    return read.curation().entries();
  }

  /** A wrong entry is told with its line and the remedy, and left out. */
  @TestFactory
  Stream<DynamicTest> problems() {
    return Stream.of(
            problem("id: e-1", 1, "not a list; begin every entry with \"- \""),
            problem("- pin", 1, "not an entry"),
            problem("- {id: e-0123456, action: pin}", 1, "no reason; write \"reason: …\""),
            problem("- {id: e-0123456, action: pin, reason: ' '}", 1, "no reason"),
            problem("- {action: pin, reason: r}", 1, "neither \"id\" nor \"match\""),
            problem(
                "- {id: e-0123456, match: {article: a, quote: b}, action: pin, reason: r}",
                1,
                "both \"id\" and \"match\""),
            problem("- id: 17\n  action: pin\n  reason: r", 1, "not an event's id"),
            problem("- action: pin\n  id: e-012345u\n  reason: r", 2, "not an event's id"),
            problem("- {id: e-0123456, reason: r}", 1, "no action; write one of pin, hide, "),
            problem(
                "- id: e-0123456\n  reason: r\n  action: redaet\n  to: 2020",
                3,
                "unknown action \"redaet\"; write \"redate\""),
            problem(
                "- {id: e-0123456, action: delete, reason: r}", 1, "known actions: pin, hide, "),
            problem(
                "- id: e-0123456\n  raeson: r\n  action: pin\n  reason: r",
                2,
                "unknown key \"raeson\"; write \"reason\""),
            problem(
                "- id: e-0123456\n  action: redate\n  to: 23.11.2022\n  reason: r",
                3,
                "not a date in EDTF: \"23.11.2022\"; write \"to: 2024-05-08\""),
            problem(
                "- id: e-0123456\n  action: redate\n  to: 2022-11-24/2022-11-23\n  reason: r",
                3,
                "not a date in EDTF"),
            problem("- {id: e-0123456, action: redate, reason: r}", 1, "no date"),
            problem("- {id: e-0123456, action: retitle, reason: r}", 1, "no title"),
            problem("- {id: e-0123456, action: note, to: '', reason: r}", 1, "no note"),
            problem("- {id: e-0123456, action: merge, reason: r}", 1, "no event to merge with"),
            problem("- {id: e-0123456, action: merge, to: that, reason: r}", 1, "not an event's"),
            problem("- {id: e-0123456, action: split, reason: r}", 1, "no sentence to split off"),
            problem(
                "- id: e-0123456\n  action: split\n  to: 003:11\n  reason: r",
                3,
                "not an article and words of it"),
            problem(
                "- match: {article: a, quote: '…'}\n  action: pin\n  reason: r",
                1,
                "not an article and words of it"),
            problem(
                "- match: {article: a, qoute: b}\n  action: pin\n  reason: r",
                1,
                "unknown key \"qoute\"; write \"quote\""),
            problem("- {id: e-0123456, action: pin, to: 2020, reason: r}", 1, "takes no \"to\""),
            problem(
                "- {id: e-0123456, action: pin, reason: [r, s]}", 1, "\"reason\" is not a single"),
            problem("- {id: e-0123456\n- {", 2, "broken YAML"))
        .map(test -> test);
  }

  private static DynamicTest problem(String yaml, int line, String said) {
    return DynamicTest.dynamicTest(
        yaml.replace('\n', '|'),
        () -> {
          CurationReader.Read read = CurationReader.read(yaml + "\n", "c.yaml");
          assertEquals(List.of(), read.curation().entries());
          List<Problem> problems = read.problems();
          assertTrue(
              problems.stream()
                  .map(Problem::toString)
                  .anyMatch(
                      told -> told.startsWith("c.yaml:" + line + ": ") && told.contains(said)),
              problems.toString());
        });
  }

  /** One wrong entry spoils no other. */
  @Test
  void theOthersAreRead() {
    CurationReader.Read read =
        CurationReader.read(
            "- {id: e-0123456, action: pin}\n- {id: e-0123456, action: pin, reason: r}\n",
            "c.yaml");
    assertEquals(List.of(2), read.curation().entries().stream().map(CurationEntry::line).toList());
    assertEquals(1, read.problems().size());
  }
}
