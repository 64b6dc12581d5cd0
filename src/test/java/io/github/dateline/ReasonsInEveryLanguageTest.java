package io.github.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Why a date is what it is, or unknown, every page tells in its own language. */
class ReasonsInEveryLanguageTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  /** Of a date of a source, of an article, and of a statement without a date. */
  private static final String REASONS =
      "dl.why dd > bdi, dd > .reason, .by > .reason, .undated + span";

  @TempDir static Path fresh;

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> cases = Files.list(GOLDEN)) {
      return cases.sorted().toList().stream()
          .flatMap(
              golden ->
                  Stream.of("ru", "hy")
                      .map(
                          language ->
                              DynamicTest.dynamicTest(
                                  golden.getFileName() + " " + language,
                                  () -> assertSpeaks(language, golden))));
    }
  }

  private static void assertSpeaks(String language, Path golden) throws IOException {
    Path root = fresh.resolve(golden.getFileName() + "-" + language);
    Path seeds = copied(golden.resolve("seeds"), root.resolve("seeds"));
    Path settings = seeds.resolve("timeline.yaml");
    Files.writeString(
        settings,
        Files.readString(settings).replaceAll("(?m)^language:.*\\R", "")
            + "\nlanguage: "
            + language
            + "\n");
    PublishedTimeline.generate(seeds, root.resolve("site"));
    List<String> ids = new ArrayList<>();
    for (Path file : files(seeds)) {
      ids.add(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ""));
    }
    List<String> reasons = reasons(root.resolve("site"));
    assertTrue(reasons.size() > 10, reasons.toString());
    for (String reason : reasons) {
      String own = reason.replaceAll("«[^»]*»", "");
      for (String id : ids) {
        own = own.replace(id, "");
      }
      assertEquals(own.replaceAll("[A-Za-z]+", ""), own, reason);
      assertTrue(own.codePoints().anyMatch(Character::isLetter), reason);
    }
  }

  private static List<String> reasons(Path site) throws IOException {
    List<String> reasons = new ArrayList<>();
    for (Path page : files(site)) {
      if (page.toString().endsWith(".html")) {
        reasons.addAll(Jsoup.parse(Files.readString(page)).select(REASONS).eachText());
      }
    }
    return reasons;
  }

  private static Path copied(Path from, Path to) {
    for (Path file : files(from)) {
      try {
        Path copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return to;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
