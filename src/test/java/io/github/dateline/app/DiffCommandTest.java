package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff} in a real repository: which change it tells with which cause. */
class DiffCommandTest {

  /** Articles and their site, made once. */
  @TempDir static Path published;

  @TempDir Path folder;
  private Path root;
  private Newsroom newsroom;
  private GitFolder git;

  @BeforeAll
  static void publish() {
    Newsroom.in(published);
    assertEquals(0, Run.generate(published).code());
  }

  @BeforeEach
  void commit() throws Exception {
    root = folder.resolve("clone");
    newsroom = Newsroom.in(root);
    copySite(root);
    git = GitFolder.init(root);
    git.commit();
  }

  @Test
  void isSilentWhereNothingChanged() throws Exception {
    Run run = diff(root);
    assertEquals(new Run(0, "", ""), run);
    assertEquals("", Files.readString(root.resolve("target/timeline-diff.md")));
    JsonObject json = written();
    assertEquals(0, json.getAsJsonArray("events").size());
    assertEquals(0, json.getAsJsonArray("inputs").size());
    assertEquals("", diff(root, "--format", "json").out());
  }

  @Test
  void lineEndsAndByteOrderMarksAreNoChange() {
    Newsroom.otherwiseIn(root);
    assertEquals(new Run(0, "", ""), diff(root));
  }

  @Test
  void aNewArticle() {
    newsroom.write("lake.md", "---\ndate: 2019-06-20\n---\nDivers searched the lake on Monday.\n");
    Run run = diff(root);
    assertEquals(List.of("added Divers searched the lake: article-new seeds/lake.md"), told(run));
    assertTrue(run.out().startsWith("## Timeline: 1 added\n"), run.out());
    assertTrue(run.out().contains("“Monday” → from 20 June 2019"), run.out());
  }

  @Test
  void anEditedSentence() throws Exception {
    git.edit("seeds/verdict.md", "opened in October 2020", "opened in November 2020");
    Run run = diff(root);
    assertEquals(
        List.of("re-dated The trial opened: article-edited seeds/verdict.md:6"), told(run));
    assertTrue(run.out().contains("**October 2020 → November 2020**"), run.out());
    assertTrue(run.out().contains("by “November 2020”; it was by “October 2020”\n"), run.out());
    int was = run.out().indexOf("- was: verdict, sentence 2: “October 2020” → ");
    int now = run.out().indexOf("- now: verdict, sentence 2: “November 2020” → ");
    assertTrue(0 < was && was < now, run.out());
    String json = diff(root, "--format", "json").out();
    assertTrue(json.contains("\"before\": \"2020-10\""), json);
  }

  @Test
  void aRemovedArticle() throws Exception {
    Files.delete(newsroom.seed("köy/baraj.txt"));
    Run run = diff(root);
    assertEquals(2, told(run).size(), run.out());
    told(run)
        .forEach(
            line -> {
              assertTrue(line.startsWith("removed "), line);
              assertTrue(line.endsWith(": article-removed seeds/köy/baraj.txt"), line);
            });
  }

  @Test
  void aRenamedArticleKeepsItsEvents() throws Exception {
    Files.move(newsroom.seed("verdict.md"), newsroom.seed("fine.md"));
    Run run = diff(root);
    assertTrue(run.out().contains(newsroom.seed("fine.md") + " was renamed from "), run.out());
    told(run).forEach(line -> assertTrue(line.startsWith("id changed "), line));
    told(run).forEach(line -> assertTrue(line.endsWith(": article-renamed seeds/fine.md"), line));
    assertFalse(run.out().contains("Removed"), run.out());
    assertFalse(run.out().contains("Added"), run.out());
  }

  @Test
  void aStatedDateThatWasWrong() throws Exception {
    git.edit("seeds/crack.md", "date: 2019-06-12", "date: 2019-06-19");
    Run run = diff(root);
    assertEquals(2, told(run).size(), run.out());
    told(run)
        .forEach(
            line -> {
              assertTrue(line.startsWith("re-dated "), line);
              assertTrue(
                  line.endsWith(
                      ": article-date-moved seeds/crack.md (article-edited seeds/crack.md:5)"),
                  line);
            });
    assertTrue(run.out().contains("moved from 12 June 2019 to 19 June 2019"), run.out());
  }

