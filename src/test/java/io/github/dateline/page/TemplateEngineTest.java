package io.github.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.article.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TemplateEngineTest {

  /** The shipped templates with {@code text} put after the first line of one of them. */
  private static List<Problem> problemsWith(String template, String text) {
    SortedMap<String, String> texts = new TreeMap<>(TemplateFolder.fromJar().texts());
    String whole = texts.get(template);
    int line = whole.indexOf('\n') + 1;
    int second = whole.indexOf('\n', line) + 1;
    texts.put(template, whole.substring(0, second) + text + "\n" + whole.substring(second));
    Templates templates = new Templates("templates", texts, new TreeMap<>());
    return assertThrows(
            PageException.class, () -> PageRenderer.render(SampleTimelines.empty(), templates))
        .problems();
  }

  @Test
  void misspeltName() {
    Problem problem = problemsWith("index.html", "<p>{{extnt}}</p>").get(0);
    assertEquals(
        "templates/index.html:3: no value is called extnt; did you mean extent?",
        problem.toString());
  }

  @Test
  void misspeltNameBelowAnother() {
    Problem problem = problemsWith("index.html", "<p>{{page.titel}}</p>").get(0);
    assertTrue(problem.what().contains("titel"), problem.toString());
    assertTrue(problem.remedy().contains("title"), problem.toString());
  }

  @Test
  void misspeltWord() {
    Problem problem = problemsWith("index.html", "{{page.words.skipp}}").get(0);
    assertEquals("did you mean skip?", problem.remedy());
  }

  @Test
  void misspeltNameWhereTheTimelineShowsNothing() {
    Problem problem = problemsWith("event.html", "{{#lead}}{{sorce}}{{/lead}}").get(0);
    assertEquals("templates/event.html", problem.file());
    assertTrue(problem.remedy().contains("source"), problem.toString());
  }

  @Test
  void everyMisspeltNameIsTold() {
    assertEquals(2, problemsWith("index.html", "{{one}}\n{{two}}").size());
  }

  @Test
  void unclosedSection() {
    Problem problem = problemsWith("index.html", "{{#lede}}").get(0);
    assertTrue(problem.toString().contains("lede"), problem.toString());
    assertTrue(problem.file().equals("templates/index.html") && problem.line() > 0);
  }

  @Test
  void wronglyClosedSection() {
    Problem problem = problemsWith("index.html", "{{#lede}}{{/lead}}").get(0);
    assertTrue(problem.file().equals("templates/index.html"), problem.toString());
  }

  @Test
  void missingPartial() {
    Problem problem = problemsWith("index.html", "{{>evnt}}").get(0);
    assertEquals(
        "templates/index.html:3: there is no template evnt.html for {{>evnt}};"
            + " did you mean event.html?",
        problem.toString());
  }

  @Test
  void unescapedText() {
    Problem problem = problemsWith("index.html", "{{{extent}}}").get(0);
    assertTrue(problem.what().contains("escaped"), problem.toString());
    assertTrue(problemsWith("index.html", "{{&extent}}").get(0).what().contains("escaped"));
  }

  @Test
  void recordWhereTextIsMeant() {
    assertTrue(problemsWith("index.html", "{{page}}").get(0).what().contains("not text"));
  }

  @Test
  void templateThatNoPageUses() {
    SortedMap<String, String> texts = new TreeMap<>(TemplateFolder.fromJar().texts());
    texts.put("indx.html", "never seen");
    List<Problem> problems =
        assertThrows(
                PageException.class,
                () ->
                    PageRenderer.render(
                        SampleTimelines.empty(), new Templates("t", texts, new TreeMap<>())))
            .problems();
    assertEquals("t/indx.html", problems.get(0).file());
  }

  @Test
  void repositoryAndJarHoldTheSameTemplates() {
    assertEquals(
        TemplateFolder.fromJar().texts(), TemplateFolder.read(Path.of("templates")).texts());
  }
}
