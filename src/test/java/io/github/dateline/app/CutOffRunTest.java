package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.DoomedProcess;
import io.github.dateline.DoomedProcess.Moment;
import io.github.dateline.page.StoppingDisk;
import io.github.dateline.timeline.SettingsReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A {@code generate} that is stopped at any step, or killed at any moment, leaves every file of the
 * site whole, old or new; {@code check} tells it; the next {@code generate} gives the right site
 * with the right ids.
 */
class CutOffRunTest {

  /** {@code -Dkills=200} for more of them. */
  private static final int KILLS = Integer.getInteger("kills", 20);

  /** Sites that are made at the same time. */
  private static final int LANES = 2;

  @TempDir private Path root;
  private TwoNewsrooms two;

  @BeforeEach
  void publish() throws IOException {
    two = TwoNewsrooms.in(root);
  }

  @Test
  void aStopAtEveryStep() throws IOException {
    SortedMap<String, String> old = two.publishedBefore();
    Path wanted = root.resolve("wanted");
    copy(old, wanted);
    SortedMap<String, String> fresh = generate(two.after(), wanted);
    assertTrue(fresh.get("review/redirects.tsv").contains("\tremoved\t"), "ids go");
    int steps = 0;
    for (boolean finished = false; !finished; steps++) {
      Path site = root.resolve("site-" + steps);
      copy(old, site);
      finished =
          !new StoppingDisk(steps)
              .stops(disk -> Generation.run(inputs(), site, new Silence(), disk));
      assertWholeAndMended(site, old, fresh);
    }
    assertTrue(steps > fresh.size(), "only " + steps + " steps");
  }

  /** Processes that make one site after the other, killed at random moments. */
  @Test
  void kills() {
    IntStream.range(0, LANES).parallel().forEach(this::kills);
  }

  private void kills(int lane) {
    Path site = root.resolve("lane-" + lane);
    generate(two.before(), site);
    SortedMap<String, String> other = generate(two.after(), site);
    SortedMap<String, String> old = generate(two.before(), site);
    SortedMap<String, String> fresh = generate(two.after(), site);
    assertEquals(other, fresh, "from here on they take turns");
    DoomedProcess generator =
        new DoomedProcess(
            CrashingGenerator.class,
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)),
            site,
            root.resolve("templates"),
            two.cache(),
            two.before(),
            two.after());
    Random random = new Random(lane);
    Moment any = Moment.within(Duration.ofMillis(300), random);
    Moment whileItWrites =
        Moment.once(
            site.resolve(".dateline-unfinished"), Moment.within(Duration.ofMillis(15), random));
    generator.runAndKill(
        KILLS / LANES,
        KILLS / LANES / 3,
        kill -> kill % 2 == 0 ? any : whileItWrites,
        () -> {
          SortedMap<String, String> found = Newsroom.files(site);
          assertWholeAndMended(site, old, fresh);
          return !found.equals(old) && !found.equals(fresh);
        });
  }

  private SortedMap<String, String> generate(Path seeds, Path site) {
    Run run = two.generate(seeds, site);
    assertEquals(0, run.code(), run.err());
    return Newsroom.files(site);
  }

  private Inputs inputs() {
    return new Inputs(
        two.after(),
        root.resolve("templates"),
        SettingsReader.Overrides.none(),
        false,
        Optional.of(two.cache()));
  }

  private void assertWholeAndMended(Path site, Map<String, String> old, Map<String, String> fresh) {
    SortedMap<String, String> found = Newsroom.files(site);
    found.forEach(
        (path, text) -> {
          if (!path.startsWith(".dateline") && (old.containsKey(path) || fresh.containsKey(path))) {
            assertTrue(text.equals(old.get(path)) || text.equals(fresh.get(path)), path);
          }
        });
    old.keySet().stream()
        .filter(fresh::containsKey)
        .forEach(path -> assertTrue(found.containsKey(path), path + " is missing"));
    Run check = two.check(two.after(), site);
    if (found.equals(fresh)) {
      assertEquals(0, check.code(), check.err());
    } else {
      String says =
          found.equals(old)
              ? "/ is out of date; run: mvn"
              : "/ was left unfinished by a run that was cut off; run: mvn";
      assertEquals(1, check.code());
      assertEquals(site + says, check.err().lines().findFirst().orElseThrow());
    }
    assertEquals(fresh, generate(two.after(), site));
  }

  private static void copy(Map<String, String> files, Path folder) {
    files.forEach((path, text) -> Newsroom.writeBytes(folder.resolve(path), text));
  }
}