  /** “In the lead”, says the reason; that is not the article “the”. */
  @Test
  void anInferredDateMovesWithTheArticleThatItRestsOn() throws Exception {
    newsroom.write(
        "talks.md",
        "---\ndate: 2022-06-15\n---\n# Talks in Oslo\n\n"
            + "President Lena Morak met Prime Minister Ivar Holt in Oslo on Tuesday.\n");
    newsroom.write(
        "oslo.txt", "A visit\n\nLena Morak and Ivar Holt met in Oslo on Tuesday for talks.\n");
    newsroom.write("the.txt", "A lake\n\nThe lake froze on 8 May 2021.\n");
    git.commit();
    assertEquals(0, Run.generate(root).code());
    git.commit();
    git.edit("seeds/talks.md", "date: 2022-06-15", "date: 2022-06-22");
    git.edit("seeds/the.txt", "8 May 2021", "9 May 2021");
    diff(root);
    JsonObject moved =
        Stream.of(written().getAsJsonArray("inputs"))
            .flatMap(inputs -> inputs.asList().stream())
            .map(JsonElement::getAsJsonObject)
            .filter(input -> input.get("file").getAsString().endsWith("oslo.txt"))
            .findFirst()
            .orElseThrow();
    String words = moved.get("words").getAsString();
    assertTrue(words.matches(".*is what talks tells .* the .*"), words);
    assertEquals(1, moved.getAsJsonArray("because").size(), moved.toString());
    assertTrue(words.endsWith("talks.md:2 was edited"), words);
  }

  @Test
  void aStretchOfTimeThatIsShown() throws Exception {
    git.edit("seeds/timeline.yaml", "language: en", "language: en\nfrom: 2000-01-01");
    Run run = diff(root);
    assertEquals(List.of("removed The wall was built: setting seeds/timeline.yaml:4"), told(run));
    assertTrue(run.out().contains("from: not set → 2000-01-01"), run.out());
  }

  @Test
  void aPlaceThatAnotherEventTook() throws Exception {
    Files.writeString(newsroom.seed("timeline.yaml"), "title: Dam\nmaxPerDay: 1\n");
    newsroom.write("a.md", "---\ndate: 2019-07-02\n---\nA boat sank on Monday.\n");
    assertEquals(0, Run.generate(root).code());
    git.commit();
    for (String paper : new String[] {"b", "c", "d"}) {
      newsroom.write(
          paper + ".md",
          "---\ndate: 2019-07-02\n---\n"
              + "The Orsa company and the Valley Council signed a contract with Norbank on Monday.\n");
    }
    Run run = diff(root);
    assertEquals(2, told(run).size(), run.out());
    assertEquals(
        "removed A boat sank: selection (article-new seeds/b.md) (article-new seeds/c.md)"
            + " (article-new seeds/d.md)",
        told(run).get(0));
    assertTrue(told(run).get(1).startsWith("added "), run.out());
  }

  @Test
  void aTemplateChangesNoEvent() throws Exception {
    Newsroom.write(root.resolve("templates/style.css"), "body { color: red }\n");
    Run run = diff(root);
    assertEquals(List.of(), told(run));
    assertTrue(run.out().startsWith("## Timeline: no event changed\n"), run.out());
    assertTrue(run.out().contains("templates/style.css is new (how pages look)"), run.out());
  }

  @Test
  void theCode() throws Exception {
    // As if an older version had read the words otherwise.
    git.edit("site/data/events.jsonl", "\"date\":\"2019-06-10\"", "\"date\":\"2019-06-09\"");
    git.commit();
    Run run = diff(root);
    assertEquals(
        List.of("re-dated Engineers found a crack in the wall of the Orsa dam: code"), told(run));
  }

