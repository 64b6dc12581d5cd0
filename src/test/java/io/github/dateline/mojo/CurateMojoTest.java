package io.github.dateline.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal {@code curate}: an entry is written, and a wrong one is not. */
class CurateMojoTest {

  @TempDir Path root;
  private String id;

  @BeforeEach
  void publish() throws Exception {
    Files.createDirectories(root.resolve("seeds"));
    Files.writeString(
        root.resolve("seeds/bridge.txt"),
        "---\ndate: 2022-06-15\n---\nThe bridge at Tamsel fell on Tuesday.\n");
    goal(new GenerateMojo()).execute();
    id =
        JsonParser.parseString(Files.readString(root.resolve("site/data/events.jsonl")))
            .getAsJsonObject()
            .get("id")
            .getAsString();
  }

  @Test
  void anEntryIsWrittenAndApplied() throws Exception {
    CurateMojo goal = curate();
    set(goal, CurateMojo.class, "redate", "2022-06-13");
    goal.execute();
    String text = Files.readString(root.resolve("seeds/curation.yaml"));
    assertTrue(text.contains("- id: " + id + "\n  action: redate\n  to: 2022-06-13\n"), text);
    assertTrue(text.contains("  expect: 2022-06-14\n  reason: \"The log says so.\"\n"), text);
    goal(new GenerateMojo()).execute();
    assertTrue(
        Files.readString(root.resolve("site/data/events.jsonl"))
            .contains("\"date\":\"2022-06-13\""));
  }

  @Test
  void oneThingIsDoneAtATime() throws Exception {
    CurateMojo goal = curate();
    assertTrue(
        assertThrows(MojoFailureException.class, goal::execute)
            .getMessage()
            .startsWith("0 things to do; write one of redate, "));
    set(goal, CurateMojo.class, "hide", true);
    set(goal, CurateMojo.class, "note", "n");
    assertThrows(MojoFailureException.class, goal::execute);
    assertFalse(Files.exists(root.resolve("seeds/curation.yaml")));
  }

  @Test
  void aWrongDateFailsTheGoal() throws Exception {
    CurateMojo goal = curate();
    set(goal, CurateMojo.class, "redate", "13.6.2022");
    MojoFailureException e = assertThrows(MojoFailureException.class, goal::execute);
    assertEquals(
        "curate: not a date in EDTF: \"13.6.2022\"",
        e.getMessage().substring(0, e.getMessage().indexOf(';')));
  }

  private CurateMojo curate() throws Exception {
    CurateMojo goal = goal(new CurateMojo());
    set(goal, CurateMojo.class, "id", id);
    set(goal, CurateMojo.class, "reason", "The log says so.");
    return goal;
  }

  private <T extends TimelineMojo> T goal(T goal) throws Exception {
    for (String folder : new String[] {"seeds", "templates", "site"}) {
      set(goal, TimelineMojo.class, folder, new File(root.toFile(), folder));
    }
    return goal;
  }

  private static void set(Object goal, Class<?> owner, String parameter, Object value)
      throws Exception {
    Field field = owner.getDeclaredField(parameter);
    field.setAccessible(true);
    field.set(goal, value);
  }
}
