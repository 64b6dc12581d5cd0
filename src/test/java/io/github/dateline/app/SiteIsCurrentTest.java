package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed {@code site/} is what {@code seeds/} and {@code templates/} give. */
class SiteIsCurrentTest {

  private static final Path REPOSITORY = Path.of("").toAbsolutePath();

  @TempDir Path fresh;

  @Test
  void checkPasses() {
    Run run = Run.check(REPOSITORY);
    assertEquals(0, run.code(), run.err());
  }

  /** Of the old site only what keeps the ids: its review files. */
  @Test
  void twoFreshRendersEqualIt() throws IOException {
    Path review = REPOSITORY.resolve("site").resolve("review");
    for (String name : new String[] {"first", "second"}) {
      Path site = fresh.resolve(name);
      Files.createDirectories(site);
      Newsroom.files(review)
          .forEach((file, text) -> Newsroom.writeBytes(site.resolve("review").resolve(file), text));
      Run run = Run.generate(REPOSITORY, "--site", site);
      assertEquals(0, run.code(), run.err());
      Newsroom.assertSameFiles(REPOSITORY.resolve("site"), site);
    }
  }
}
