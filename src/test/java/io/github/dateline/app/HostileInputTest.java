package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever an article is called, its page lies in the site; whatever is wrong, the rest appears.
 */
class HostileInputTest {

  @TempDir Path root;

  @Test
  void anIdThatClimbsGetsAPageInTheSite() {
    Newsroom newsroom = Newsroom.in(root.resolve("a/b/c"));
    StringBuilder lines = new StringBuilder();
    for (String id :
        new String[] {
          "../../x.txt",
          "/etc/passwd",
          "..\\\\..\\\\x",
          "C:\\\\x",
          "con",
          ".",
          "..",
          "%2e%2e%2fx",
          "a/".repeat(200) + "x",
          "x".repeat(5_000),
          "<script>"
        }) {
      lines.append("{\"id\":\"").append(id).append("\",\"date\":\"2019-06-20\",");
      lines.append("\"text\":\"The mayor of Orsa resigned on Tuesday.\"}\n");
    }
    newsroom.write("hostile.jsonl", lines.toString());
    TreeSet<String> before = new TreeSet<>(Newsroom.files(root).keySet());
    Run run = Run.generate(newsroom.root());
    assertEquals(0, run.code(), run.err());
    TreeSet<String> made = new TreeSet<>(Newsroom.files(root).keySet());
    made.removeAll(before);
    assertTrue(made.stream().allMatch(path -> path.startsWith("a/b/c/site/")), made.toString());
    assertEquals(14, made.stream().filter(path -> path.startsWith("a/b/c/site/sources/")).count());
  }

  @Test
  void keepGoingPublishesTheRest() {
    Newsroom newsroom = Newsroom.in(root);
    newsroom.write("bad.html", "<p>A\0B</p>");
    newsroom.write("empty.html", "<html></html>");
    newsroom.write("bad.jsonl", "not json\n");
    newsroom.write("bad.jsonl.gz", "no gzip");
    Run run = Run.generate(root, "--keep-going");
    assertEquals(1, run.code());
    for (String name : new String[] {"bad.html:1", "empty.html", "bad.jsonl:1", "bad.jsonl.gz"}) {
      assertTrue(run.err().contains("seeds/" + name + ": "), run.err());
    }
    assertFalse(run.err().contains("Exception"), run.err());
    assertTrue(Files.exists(newsroom.site().resolve("sources/crack.html")));
  }
}
