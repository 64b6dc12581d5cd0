package io.github.dateline.mojo;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Maven goals: what they log and how they fail. */
class GoalsTest {

  @TempDir Path root;
  private final List<String> log = new ArrayList<>();

  @BeforeEach
  void write() throws Exception {
    Files.createDirectories(root.resolve("seeds"));
    Files.writeString(
        root.resolve("seeds/gate.md"),
        "---\ndate: 2019-06-14\n---\nA guard opened the gate on Friday.\n");
  }

  @Test
  void generateThenCheck() throws Exception {
    goal(new GenerateMojo()).execute();
    assertTrue(Files.exists(root.resolve("site/index.html")));
    assertTrue(log.get(0).startsWith("1 article, 1 event in 2019 → "), log::toString);

    goal(new CheckMojo()).execute();
    assertEquals(root.resolve("site") + " is up to date", log.get(log.size() - 1));

    Files.writeString(root.resolve("site/index.html"), "mine");
    CheckMojo check = goal(new CheckMojo());
    MojoFailureException e = assertThrows(MojoFailureException.class, check::execute);
    assertEquals(
        root.resolve("site") + "/ is out of date; run: mvn dateline:generate", e.getMessage());
    assertTrue(log.get(log.size() - 1).endsWith("index.html: stale"), log::toString);
  }

  @Test
  void aProblemIsTheFailure() throws Exception {
    Path bad = Files.writeString(root.resolve("seeds/empty.txt"), "");
    GenerateMojo generate = goal(new GenerateMojo());
    MojoFailureException e = assertThrows(MojoFailureException.class, generate::execute);
    assertTrue(e.getMessage().startsWith(bad + ": "), e.getMessage());
    assertEquals(List.of(e.getMessage()), log);
    assertFalse(Files.exists(root.resolve("site")));
  }

  @Test
  void aParameterThatIsNoDayIsToldByItsName() throws Exception {
    GenerateMojo generate = goal(new GenerateMojo());
    set(generate, "from", "May");
    MojoFailureException e = assertThrows(MojoFailureException.class, generate::execute);
    assertEquals("from: not a day: May; write it as 2011-03-15", e.getMessage());
  }

  @Test
  void skippedDoesNothing() throws Exception {
    GenerateMojo generate = goal(new GenerateMojo());
    set(generate, "skip", true);
    assertDoesNotThrow(generate::execute);
    assertFalse(Files.exists(root.resolve("site")));
  }

  private <M extends TimelineMojo> M goal(M mojo) throws Exception {
    for (String folder : new String[] {"seeds", "templates", "site"}) {
      set(mojo, folder, new File(root.toFile(), folder));
    }
    mojo.setLog(
        new SystemStreamLog() {
          @Override
          public void info(CharSequence line) {
            log.add(line.toString());
          }

          @Override
          public void error(CharSequence line) {
            log.add(line.toString());
          }
        });
    return mojo;
  }

  private static void set(TimelineMojo mojo, String parameter, Object value) throws Exception {
    Field field = TimelineMojo.class.getDeclaredField(parameter);
    field.setAccessible(true);
    field.set(mojo, value);
  }
}
