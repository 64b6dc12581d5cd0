package io.github.dateline.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Maven knows of the goals, and {@code dateline:help} tells. */
class PluginDescriptorTest {

  private Document descriptor;

  @BeforeEach
  void read() throws Exception {
    Path file = Path.of("target/classes/META-INF/maven/plugin.xml");
    descriptor = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
  }

  @Test
  void theGoals() {
    assertEquals("dateline", descriptor.selectFirst("plugin > goalPrefix").text());
    assertEquals(
        Set.of("check", "curate", "dates", "diff", "generate", "help", "serve"),
        new TreeSet<>(descriptor.select("mojo > goal").eachText()));
  }

  @Test
  void everyGoalAndEveryParameterIsExplained() {
    for (Element goal : descriptor.select("mojo")) {
      String name = goal.selectFirst("goal").text();
      assertFalse(goal.select("> description").text().isBlank(), name);
      for (Element parameter : goal.select("parameters > parameter:has(name)")) {
        boolean forUsers = parameter.select("editable").text().equals("true");
        assertTrue(
            !forUsers || !parameter.select("description").text().isBlank(),
            () -> name + " " + parameter.selectFirst("name").text());
      }
    }
  }

  /** No goal needs a project of its own, nor more than its name. */
  @Test
  void onlyACorrectionHasToBeDescribed() {
    List<String> required = new ArrayList<>();
    for (Element goal : descriptor.select("mojo")) {
      assertEquals("false", goal.selectFirst("requiresProject").text());
      goal.select("parameters > parameter:has(required:containsOwn(true)) > name")
          .eachText()
          .forEach(name -> required.add(goal.selectFirst("goal").text() + " " + name));
    }
    assertEquals(List.of("curate id", "curate reason"), required);
  }

  /** The README's three lines are those that the builds of {@code src/it} have. */
  @Test
  void threeLinesOfPom() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    String shown = readme.substring(readme.indexOf("<plugin>"), readme.indexOf("</plugin>"));
    Document pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
    for (String build : new String[] {"foreign", "bad-article"}) {
      String it = Files.readString(Path.of("src/it", build, "pom.xml"));
      String built =
          it.substring(it.indexOf("<plugin>"), it.indexOf("</plugin>"))
              .replaceAll("\\s+", "")
              .replace("@project.groupId@", pom.select("project > groupId").text())
              .replace("@project.artifactId@", pom.select("project > artifactId").text())
              .replace("@project.version@", pom.select("project > version").text());
      assertEquals(shown.replaceAll("\\s+", ""), built);
    }
  }
}
