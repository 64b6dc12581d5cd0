package io.github.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import io.github.dateline.DoomedProcess;
import io.github.dateline.DoomedProcess.Moment;
import io.github.dateline.page.SiteWriter.Differing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is stopped at any moment leaves every file whole, old or new, is told by the check,
 * loses no id, and is mended by the next run.
 */
class CrashTest {

  private static final int KILLS = 200;

  /** Sites that are written at the same time. */
  private static final int LANES = 2;

  /** A few turns of the process that is killed. */
  private static final Duration LONGEST = Duration.ofMillis(50);

  /** From one set of pages to the other, every kind of change: files come, go, change and stay. */
  private static final Pages OLD = CrashingWriter.pages(0);

  private static final Pages NEW = CrashingWriter.pages(1);

  @TempDir private Path root;

  @Test
  void aStopAtEveryStep() throws IOException {
    int steps = 0;
    for (boolean finished = false; !finished; steps++) {
      Path site = root.resolve("site-" + steps);
      SiteWriter.write(OLD, site);
      finished = stopped(NEW, site, steps);
      assertWholeAndMended(site, finished);
    }
    assertTrue(steps > 2 * NEW.paths().size(), "only " + steps + " steps");
  }

  @Test
  void aStopAtEveryStepOfTheFirstRun() throws IOException {
    boolean finished = false;
    for (int steps = 0; !finished; steps++) {
      Path site = root.resolve("site-" + steps);
      finished = stopped(NEW, site, steps);
      if (!finished) {
        assertEquals(new TreeMap<>(), UnfinishedRun.reviewOf(site));
      }
      SiteWriter.write(NEW, site);
      assertEquals(files(NEW), files(site));
    }
  }

  /** The second stop comes while the first one's damage is being mended. */
  @Test
  void aStopAtEveryStepOfTheMending() throws IOException {
    Path site = root.resolve("site");
    SiteWriter.write(OLD, site);
    assertFalse(stopped(NEW, site, 20));
    boolean finished = false;
    for (int steps = 0; !finished; steps++) {
      finished = stopped(NEW, site, steps);
      assertEquals(
          finished ? review(NEW) : review(OLD), UnfinishedRun.reviewOf(site), "step " + steps);
      assertEachWhole(site);
    }
    assertEquals(files(NEW), files(site));
  }

  @Test
  void aNoteThatSomebodyChangedIsNoNote() throws IOException {
    Path site = root.resolve("site");
    SiteWriter.write(OLD, site);
    for (String text : new String[] {"", "mine", "[]", "{}", "{\"review\": 1}"}) {
      Files.writeString(site.resolve(UnfinishedRun.NAME), text);
      assertEquals(review(OLD), UnfinishedRun.reviewOf(site), text);
    }
  }

  /** Processes that do nothing but write one site after the other, killed at random moments. */
  @Test
  void twoHundredKills() {
    IntStream.range(0, LANES).parallel().forEach(this::kills);
  }

  private void kills(int lane) {
    Path site = root.resolve("site-" + lane);
    SiteWriter.write(OLD, site);
    DoomedProcess writer =
        new DoomedProcess(
            CrashingWriter.class,
            Stream.of(CrashingWriter.class, SiteWriter.class, Gson.class).map(CrashTest::home),
            site);
    Random random = new Random(lane);
    writer.runAndKill(
        KILLS / LANES,
        KILLS / LANES / 2,
        kill -> Moment.within(LONGEST, random),
        () -> {
          boolean whole = files(site).equals(files(OLD)) || files(site).equals(files(NEW));
          assertWholeAndMended(site, whole);
          return !whole;
        });
  }

  /** The folder or jar that a class was loaded from. */
  private static String home(Class<?> loaded) {
    URL place = loaded.getProtectionDomain().getCodeSource().getLocation();
    return Path.of(URI.create(place.toString())).toString();
  }

  /** Whether the run came to its end. */
  private static boolean stopped(Pages pages, Path site, int steps) {
    return !new StoppingDisk(steps).stops(disk -> SiteWriter.write(pages, site, disk));
  }

  private void assertWholeAndMended(Path site, boolean finished) throws IOException {
    assertEachWhole(site);
    boolean touched = !files(site).equals(files(OLD)) && !files(site).equals(files(NEW));
    assertEquals(
        touched,
        SiteWriter.differences(NEW, site).stream().anyMatch(Differing::isOfUnfinishedRun),
        () -> SiteWriter.differences(NEW, site).toString());
    SortedMap<String, String> ids = UnfinishedRun.reviewOf(site);
    assertTrue(ids.equals(review(OLD)) || ids.equals(review(NEW)), () -> ids.toString());
    assertTrue(!finished || !touched);
    SiteWriter.write(NEW, site);
    assertEquals(files(NEW), files(site));
    assertTrue(SiteWriter.write(NEW, site).unchanged());
  }

  /** Every page is the old one, the new one, or not there. */
  private static void assertEachWhole(Path site) throws IOException {
    for (String path : new SiteFolder(site).files()) {
      if (OLD.has(path) || NEW.has(path)) {
        String text = Files.readString(site.resolve(path));
        assertTrue(
            OLD.has(path) && text.equals(OLD.text(path))
                || NEW.has(path) && text.equals(NEW.text(path)),
            path);
      }
    }
    for (String path : OLD.paths()) {
      assertTrue(!NEW.has(path) || Files.exists(site.resolve(path)), path + " is missing");
    }
  }

  private static SortedMap<String, String> review(Pages pages) {
    SortedMap<String, String> review = files(pages);
    review.keySet().removeIf(path -> !path.startsWith("review/"));
    return review;
  }

  /** What a site of these pages holds, its list included. */
  private static SortedMap<String, String> files(Pages pages) {
    SortedMap<String, String> files = new TreeMap<>();
    pages.paths().forEach(path -> files.put(path, pages.text(path)));
    files.put(SiteFolder.MANIFEST, String.join("\n", pages.paths()) + "\n");
    return files;
  }

  private static SortedMap<String, String> files(Path site) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (Files.exists(site)) {
      try (Stream<Path> all = Files.walk(site)) {
        all.filter(path -> !path.equals(site))
            .forEach(path -> files.put(site.relativize(path).toString(), text(path)));
      }
      // A folder counts where it is empty.
      files
          .keySet()
          .removeIf(
              path ->
                  Files.isDirectory(site.resolve(path))
                      && files.keySet().stream().anyMatch(file -> file.startsWith(path + "/")));
    }
    return files;
  }

  private static String text(Path path) {
    try {
      return Files.isDirectory(path) ? "an empty folder" : Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
