package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The review that the README shows is one that the command gives: of this repository, before and
 * after the correction in {@code seeds/curation.yaml}. {@code -Dapprove} writes it there.
 */
class ReadmeReviewTest {

  private static final Path README = Path.of("README.md");

  /** The first one, below its heading. */
  private static final Pattern SHOWN =
      Pattern.compile("(?s)(## How a review looks.*?\n```markdown\n)(.*?\n)(```\n)");

  /** A commit of today is another tomorrow. */
  private static final Pattern COMMIT = Pattern.compile("\\(([0-9a-f]{7})\\)");

  @TempDir private Path root;

  @Test
  void isWhatTheCommandGives() throws IOException {
    for (String folder : new String[] {"seeds", "templates"}) {
      copy(Path.of(folder), root.resolve(folder));
    }
    Path curation = root.resolve("seeds/curation.yaml");
    String correction = Files.readString(curation);
    Files.delete(curation);
    generate();
    HistoryReview.commit(root, "without the correction");
    Files.writeString(curation, correction);
    generate();
    Run run = Run.diff(root);
    assertEquals(0, run.code(), run.err());
    String given =
        COMMIT.matcher(run.out().replace(root + "/", "")).replaceFirst("(e60a9b0)").strip() + "\n";

    String readme = Files.readString(README);
    Matcher shown = SHOWN.matcher(readme);
    assertTrue(shown.find(), "no review in the README");
    if (System.getProperty("approve") != null && !"true".equals(System.getenv("CI"))) {
      Files.writeString(
          README, readme.substring(0, shown.end(1)) + given + readme.substring(shown.start(3)));
    } else {
      assertEquals(shown.group(2), given);
    }
  }

  private void generate() {
    Run run = Run.generate(root);
    assertEquals(0, run.code(), run.err());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