  @Test
  void theCodeBesideAnEditedArticle() throws Exception {
    git.edit("site/data/events.jsonl", "\"date\":\"2019-06-10\"", "\"date\":\"2019-06-09\"");
    git.commit();
    git.edit("seeds/crack.md", "built in 1964", "built in 1965");
    assertEquals(
        List.of(
            "re-dated The wall was built: article-edited seeds/crack.md:9",
            "re-dated Engineers found a crack in the wall of the Orsa dam: code"),
        told(diff(root)));
  }

  @Test
  void aBaseWithoutASite() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other"));
    Newsroom.in(other);
    GitFolder.init(other).commit();
    Run run = diff(other);
    assertEquals(0, run.code());
    assertTrue(run.out().contains("nothing was published at the base"), run.out());
    assertTrue(
        told(run).stream().allMatch(line -> line.endsWith(": first-publication")), run.out());
  }

  @Test
  void aBaseOfAnotherFormat() throws Exception {
    Files.writeString(root.resolve("site/data/events.jsonl"), "{\"when\":\"2019\"}\n");
    git.commit();
    Run run = diff(root);
    assertEquals(0, run.code());
    assertTrue(run.out().contains("of another version of Dateline, or damaged"), run.out());
    assertTrue(run.out().contains("data/events.jsonl:1"), run.out());
  }

  @Test
  void theDefaultBaseIsWhereTheBranchBegan() throws Exception {
    git.branch("dam");
    newsroom.write("lake.md", "---\ndate: 2019-06-20\n---\nDivers searched the lake on Monday.\n");
    git.commit();
    git.checkout("main");
    newsroom.write("bell.md", "---\ndate: 2019-06-20\n---\nA bell rang on Monday.\n");
    git.commit();
    git.checkout("dam");
    assertEquals(
        List.of("added Divers searched the lake: article-new seeds/lake.md"), told(diff(root)));
    assertEquals(2, diff(root, "--base", "main").out().split("\n### ").length - 1);
  }

  @Test
  void withoutABranch() throws Exception {
    String commit = git.commit();
    git.checkout(commit);
    newsroom.write("lake.md", "---\ndate: 2019-06-20\n---\nDivers searched the lake on Monday.\n");
    assertEquals(1, told(diff(root)).size());
  }

  @Test
  void inAFolderOfTheRepository() throws Exception {
    Path above = Files.createDirectories(folder.resolve("above"));
    Path below = above.resolve("deep/news");
    Newsroom deep = Newsroom.in(below);
    copySite(below);
    GitFolder.init(above).commit();
    assertEquals(new Run(0, "", ""), diff(below));
    deep.write("lake.md", "---\ndate: 2019-06-20\n---\nDivers searched the lake on Monday.\n");
    assertEquals(1, told(diff(below)).size());
  }

  @Test
  void inALinkedWorktree() throws Exception {
    Path linked = folder.resolve("linked");
    git(root, "worktree", "add", "--quiet", "-b", "dam", linked.toString());
    assertEquals(new Run(0, "", ""), diff(linked));
    Files.delete(linked.resolve("seeds/verdict.md"));
    assertFalse(told(diff(linked)).isEmpty());
    assertEquals(new Run(0, "", ""), diff(root));
  }

  @Test
  void withoutGit() throws Exception {
    Path bare = Files.createDirectories(folder.resolve("bare"));
    Newsroom.in(bare);
    assumeTrue(diff(bare).code() == 1, "the temporary folder lies in a repository");
    Run run = diff(bare);
    assertEquals(
        bare.resolve("seeds")
            + ": not in a git repository, so there is nothing to compare with; run it in a"
            + " clone\n",
        run.err());
  }

  @Test
  void aRevisionThatIsNone() {
    Run run = diff(root, "--base", "v9");
    assertEquals(new Run(1, "", "v9: no such revision here; name another with --base\n"), run);
  }

  @Test
  void aShallowCloneWithoutTheBase() throws Exception {
    git.branch("dam");
    newsroom.write("lake.md", "---\ndate: 2019-06-20\n---\nDivers searched the lake on Monday.\n");
    assertEquals(0, Run.generate(root).code());
    git.commit();
    Path shallow = folder.resolve("shallow");
    GitFolder.cloneShallow(git, "dam", shallow);

    Run run = diff(shallow, "--base", "main");
    String remedy = "git fetch --depth=1 origin main:refs/remotes/origin/main";
    assertEquals(
        new Run(1, "", "main: no such revision here; this clone is shallow; run: " + remedy + "\n"),
        run);
    assertEquals(1, diff(shallow, "--base", "HEAD~1").code());
    assertTrue(diff(shallow, "--base", "HEAD~1").err().endsWith("run: git fetch --unshallow\n"));

    git(shallow, remedy.split(" ")[1], "--depth=1", "origin", "main:refs/remotes/origin/main");
    assertEquals(
        List.of("added Divers searched the lake: article-new seeds/lake.md"),
        told(diff(shallow, "--base", "main")));
    assertEquals(1, told(diff(shallow)).size(), "and without --base");
  }

  @Test
  void badInputIsTold() {
    newsroom.write("empty.txt", "");
    Run run = diff(root);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("empty.txt: the file is empty"), run.err());
    assertFalse(Files.exists(root.resolve("target")));
  }

  @Test
  void textFromArticlesStaysText() {
    newsroom.write(
        "hostile.md",
        "---\ndate: 2019-06-20\n---\n"
            + "Divers found the wreck of the @octocat <b>ferry</b> on Monday, see #12 and"
            + " https://evil.example </details> ![x](y) in the lake.\n");
    String out = diff(root).out();
    assertTrue(out.contains("@&#8203;octocat"), out);
    assertFalse(out.contains("<b>"), out);
    assertFalse(out.contains("#12"), out);
    assertFalse(out.contains("https://evil"), out);
    assertFalse(out.contains("![x]("), out);
    assertEquals(out.split("<details>", -1).length, out.split("(?m)^  </details>", -1).length, out);
  }

  /**
   * {@code KIND TITLE: CAUSE FILE:LINE (REASON FILE:LINE)} of each event, in the review's order.
   */
  private List<String> told(Run run) {
    assertEquals(0, run.code(), run.err());
    List<String> told = new ArrayList<>();
    for (JsonElement element : written().getAsJsonArray("events")) {
      JsonObject event = element.getAsJsonObject();
      JsonObject change = event.getAsJsonArray("changes").get(0).getAsJsonObject();
      told.add(
          event.get("kind").getAsString()
              + " "
              + event.get("title").getAsString()
              + ":"
              + causes(change.getAsJsonArray("causes"), " ", ""));
    }
    return told;
  }

  private static Run diff(Path root, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of("--cache", published.resolve("cache")));
    arguments.addAll(List.of(more));
    return Run.diff(root, arguments.toArray());
  }

  private static void copySite(Path into) throws IOException {
    try (Stream<Path> files = Files.walk(published.resolve("site"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = into.resolve(published.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private String causes(JsonArray causes, String before, String after) {
    StringBuilder text = new StringBuilder();
    for (JsonElement element : causes) {
      JsonObject cause = element.getAsJsonObject();
      text.append(before).append(cause.get("cause").getAsString());
      if (cause.has("file")) {
        String file = cause.get("file").getAsString();
        text.append(" ").append(file.substring(Math.max(0, file.indexOf("seeds/"))));
      }
      if (cause.has("line")) {
        text.append(":").append(cause.get("line").getAsInt());
      }
      if (cause.has("because")) {
        text.append(causes(cause.getAsJsonArray("because"), " (", ")"));
      }
      text.append(after);
    }
    return text.toString();
  }

  private JsonObject written() {
    try (Stream<Path> folders = Files.walk(folder, 6)) {
      Path newest =
          folders
              .filter(file -> file.endsWith("target/timeline-diff.json"))
              .max(Comparator.comparing(file -> file.toFile().lastModified()))
              .orElseThrow();
      return JsonParser.parseString(Files.readString(newest)).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void git(Path folder, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), said);
  }
}
