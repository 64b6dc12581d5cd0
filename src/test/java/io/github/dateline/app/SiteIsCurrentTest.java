package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  @Test
  void twoFreshRendersEqualIt() {
    for (String name : new String[] {"first", "second"}) {
      Path site = fresh.resolve(name);
      Run run = Run.generate(REPOSITORY, "--site", site);
      assertEquals(0, run.code(), run.err());
      Newsroom.assertSameFiles(REPOSITORY.resolve("site"), site);
    }
  }
}
