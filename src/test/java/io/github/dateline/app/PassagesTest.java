package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.anchor.Domain;
import io.github.dateline.event.Press;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads passages of many sentences that were written, with their values, by people who had not seen
 * what the rules make of them: what an expression counts from is told sentences before.
 */
class PassagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/corpus/time/unseen");
  private static final ArticleTagger TAGGER = new ArticleTagger(Domain.AUTO);
  private static final Pattern KEY = Pattern.compile("\\[([^\\]|]+)\\|([^\\]]+)]");

  /** A marked expression: its place in the text, and what it has to be. */
  private record Key(int start, int end, String value) {}

  /**
   * @param expressions how many are marked, so that none is lost
   * @param least of a hundred: found where they stand, with their value
   */
  @ParameterizedTest
  @CsvSource({"histories.txt, 411, 92", "news-items.txt, 542, 97"})
  void readsWhatWasToldSentencesBefore(String file, int expressions, int least) throws IOException {
    List<String> wrong = new ArrayList<>();
    int marked = 0;
    for (String passage : Files.readString(FOLDER.resolve(file)).split("(?m)^#DCT ", -1)) {
      int line = passage.indexOf('\n');
      if (!passage.startsWith("#")) {
        LocalDate published = LocalDate.parse(passage.substring(0, line));
        marked += read(published, passage.substring(line + 1).strip(), wrong);
      }
    }
    assertEquals(expressions, marked);
    int right = marked - wrong.size();
    String report = right + " of " + marked + "\n" + String.join("\n", wrong);
    System.out.println(file + ": " + report);
    assertTrue(right * 100 >= least * marked, report);
  }

  /** How many expressions a passage marks. */
  private static int read(LocalDate published, String passage, List<String> wrong) {
    StringBuilder text = new StringBuilder();
    List<Key> keys = new ArrayList<>();
    Matcher marks = KEY.matcher(passage.replaceAll("\\n+", "\n\n"));
    while (marks.find()) {
      marks.appendReplacement(text, "");
      int start = text.length();
      text.append(marks.group(1));
      keys.add(new Key(start, text.length(), marks.group(2)));
    }
    marks.appendTail(text);
    TaggedDocument read =
        TAGGER.tag(
            Press.article("passage", text.toString().replace("\n\n", "\n")),
            Optional.of(published));
    for (Key key : keys) {
      String found =
          read.tags().stream()
              .filter(tag -> tag.start() < key.end() && tag.end() > key.start())
              .map(tag -> tag.timex().value())
              .findFirst()
              .orElse("nothing");
      if (!found.equals(key.value())) {
        String around = text.substring(Math.max(0, key.start() - 60), key.end());
        wrong.add(published + " …" + around.strip() + " = " + key.value() + ", found " + found);
      }
    }
    return keys.size();
  }
}
