package io.github.dateline.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** The goal {@code dates}: what it logs, writes, and how it fails. */
class DatesMojoTest {

  private static final String TEXT = "Published: June 15, 2022\n\nThe bridge fell on Tuesday.\n";

  @TempDir Path root;
  private final List<String> log = new ArrayList<>();
  private Path article;

  @BeforeEach
  void write() throws Exception {
    Files.createDirectories(root.resolve("seeds"));
    article = Files.writeString(root.resolve("seeds/bridge.txt"), TEXT);
  }

  @Test
  void theTableGoesToTheLog() throws Exception {
    goal().execute();
    assertEquals(2, log.size(), log::toString);
    assertTrue(log.get(1).startsWith("bridge   2022-06-15  dateline  "), log::toString);
    assertEquals(TEXT, Files.readString(article));
  }

  @Test
  void writeStatesTheDate() throws Exception {
    DatesMojo goal = goal();
    set(goal, "write", true);
    goal.execute();
    assertEquals("---\ndate: 2022-06-15\n---\n" + TEXT, Files.readString(article));
    assertEquals("1 date written", log.get(log.size() - 1));
  }

  @Test
  void aBadArticleFailsTheGoal() throws Exception {
    Path bad = Files.writeString(root.resolve("seeds/empty.txt"), "");
    DatesMojo goal = goal();
    assertThrows(MojoFailureException.class, goal::execute);
    assertTrue(log.stream().anyMatch(line -> line.startsWith(bad + ": ")), log::toString);
  }

  @Test
  void aBoundThatIsNoDayIsToldByItsName() throws Exception {
    DatesMojo goal = goal();
    set(goal, "to", "May");
    MojoFailureException e = assertThrows(MojoFailureException.class, goal::execute);
    assertEquals("to: not a day: May; write it as 2011-03-15", e.getMessage());
  }

  private DatesMojo goal() throws Exception {
    DatesMojo goal = new DatesMojo();
    set(goal, "seeds", new File(root.toFile(), "seeds"));
    goal.setLog(
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
    return goal;
  }

  private static void set(DatesMojo goal, String parameter, Object value) throws Exception {
    Field field = DatesMojo.class.getDeclaredField(parameter);
    field.setAccessible(true);
    field.set(goal, value);
  }
}
