package io.github.dateline;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.article.YamlFile;
import io.github.dateline.article.YamlValue;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The workflows of GitHub: what they may do, and that every command in them is one that works. */
class WorkflowsTest {

  private static final Path REPOSITORY = Path.of("").toAbsolutePath();

  /** The continuous integration runs the first; the tests below run the others. */
  private static final Set<String> COMMANDS =
      Set.of("bash .ci/run", "bash .github/review", "bash .github/comment");

  @TestFactory
  Stream<DynamicTest> everyCommandIsRunHere() throws IOException {
    return workflows()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () ->
                        assertAll(
                            values(file, "run").stream()
                                .map(run -> () -> assertTrue(COMMANDS.contains(run), run)))));
  }

  @Test
  void everyScriptIsThereAndNoneIsForgotten() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path file : workflows().toList()) {
      used.addAll(values(file, "run"));
    }
    assertEquals(new TreeSet<>(COMMANDS), used);
    for (String command : COMMANDS) {
      Path script = REPOSITORY.resolve(command.substring("bash ".length()));
      assertTrue(Files.isRegularFile(script), script::toString);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyActionIsGitHubsOwnAndPinnedToAMajorVersion() throws IOException {
    return workflows()
        .flatMap(file -> values(file, "uses").stream())
        .distinct()
        .map(
            action ->
                DynamicTest.dynamicTest(
                    action, () -> assertTrue(action.matches("actions/[a-z-]+@v\\d+"), action)));
  }

  /** Code of a pull request must not run with a right to write. */
  @TestFactory
  Stream<DynamicTest> aPullRequestMayOnlyRead() throws IOException {
    return workflows()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      String text = Files.readString(file);
                      assertFalse(text.contains("pull_request_target"));
                      assertTrue(text.contains("\npermissions:"), "says what it may do");
                      String untilJobs = text.substring(0, text.indexOf("\njobs:"));
                      assertFalse(untilJobs.contains(": write"), "a right for all of its jobs");
                      if (untilJobs.contains("pull_request")) {
                        // What may write there is left out where a pull request runs it.
                        String onPullRequests = text.split("\n  publish:", 2)[0];
                        assertFalse(onPullRequests.contains(": write"), onPullRequests);
                      }
                    }));
  }

  @Test
  void onlyAPushPublishes() throws IOException {
    String verify = Files.readString(REPOSITORY.resolve(".github/workflows/verify.yml"));
    String publish = verify.substring(verify.indexOf("\n  publish:"));
    assertTrue(publish.contains("\n    needs: verify\n    if: github.event_name == 'push'\n"));
    assertTrue(publish.contains("path: site\n"));
  }

  /** The scripts as GitHub runs them, with {@code mvn} and {@code gh} that write down their use. */
  @Nested
  class Scripts {

    @TempDir Path clone;
    private final Map<String, String> environment = new TreeMap<>();

    @BeforeEach
    void lay() throws Exception {
      for (String script : new String[] {"review", "comment"}) {
        copy(REPOSITORY.resolve(".github").resolve(script), clone.resolve(".github"));
      }
      Files.createDirectories(clone.resolve("target"));
      environment.put("PATH", clone.resolve("bin") + File.pathSeparator + System.getenv("PATH"));
      environment.put("GITHUB_STEP_SUMMARY", clone.resolve("summary.md").toString());
      environment.put("BASE", "main");
      environment.put("REPOSITORY", "valley/news");
      environment.put("HEAD_LABEL", "editor:dam");
      environment.put("HEAD_COMMIT", "abc");
    }

    @Test
    void theReviewComparesTheMergeWithWhatItMergesInto() throws Exception {
      git("init", "--quiet", "--initial-branch=main");
      git("commit", "--quiet", "--allow-empty", "--message=base");
      String base = git("rev-parse", "HEAD");
      git("checkout", "--quiet", "-b", "dam");
      git("commit", "--quiet", "--allow-empty", "--message=an article");
      git("checkout", "--quiet", "--detach", base);
      git("merge", "--quiet", "--no-ff", "--message=merge", "dam");
      fake("mvn", "echo \"$@\" >> calls; echo '## Timeline: 1 added' > target/timeline-diff.md");
      run("review");
      assertEquals("-B -q compile exec:java@diff -Dbase=origin/main", read("calls"));
      assertEquals(base, git("rev-parse", "origin/main"));
      assertEquals("## Timeline: 1 added", read("summary.md"));
      assertTrue(
          Files.readString(REPOSITORY.resolve("pom.xml")).contains("<id>diff</id>"),
          "the execution that the script names");
    }

    @Test
    void aReviewOfNothingSaysSo() throws Exception {
      git("init", "--quiet");
      git("commit", "--quiet", "--allow-empty", "--message=base");
      git("commit", "--quiet", "--allow-empty", "--message=merge");
      fake("mvn", ": > target/timeline-diff.md");
      run("review");
      assertEquals("Nothing changes on the timeline.", read("summary.md"));
    }

    @Test
    void theFirstReviewIsANewComment() throws Exception {
      github("7", "");
      write("target/timeline-diff.md", "## Timeline: 1 added\n");
      run("comment");
      assertTrue(
          read("calls")
              .endsWith(
                  "--silent --method POST repos/valley/news/issues/7/comments -F"
                      + " body=@target/comment.md"),
          read("calls"));
      assertEquals(
          "<!-- dateline: what changes on the timeline -->\n## Timeline: 1 added",
          read("target/comment.md"));
    }

    @Test
    void aLaterReviewUpdatesTheComment() throws Exception {
      github("7", "12\n13");
      write("target/timeline-diff.md", "");
      run("comment");
      assertTrue(
          read("calls")
              .endsWith(
                  "--silent --method PATCH repos/valley/news/issues/comments/12 -F"
                      + " body=@target/comment.md"),
          read("calls"));
      assertTrue(read("target/comment.md").endsWith("\nNothing changes on the timeline."));
    }

    @Test
    void whereNothingChangesNothingIsSaid() throws Exception {
      github("7", "");
      write("target/timeline-diff.md", "");
      run("comment");
      assertFalse(read("calls").contains("--method P"), read("calls"));
    }

    @Test
    void aCommitOfNoOpenPullRequestGetsNoComment() throws Exception {
      github("", "");
      write("target/timeline-diff.md", "## Timeline: 1 added\n");
      run("comment");
      assertEquals(1, read("calls").lines().count(), read("calls"));
    }

    /** A {@code gh} that knows one pull request and its comments. */
    private void github(String number, String comments) throws IOException {
      fake(
          "gh",
          "echo \"$@\" | tr '\\n' ' ' | sed 's/ $//' >> calls; echo >> calls\n"
              + "case \"$*\" in\n"
              + ("  *issues/*/comments\\ --jq*) printf '%s\\n' '" + comments + "' ;;\n")
              + ("  *pulls\\ *) echo '" + number + "' ;;\n")
              + "esac");
    }

    private void fake(String command, String script) throws IOException {
      Path file = clone.resolve("bin").resolve(command);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "#!/usr/bin/env bash\n" + script + "\n");
      assertTrue(file.toFile().setExecutable(true));
    }

    private void run(String script) throws Exception {
      exec(List.of("bash", clone.resolve(".github").resolve(script).toString()));
    }

    private String git(String... arguments) throws Exception {
      List<String> command =
          new ArrayList<>(List.of("git", "-c", "user.name=E", "-c", "user.email=e@example.org"));
      command.addAll(List.of("-c", "commit.gpgsign=false"));
      command.addAll(List.of(arguments));
      return exec(command);
    }

    private String exec(List<String> command) throws Exception {
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(clone.toFile()).redirectErrorStream(true);
      builder.environment().putAll(environment);
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes());
      assertTrue(process.waitFor(1, TimeUnit.MINUTES));
      assertEquals(0, process.exitValue(), said);
      return said.strip();
    }

    private void write(String file, String text) throws IOException {
      Files.writeString(clone.resolve(file), text);
    }

    private String read(String file) throws IOException {
      return Files.readString(clone.resolve(file)).strip();
    }
  }

  private static void copy(Path file, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.copy(file, folder.resolve(file.getFileName()));
  }

  private static Stream<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.list(REPOSITORY.resolve(".github/workflows"))) {
      return files.sorted().toList().stream();
    }
  }

  /** All values of a key, wherever it stands in the file. */
  private static List<String> values(Path file, String key) {
    List<String> values = new ArrayList<>();
    YamlValue yaml =
        YamlFile.read(
                file,
                problem -> {
                  throw new UncheckedIOException(new IOException(problem.toString()));
                })
            .orElseThrow();
    collect(yaml, key, values);
    return values;
  }

  private static void collect(YamlValue value, String key, List<String> values) {
    if (value instanceof YamlValue.Sequence list) {
      list.items().forEach(item -> collect(item, key, values));
    } else if (value instanceof YamlValue.Mapping mapping) {
      for (YamlValue.Entry entry : mapping.entries()) {
        if (entry.key().equals(key) && entry.value() instanceof YamlValue.Scalar scalar) {
          values.add(scalar.text());
        }
        collect(entry.value(), key, values);
      }
    }
  }
}
