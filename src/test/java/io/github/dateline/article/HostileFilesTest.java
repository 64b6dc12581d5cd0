package io.github.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that nobody wrote as an article: each is read right or is a problem with a remedy. The time
 * limit is no measure of speed: it tells a reading that ends from one that does not.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFilesTest {
  private static final String STORY =
      "<p>The gates were opened on Tuesday, a month after a crack was found, the board said.</p>";

  @TempDir Path seeds;

  @BeforeEach
  void anotherArticle() {
    write("zz.txt", "Gates opened\n\nThe gates were opened on Tuesday.\n");
  }

  @Test
  void aPackedBombIsNotUnpacked() throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(seeds.resolve("bomb.jsonl.gz")))) {
      byte[] blank = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        out.write(blank);
      }
    }
    assertProblem("bomb.jsonl.gz: cannot be read (it unpacks to more than 200 times its size)");
  }

  @Test
  void aPackedFileThatIsCutOffGivesWhatItHas() throws IOException {
    Path file = seeds.resolve("cut.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("{\"id\":\"a\",\"text\":\"Text.\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 9));
    assertProblem("cut.jsonl.gz: cannot be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "b", "table", "ul><li", "form", "svg"})
  void aHundredThousandNestedTags(String tag) {
    write("deep.html", "<h1>Gates opened at dam</h1>" + ("<" + tag + ">").repeat(100_000) + STORY);
    Articles read = SeedReader.read(seeds);
    assertEquals(2, read.articles().size() + read.problems().size(), read.problems().toString());
  }

  @Test
  void aHundredThousandNestedTagsWithWordsBetween() {
    write("deep.html", "<h1>Gates opened at dam</h1>" + "<div>x ".repeat(100_000) + STORY);
    assertEquals(List.of("deep", "zz"), ids());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"id\":\"a\",\"text\":\"T\",\"more\":["})
  void aHundredThousandNestedValues(String open) {
    write("deep.jsonl", open.repeat(100_000));
    assertProblem("deep.jsonl:1: not a JSON object");
    write("deep.jsonl", "");
    write(
        "deep.html",
        "<script type=application/ld+json>" + open.repeat(100_000) + "</script>" + STORY);
    assertEquals(List.of("deep", "zz"), ids());
  }

  @Test
  void nulBytesAreNoText() {
    write("nul.html", "<p>The gates\0were opened on Tuesday, the board said.</p>");
    assertProblem("nul.html:1: a NUL byte");
    write("nul.html", STORY);
    write("nul.jsonl", "{\"id\":\"a\\u0000b\",\"text\":\"Text.\"}\n");
    assertProblem("nul.jsonl:1: a control character in the id");
  }

  @Test
  void aMegabyteInALine() {
    String sentence = "The gates were opened on Tuesday, the board said. ";
    String megabyte = sentence.repeat((1 << 20) / sentence.length());
    write("a.html", "<h1>Gates opened at dam</h1><p>" + megabyte + "</p>");
    write("b.jsonl", "{\"id\":\"b\",\"text\":\"" + megabyte + "\"}");
    Articles read = SeedReader.read(seeds);
    assertEquals(List.of(), read.problems());
    assertEquals(
        megabyte.strip(), read.articles().get(0).textOf(read.articles().get(0).blocks().get(1)));
    assertEquals(megabyte, read.articles().get(1).text());
  }

  @Test
  void aPipeIsNotWaitedFor() throws Exception {
    Process made = startOrSkip("mkfifo", seeds.resolve("pipe.txt").toString());
    assumeTrue(made.waitFor() == 0, "no pipes here");
    assertProblem("pipe.txt: not a file but a pipe or device; delete it");
  }

  @Test
  void aFolderOfAHundredLevels() throws IOException {
    Path deep = Files.createDirectories(seeds.resolve("d/".repeat(100)));
    Files.writeString(deep.resolve("a.txt"), "Gates opened\n\nThe gates were opened.\n");
    assertEquals(List.of("d/".repeat(100) + "a", "zz"), ids());
  }

  @Test
  void aPageInAFormIsRead() {
    write(
        "form.html",
        "<body><form id=aspnetForm><h1>Gates opened at dam</h1>" + STORY + "</form></body>");
    assertEquals(List.of("form", "zz"), ids());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html></html>", "<script>alert(1)</script>", "<img src=x>"})
  void aPageWithoutAStory(String html) {
    write("page.html", html);
    assertProblem("page.html: no story found on this page; save the story's text as .txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-7", "no-such-charset", "x", "iso-2022-cn-ext"})
  void anUnknownEncodingIsAProblem(String charset) {
    write("page.html", "<meta charset=\"" + charset + "\">" + STORY);
    Articles read = SeedReader.read(seeds);
    assertEquals(2, read.articles().size() + read.problems().size());
  }

  private void assertProblem(String message) {
    Articles read = SeedReader.read(seeds);
    assertEquals(1, read.problems().size(), read.problems().toString());
    String problem = read.problems().get(0).toString();
    assertTrue(problem.startsWith(seeds + "/" + message), problem);
    assertTrue(read.articles().stream().anyMatch(article -> article.id().equals("zz")));
  }

  private List<String> ids() {
    Articles read = SeedReader.read(seeds);
    assertEquals(List.of(), read.problems());
    return read.articles().stream().map(Article::id).toList();
  }

  private void write(String path, String content) {
    try {
      Files.writeString(seeds.resolve(path), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process startOrSkip(String... command) {
    try {
      return new ProcessBuilder(command).start();
    } catch (IOException e) {
      assumeTrue(false, "no " + command[0] + " here");
      throw new IllegalStateException(e);
    }
  }
}
