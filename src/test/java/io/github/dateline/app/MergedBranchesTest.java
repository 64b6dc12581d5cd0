package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two branches both regenerated the site, and git merges them: whatever an editor makes of the
 * conflicts in it, the next run gives the right site with the right ids.
 */
class MergedBranchesTest {

  private static final Pattern MARK = Pattern.compile("(?m)^(<{7}|={7}$|>{7})");
  private static final Pattern BLOCK = Pattern.compile("(?m)^## (e-\\S+)");

  @TempDir private Path folder;
  private Path root;
  private Newsroom newsroom;
  private GitFolder git;
  private String fined;

  @BeforeEach
  void regenerateOnBothBranches() throws Exception {
    root = folder.resolve("clone");
    newsroom = Newsroom.in(root);
    git = GitFolder.init(root);
    generate();
    fined = id("court fined");
    git.commit();
    git.branch("theirs");
    newsroom.write("paid.md", "---\ndate: 2021-06-09\n---\nThe company paid the fine on Monday.\n");
    git.edit("seeds/crack.md", "date: 2019-06-12", "date: 2019-06-19");
    generate();
    git.commit();
    git.checkout("main");
    // Ids of this one cannot be made anew: nothing but the review files holds them.
    Files.move(newsroom.seed("verdict.md"), newsroom.seed("judgement.md"));
    git.edit("seeds/judgement.md", "court fined", "court has fined");
    newsroom.write("appeal.md", "---\ndate: 2021-05-05\n---\nThe company appealed on Tuesday.\n");
    generate();
    git.commit();
    assertEquals(fined, id("court has fined"));
    assertEquals(1, git("merge", "theirs"));
  }

  @Test
  void theMarksAreLeftInEveryFile() throws Exception {
    List<String> marked =
        newsroom.siteFiles().entrySet().stream()
            .filter(file -> MARK.matcher(file.getValue()).find())
            .map(SortedMap.Entry::getKey)
            .toList();
    assertTrue(
        marked.containsAll(
            List.of(".dateline", "data/events.jsonl", "index.html", "review/2021.md")),
        marked::toString);
    assertMended();
  }

  @Test
  void ourSideIsTaken() throws Exception {
    assertEquals(0, git("checkout", "--ours", "site"));
    assertMended();
  }

  @Test
  void theirSideIsTaken() throws Exception {
    assertEquals(0, git("checkout", "--theirs", "site"));
    assertMended();
  }

  @Test
  void theMarksAreCommitted() throws Exception {
    git.commit();
    assertMended();
  }

  private void assertMended() throws IOException {
    Run check = Run.check(root);
    assertEquals(1, check.code());
    assertTrue(check.err().startsWith(newsroom.site() + "/ is out of date; run: mvn"), check.err());
    generate();
    SortedMap<String, String> site = newsroom.siteFiles();
    List<String> blocks = new ArrayList<>();
    site.forEach(
        (path, text) -> {
          assertFalse(MARK.matcher(text).find(), path);
          if (path.startsWith("review/")) {
            BLOCK.matcher(text).results().forEach(block -> blocks.add(block.group(1)));
          }
        });
    assertEquals(fined, id("court has fined"));
    assertEquals(blocks.stream().distinct().toList(), blocks);
    List<String> ids =
        events()
            .map(event -> JsonParser.parseString(event).getAsJsonObject().get("id").getAsString())
            .sorted()
            .toList();
    assertEquals(ids, blocks.stream().sorted().toList());
    assertTrue(site.get("data/events.jsonl").contains("company paid the fine"));
    assertTrue(site.get("data/events.jsonl").contains("company appealed"));
    assertEquals("", site.get("review/redirects.tsv"));
    assertFalse(site.containsKey("sources/verdict.html"), "a page of an article that is gone");
    assertEquals(0, Run.check(root).code());
    generate();
    assertEquals(site, newsroom.siteFiles());
  }

  private void generate() {
    Run run = Run.generate(root, "--cache", folder.resolve("cache"));
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
  }

  private String id(String words) throws IOException {
    return JsonParser.parseString(
            events().filter(line -> line.contains(words)).findFirst().orElseThrow())
        .getAsJsonObject()
        .get("id")
        .getAsString();
  }

  private Stream<String> events() throws IOException {
    return Files.readString(newsroom.site().resolve("data/events.jsonl")).lines();
  }

  private int git(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=E", "-c", "user.email=e@example.org"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    return process.exitValue();
  }
}
