package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.anchor.Domain;
import io.github.dateline.article.Article;
import io.github.dateline.event.Press;
import io.github.dateline.time.Timex;
import io.github.dateline.time.TimexType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads sentences that were written, with their values, before the rules that read them, each as an
 * article of its own and the whole way of {@code tag}.
 */
class NewsSentencesTest {

  private static final Path FOLDER = Path.of("src/test/resources/corpus/time/unseen");

  private static final ArticleTagger TAGGER = new ArticleTagger(Domain.AUTO);

  /**
   * @param expected its expressions as {@code text=value}, in order, joined by {@code |}
   * @param found the same as they were read
   */
  private record Reading(String published, String sentence, String expected, String found) {

    static Reading of(String line) {
      String[] cells = line.split("\t", -1);
      assertEquals(3, cells.length, line);
      Article article = Press.article("sentence", cells[1]);
      TaggedDocument read = TAGGER.tag(article, Optional.of(LocalDate.parse(cells[0])));
      String found =
          read.tags().stream()
              .map(tag -> read.textOf(tag) + "=" + written(tag.timex()))
              .collect(Collectors.joining(" | "));
      return new Reading(cells[0], cells[1], cells[2], found.isEmpty() ? "-" : found);
    }

    /** The value, and its type where the value alone does not say it. */
    private static String written(Timex timex) {
      return timex.type() == plainType(timex.value())
          ? timex.value()
          : timex.value() + " " + timex.type();
    }

    private static TimexType plainType(String value) {
      if (value.endsWith("_REF")) {
        return TimexType.DATE;
      }
      if (value.startsWith("P")) {
        return TimexType.DURATION;
      }
      if (value.startsWith("XXXX")) {
        return TimexType.SET;
      }
      return value.contains("T") ? TimexType.TIME : TimexType.DATE;
    }

    boolean right() {
      return expected.equals(found);
    }

    @Override
    public String toString() {
      return published + "  " + sentence + "\n    expected " + expected + "\n    found    " + found;
    }
  }

  /**
   * News of other years and countries, what people write to programs and to each other, and what
   * agencies write.
   *
   * @param least of a hundred sentences: every expression found, with its extent and value, and no
   *     other
   */
  @ParameterizedTest
  @CsvSource({
    "news-sentences.tsv, 96",
    "conversation.tsv, 95",
    "agencies.tsv, 100",
    "typed.tsv, 95"
  })
  void readsSentencesOfManyKinds(String file, int least) throws IOException {
    List<Reading> readings = readings(FOLDER.resolve(file));
    List<Reading> wrong = readings.stream().filter(reading -> !reading.right()).toList();
    int right = readings.size() - wrong.size();
    String failures =
        right
            + " of "
            + readings.size()
            + " sentences wholly right\n"
            + wrong.stream().map(Reading::toString).collect(Collectors.joining("\n"));
    System.out.println(failures);
    assertTrue(right * 100 >= least * readings.size(), failures);
  }

  private static List<Reading> readings(Path sentences) throws IOException {
    try (Stream<String> lines = Files.lines(sentences)) {
      return lines.filter(line -> !line.startsWith("#")).map(Reading::of).toList();
    }
  }
}
