package io.github.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void valuesAreTextWithTheirLines() {
    YamlValue.Mapping read = read("a: 2024-05-08\nb:\n  - yes\n  - ~\n").orElseThrow();
    assertEquals(
        new YamlValue.Mapping(
            10,
            List.of(
                new YamlValue.Entry(10, "a", new YamlValue.Scalar(10, "2024-05-08")),
                new YamlValue.Entry(
                    11,
                    "b",
                    new YamlValue.Sequence(
                        12,
                        List.of(new YamlValue.Scalar(12, "yes"), new YamlValue.Scalar(13, "")))))),
        read);
    assertEquals(List.of(), problems);
  }

  @Test
  void nothingIsAMappingWithoutEntries() {
    assertEquals(List.of(), read("").orElseThrow().entries());
    assertEquals(List.of(), read("# only a comment\n").orElseThrow().entries());
    assertEquals(List.of(), problems);
  }

  @Test
  void aliasesAreRefused() {
    read("a: &x [1]\nb: *x\n");
    assertEquals(
        "f.yaml:10: a part is used twice by an alias (*name); write it out",
        problems.get(0).toString());
    problems.clear();
    StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
    for (int i = 1; i < 40; i++) {
      laughs.append(String.format("a%d: &a%d [*a%d, *a%d]%n", i, i, i - 1, i - 1));
    }
    read(laughs.toString());
    assertFalse(problems.isEmpty());
  }

  @Test
  void whatIsBrokenIsAProblemAndNeverAnException() {
    for (String yaml :
        List.of(
            "a: b: c",
            "- a",
            "a\n",
            "a: \"b",
            "a: [",
            "? [a]\n: b",
            "a: 1\n---\nb: 2",
            "\tx",
            "a: \u0007",
            "@a: 1",
            "[".repeat(60_000))) {
      problems.clear();
      read(yaml);
      assertEquals(1, problems.size(), yaml.length() > 100 ? "deep" : yaml + problems);
      assertTrue(problems.get(0).line() >= 10);
    }
  }

  private Optional<YamlValue.Mapping> read(String yaml) {
    return YamlReader.read(yaml, "f.yaml", 10, problems::add);
  }
}
