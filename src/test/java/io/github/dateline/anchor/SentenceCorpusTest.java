package io.github.dateline.anchor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.dateline.time.ResolvedDate;
import io.github.dateline.time.TimeExpression;
import io.github.dateline.time.rule.TimeTagger;
import io.github.dateline.time.rule.en.EnglishRuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads sentences that we wrote, within the whole book, and dates them.
 *
 * <p>{@code corpus/time/*.tsv}: publication date, the sentence with its expressions in brackets,
 * the value of each, what each is counted from ({@code -}, {@code publication}, {@code text}),
 * where the sentence is from. {@code narrative.tsv} is read as stories are. {@code not-times.txt}:
 * sentences without a time.
 */
class SentenceCorpusTest {
  private static final TimeTagger TAGGER = new TimeTagger(EnglishRuleBook.book());
  private static final TimeTagger HISTORIES =
      new TimeTagger(EnglishRuleBook.ofHistories(EnglishRuleBook.book()));

  private record Line(
      String file, String date, String sentence, List<String> values, List<String> anchors) {
    static Line of(String file, String written) {
      String[] cells = written.split("\t", -1);
      assertEquals(5, cells.length, written);
      return new Line(
          file,
          cells[0],
          cells[1],
          List.of(cells[2].split("; ", -1)),
          List.of(cells[3].split("; ", -1)));
    }

    String text() {
      return sentence.replace("[", "").replace("]", "");
    }
  }

  @TestFactory
  Stream<DynamicTest> everySentenceIsReadAsWeReadIt() throws IOException {
    return sentences().stream().map(line -> dynamicTest(line.sentence(), () -> check(line)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoTimeStaysSilent() throws IOException {
    return lines("not-times.txt").stream()
        .map(
            sentence ->
                dynamicTest(
                    sentence,
                    () ->
                        assertEquals(
                            List.of(),
                            TAGGER.tag(sentence, 0).stream().map(TimeExpression::text).toList())));
  }

  @Test
  void theCorpusIsLarge() throws IOException {
    assertTrue(sentences().size() >= 400, () -> "fewer than 400 sentences");
  }

  private static void check(Line line) {
    Domain domain = line.file().startsWith("narrative") ? Domain.NARRATIVE : Domain.NEWS;
    List<ResolvedExpression> found =
        new ExpressionResolver()
            .resolve(
                (domain == Domain.NARRATIVE ? HISTORIES : TAGGER).tag(line.text(), 0),
                Optional.of(ResolvedDate.parse(line.date())),
                domain);
    StringBuilder marked = new StringBuilder(line.text());
    List<String> values = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    for (int i = found.size() - 1; i >= 0; i--) {
      ResolvedExpression expression = found.get(i);
      marked.insert(expression.expression().end(), "]");
      marked.insert(expression.expression().start(), "[");
      values.add(0, expression.resolution().orElseThrow().timex().value());
      anchors.add(0, anchor(expression));
    }
    assertEquals(line.sentence(), marked.toString());
    assertEquals(line.values(), values);
    assertEquals(line.anchors(), anchors);
  }

  private static String anchor(ResolvedExpression expression) {
    return expression
        .anchor()
        .map(anchor -> anchor instanceof Anchor.Publication ? "publication" : "text")
        .orElse("-");
  }

  private static List<Line> sentences() throws IOException {
    List<Line> all = new ArrayList<>();
    for (String file : files()) {
      for (String line : lines(file)) {
        all.add(Line.of(file, line));
      }
    }
    return all;
  }

  private static List<String> files() throws IOException {
    Path folder = Path.of("src/test/resources/corpus/time");
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".tsv"))
          .sorted()
          .toList();
    }
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = SentenceCorpusTest.class.getResourceAsStream("/corpus/time/" + file)) {
      if (in == null) {
        throw new IOException("no " + file);
      }
      return new String(in.readAllBytes(), UTF_8).lines().filter(line -> !line.isBlank()).toList();
    }
  }
}
