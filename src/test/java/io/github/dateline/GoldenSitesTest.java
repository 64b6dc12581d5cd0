package io.github.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sites as they were when a person last looked at them: {@code
 * src/test/resources/golden/CASE/seeds} must give {@code golden/CASE/site}, file by file.
 *
 * <p>Where a change is meant, write the sites anew and read their difference before you commit it:
 *
 * <pre>mvn test -Dtest=GoldenSitesTest -Dapprove
 * git diff src/test/resources/golden</pre>
 *
 * <p>With {@code CI=true} in the environment nothing is written.
 */
class GoldenSitesTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  @TempDir static Path fresh;

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    boolean approve = System.getProperty("approve") != null;
    if (approve && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("sites are approved by people: no -Dapprove where CI=true");
    }
    try (Stream<Path> cases = Files.list(GOLDEN)) {
      return cases.sorted().toList().stream()
          .map(
              golden ->
                  dynamicTest(
                      golden.getFileName().toString(),
                      () -> {
                        if (approve) {
                          approve(golden);
                        } else {
                          assertApproved(golden);
                        }
                      }));
    }
  }

  private static void approve(Path golden) throws IOException {
    Path site = golden.resolve("site");
    if (Files.exists(site)) {
      try (Stream<Path> paths = Files.walk(site)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    PublishedTimeline.generate(golden.resolve("seeds"), site);
  }

  private static void assertApproved(Path golden) {
    Path site = golden.resolve("site");
    assertTrue(Files.isDirectory(site), () -> "no " + site + "; add -Dapprove to write it");
    Path made = fresh.resolve(golden.getFileName().toString());
    PublishedTimeline.generate(golden.resolve("seeds"), made);
    SortedMap<String, String> expected = files(site);
    SortedMap<String, String> actual = files(made);
    assertEquals(
        String.join("\n", expected.keySet()),
        String.join("\n", actual.keySet()),
        "the set of files; if the change is meant, add -Dapprove");
    expected.forEach((file, text) -> assertSame(file, text, actual.getOrDefault(file, "")));
  }

  /** Says where two texts part: a page is too long to be shown. */
  private static void assertSame(String file, String expected, String actual) {
    if (expected.equals(actual)) {
      return;
    }
    String[] lines = (expected + "\n<end>").split("\n", -1);
    String[] found = (actual + "\n<end>").split("\n", -1);
    int line = 0;
    while (lines[line].equals(found[line])) {
      line++;
    }
    assertEquals(
        lines[line],
        found[line],
        file + ":" + (line + 1) + "; if the change is meant, add -Dapprove");
  }

  private static SortedMap<String, String> files(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
