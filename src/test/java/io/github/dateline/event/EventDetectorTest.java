package io.github.dateline.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.anchor.Domain;
import io.github.dateline.anchor.ExpressionResolver;
import io.github.dateline.anchor.Resolver;
import io.github.dateline.language.en.English;
import io.github.dateline.time.ResolvedDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What sentences tell, over many topics: the files of {@code corpus/event}.
 *
 * <p>A line is {@code date of the article | sentence or sentences | EDTF · status · title}, the
 * events parted by {@code ;;}, or {@code none}. A line of {@code known-misses.tsv} is what the
 * sentence tells and is not found yet; once it is found, it belongs into the file of its topic.
 */
class EventDetectorTest {

  private static final Path CORPUS = Path.of("src", "test", "resources", "corpus", "event");
  private static final String MISSES = "known-misses.tsv";

  /**
   * @param expected as it stands in the file, parted by {@code " ;; "}
   */
  private record Line(String file, int number, LocalDate date, String text, String expected) {
    String name() {
      return file + ":" + number + " " + text;
    }
  }

  @TestFactory
  Stream<DynamicContainer> corpus() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.sorted().toList().stream()
          .map(
              file ->
                  dynamicContainer(
                      file.getFileName().toString(), read(file).stream().map(this::test)));
    }
  }

  private DynamicTest test(Line line) {
    return dynamicTest(
        line.name(),
        () -> {
          if (line.file().equals(MISSES)) {
            assertNotEquals(line.expected(), told(line), "found now: move it to its topic");
          } else {
            assertEquals(line.expected(), told(line));
          }
        });
  }

  @Test
  void theCorpusIsRead() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      long lines = files.mapToLong(file -> read(file).size()).sum();
      assertTrue(lines >= 80, lines + " lines");
    }
  }

  private static String told(Line line) {
    AnalysedArticle article = Press.dated("article", line.date().toString(), line.text());
    List<DatedMention> mentions =
        new Resolver(new ExpressionResolver(), English.LANGUAGE.stem())
            .resolve(article, Optional.of(ResolvedDate.day(line.date())), Domain.NEWS);
    List<String> events =
        mentions.stream()
            // What a line is dated by without words is StoryLineTest's.
            .filter(
                mention ->
                    mention.date().isPresent()
                        && !(mention.dating().get() instanceof DatedMention.Taken))
            .map(
                mention ->
                    mention.date().orElseThrow().edtf()
                        + " · "
                        + mention.status().word()
                        + " · "
                        + mention.mention().title())
            .toList();
    return events.isEmpty() ? "none" : String.join(" ;; ", events);
  }

  private static List<Line> read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return java.util.stream.IntStream.range(0, lines.size())
          .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
          .mapToObj(
              i -> {
                String[] parts = lines.get(i).split(" \\| ", 3);
                return new Line(
                    file.getFileName().toString(),
                    i + 1,
                    LocalDate.parse(parts[0].strip()),
                    parts[1].strip(),
                    parts[2].strip());
              })
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
