package io.github.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedReaderTest {
  private static final String TEXT = "Dam gates opened\n\nThe gates were opened on Tuesday.\n";

  @TempDir Path folder;
  private Path seeds;

  @BeforeEach
  void makeSeeds() throws IOException {
    seeds = Files.createDirectory(folder.resolve("seeds"));
  }

  @Test
  void articlesComeInPathOrderWhateverTheFolders() {
    write("b.txt", TEXT);
    write("a/z.md", TEXT);
    write("a.txt", TEXT);
    write("Ä.txt", TEXT);
    write("B/c.TXT", TEXT);
    write("timeline.yaml", "title: The dam");
    write("curation.yaml", "[]");
    write(".hidden.txt", "");
    write(".git/a.txt", "");
    Articles read = read();
    assertEquals(List.of("B/c", "a", "a/z", "b", "Ä"), ids(read));
    assertEquals(List.of(), read.problems());
    assertEquals(List.of(), read.notices());
    assertEquals(name("a/z.md"), read.articles().get(2).file());
  }

  @Test
  void aSingleFileIsAnArticle() {
    Path file = write("APW.0474.txt", TEXT);
    Articles read = SeedReader.read(file);
    assertEquals(List.of("APW.0474"), ids(read));
    assertEquals(TEXT, read.articles().get(0).text());
  }

  @Test
  void frontMatterIsReadAndTheTextIsLeftAsItIs() {
    write(
        "dam.md",
        """
        ---
        title: "The dam: opened"
        url: HTTPS://example.org/dam?x=1
        publisher: The Post
        author: Jane Doe
        date: 2021-05-05T23:30:00+04:00
        language: en-GB
        ---

          Text.
        """);
    Article article = onlyArticle();
    assertEquals("\n  Text.\n", article.text());
    assertEquals(
        new Article.Metadata(
            "The dam: opened",
            Optional.of("HTTPS://example.org/dam?x=1"),
            Optional.of("The Post"),
            Optional.of("Jane Doe"),
            Optional.of(LocalDate.of(2021, 5, 5)),
            List.of(),
            Optional.of("en-GB")),
        article.metadata());
  }

  @Test
  void titleIsTheFirstLineThatIsNeitherPublisherNorFurniture() {
    write(
        "dam.txt",
        "---\npublisher: The Post\n---\nThe Post\n3 Min Read\nDam opened | The Post\n\nText.");
    assertEquals("Dam opened", onlyArticle().metadata().title());
  }

  @Test
  void anEmptyValueIsNotStated() {
    write("dam.txt", "---\ntitle:\nurl: ~\ndate: ''\n---\n" + TEXT);
    assertEquals("Dam gates opened", onlyArticle().metadata().title());
    assertEquals(Optional.empty(), onlyArticle().metadata().date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: a: b          | 2 | broken YAML
          titel: Dam           | 2 | unknown key "titel"; write "title"
          Date: 2024-05-08     | 2 | unknown key "Date"; write "date"
          colour: red          | 2 | unknown key "colour"; known keys: title, url, publisher
          date: 2024-13-45     | 2 | "2024-13-45" is not a date; write year, month and day
          date: 2023-02-29     | 2 | "2023-02-29" is not a date
          date: 8 May 2024     | 2 | "8 May 2024" is not a date
          date: 2024-05-08T9   | 2 | "2024-05-08T9" is not a date
          date: 2024-05-08T24:61:00 | 2 | is not a date
          date: [2024-05-08]   | 2 | "date" is not a single value
          url: javascript:alert(1) | 2 | the url "javascript:alert(1)" is not http or https
          url: //example.org   | 2 | is not http or https
          url: https:///x      | 2 | is not http or https
          just words           | 2 | no key here
          """)
  void aSlipInTheFrontMatterIsAProblemWithItsLine(String yaml, int line, String message) {
    write("dam.txt", "---\n" + yaml + "\n---\n" + TEXT);
    assertProblem("dam.txt:" + line, message);
  }

  @Test
  void problemsNameTheLineBehindOthers() {
    write("dam.txt", "---\ntitle: Dam\npublisher: Post\n# a comment\ndate: soon\n---\n" + TEXT);
    assertProblem("dam.txt:5", "\"soon\" is not a date");
    write("dam.txt", "---\ntitle: Dam\ntitle: Gate\n---\n" + TEXT);
    assertProblem("dam.txt:3", "\"title\" stands twice; leave one of them");
    write("dam.txt", "---\ntitle: Dam\n\nText.\n");
    assertProblem("dam.txt:1", "the front matter does not end; write a line \"---\"");
  }

  @Test
  void whatIsNotUtf8IsAProblemWithItsLine() {
    writeBytes(
        "dam.txt", "Dam\nReporters in S\u00e3o Paulo\n".getBytes(StandardCharsets.ISO_8859_1));
    assertProblem("dam.txt:2", "not UTF-8 (byte 0xE3); save the file as UTF-8");
    writeBytes("dam.txt", new byte[] {'D', '\r', 'a', '\r', '\n', (byte) 0xC3});
    assertProblem("dam.txt:3", "not UTF-8 (byte 0xC3)");
    writeBytes("dam.txt", "Dam\n".getBytes(StandardCharsets.UTF_16));
    assertProblem("dam.txt:1", "the text is UTF-16");
    write("dam.txt", "Dam\n\nA\0B\n");
    assertProblem("dam.txt:3", "a NUL byte");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "\uFEFF"})
  void anEmptyFileIsAProblem(String content) {
    write("dam.txt", content);
    assertProblem("dam.txt", "the file is empty; write the article, or delete the file");
  }

  @Test
  void noTextAfterTheFrontMatterIsAProblem() {
    write("dam.txt", "---\ntitle: Dam\n---\n\n");
    assertProblem("dam.txt", "no text after the front matter");
  }

  @Test
  void byteOrderMarkAndLineEndsChangeNothing() {
    String content = "---\ntitle: Dam\ndate: 2021-05-05\n---\n" + TEXT + "\n\n- Item\n";
    write("dam.txt", content);
    Article plain = onlyArticle();
    for (String other :
        List.of("\uFEFF" + content, content.replace("\n", "\r\n"), content.replace("\n", "\r"))) {
      write("dam.txt", other);
      assertEquals(plain, onlyArticle());
    }
  }

  @Test
  void missingSeedsIsAProblemWithARemedy() {
    Articles read = SeedReader.read(folder.resolve("nowhere"));
    assertEquals(1, read.problems().size());
    assertTrue(read.problems().get(0).toString().contains("no such folder; make it"));
  }

  @Test
  void oneBadFileSpoilsNoOther() {
    write("bad.txt", "");
    write("good.txt", TEXT);
    assertEquals(List.of("good"), ids(read()));
    assertEquals(1, read().problems().size());
  }

  @Test
  void idsThatDifferOnlyInCaseAreAProblemThatNamesBoth() {
    write("Dam.txt", TEXT);
    write("dam.md", TEXT);
    Articles read = read();
    assertEquals(List.of("Dam"), ids(read));
    assertEquals(
        name("dam.md")
            + ": the id differs only in case from that of "
            + name("Dam.txt")
            + "; rename one of them",
        read.problems().get(0).toString());
  }

  @Test
  void equalIdsAreAProblemThatNamesBoth() {
    write("dam.txt", TEXT);
    write("all.jsonl", "{\"id\": \"dam\", \"text\": \"Other text.\"}\n");
    Articles read = read();
    assertEquals(List.of("dam"), ids(read));
    assertEquals(
        name("dam.txt")
            + ": the id \"dam\" is also that of "
            + name("all.jsonl:1")
            + "; rename one of them",
        read.problems().get(0).toString());
  }

  @Test
  void linksMayNotLeadOutOfTheFolder() throws IOException {
    Files.writeString(folder.resolve("secret.txt"), TEXT);
    write("dam.txt", TEXT);
    try {
      Files.createSymbolicLink(seeds.resolve("out.txt"), folder.resolve("secret.txt"));
      Files.createSymbolicLink(seeds.resolve("gone.txt"), seeds.resolve("nowhere.txt"));
      Files.createSymbolicLink(seeds.resolve("in.txt"), seeds.resolve("dam.txt"));
      Files.createSymbolicLink(seeds.resolve("loop"), seeds);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no symbolic links here");
    }
    Articles read = read();
    assertEquals(List.of("dam", "in"), ids(read));
    assertEquals(
        List.of(
            name("gone.txt") + ": a link that leads nowhere; delete it",
            name("out.txt")
                + ": a link that leads out of the folder; put a copy of the article here"),
        read.problems().stream().map(Problem::toString).toList());
    assertEquals(1, read.notices().size());
  }

  @Test
  void whatIsNoArticleIsSaidAndFailsNothing() {
    write("dam.txt", TEXT);
    write("map.png", "x");
    write("sub/timeline.yaml", "title: x");
    assertEquals(List.of(), read().problems());
    assertEquals(
        List.of(
            name("map.png")
                + ": not an article; Dateline reads .txt, .md, .html, .jsonl and .jsonl.gz",
            name("sub/timeline.yaml")
                + ": not an article; Dateline reads .txt, .md, .html, .jsonl and .jsonl.gz"),
        read().notices().stream().map(Problem::toString).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nlanguage: hy\n---\nSome text.",
        "Վարչապետը երեքշաբթի օրը մեկնեց մայրաքաղաք, որտեղ հանդիպեց նախագահի հետ և քննարկեց երկու երկրների"
            + " հարաբերությունները, ինչպես նաև տարածաշրջանի անվտանգությունը և առևտուրը։",
        "Die Tore des Damms wurden am Dienstag geöffnet, und das Wasser ist nicht mit der Strömung von"
            + " dem Tal auf die Felder gelaufen, die den Bauern gehören. Die Bürgermeisterin sagte, das sei"
            + " nicht die Schuld der Stadt, und der Minister ist mit den Leuten von der Wacht auf dem Weg."
      })
  void anotherLanguageIsSkippedAndSaid(String content) {
    write("dam.txt", content);
    Articles read = read();
    assertEquals(List.of(), read.articles());
    assertEquals(List.of(), read.problems());
    assertTrue(read.notices().get(0).toString().contains("dam.txt: skipped: "), read.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"lorem ipsum dolor sit amet ", "word ", "x", "naïve café on the Côte d'Azur "})
  void withoutGoodEvidenceATextIsRead(String piece) {
    write("dam.txt", piece.repeat(200));
    assertEquals(List.of("dam"), ids(read()));
  }

  @Test
  void jsonLines() {
    write(
        "all.jsonl",
        """
        {"id":"b","date":"2021-05-05","title":"Dam","url":"https://example.org","publisher":"Post",\
        "text":"One.\\r\\nTwo.","more":{"deep":[1]}}\r

        {"id":7,"title":null,"text":"Text."}\
        """);
    Articles read = read();
    assertEquals(List.of(), read.problems());
    assertEquals(List.of("7", "b"), ids(read));
    Article dam = read.articles().get(1);
    assertEquals("One.\nTwo.", dam.text());
    assertEquals(name("all.jsonl:1"), dam.file());
    assertEquals("Dam", dam.metadata().title());
    assertEquals(Optional.of(LocalDate.of(2021, 5, 5)), dam.metadata().date());
  }

  @Test
  void everyWrongLineOfJsonIsAProblemOfItsOwn() {
    write(
        "all.jsonl",
        """
        {"id":"ok","text":"Text."}
        {"id":"cut","text":"Te
        [1]
        {"text":"Text."}
        {"id":"x"}
        {"id":"x","text":[]}
        {"id":"x","text":"T","date":"2024-13-45"}
        {"id":"x","text":"T","url":"javascript:1"}
        {"id":"x","text":"\\ud800"}
        {"id":"x\\ny","text":"T"}
        {"id":"x","text":"T"} {}
        {"id":"x","id":"y","text":"T"}
        {"id":"last","text":"T"}
        """);
    Articles read = read();
    assertEquals(List.of("last", "ok"), ids(read));
    assertEquals(
        List.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
        read.problems().stream().map(Problem::line).toList());
  }

  @Test
  void packedJsonLines() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write("{\"id\":\"a\",\"text\":\"Text.\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    writeBytes("all.jsonl.gz", bytes.toByteArray());
    assertEquals(List.of("a"), ids(read()));
    write("all.jsonl.gz", "no gzip");
    assertEquals(1, read().problems().size());
  }

  @Test
  void anArchiveIsReadLineByLineWithoutKeepingIt() {
    write("a.txt", TEXT);
    write(
        "b.jsonl",
        """
        {"id":"z","text":"Text."}
        not json
        {"id":"Z","text":"Text."}
        {"id":"y","text":"Text."}
        """);
    List<String> order = new ArrayList<>();
    List<Long> heard = new ArrayList<>();
    Remarks remarks =
        SeedReader.each(
            seeds,
            (bytes, total) -> heard.add(total - bytes),
            article -> order.add(article.id() + " after " + heard.size()));
    assertEquals(List.of("a after 1", "z after 2", "y after 2"), order);
    assertEquals(0L, heard.get(heard.size() - 1));
    assertEquals(
        List.of(
            name("b.jsonl")
                + ":2: not a JSON object; write one object a line: {\"id\": …, \"text\": …}",
            name("b.jsonl:3")
                + ": the id differs only in case from that of "
                + name("b.jsonl:1")
                + "; rename one of them"),
        remarks.problems().stream().map(Problem::toString).toList());
  }

  @Test
  void tenMegabytesInOneLine() {
    write("dam.txt", "The gates were opened on Tuesday. ".repeat(310_000));
    assertEquals(1, onlyArticle().blocks().size());
    assertEquals("", onlyArticle().metadata().title());
  }

  private Articles read() {
    return SeedReader.read(seeds);
  }

  private Article onlyArticle() {
    Articles read = read();
    assertEquals(List.of(), read.problems());
    assertEquals(1, read.articles().size());
    return read.articles().get(0);
  }

  private void assertProblem(String where, String message) {
    Articles read = read();
    assertEquals(List.of(), read.articles());
    assertEquals(1, read.problems().size(), read.problems().toString());
    String problem = read.problems().get(0).toString();
    assertTrue(problem.startsWith(name(where) + ": "), problem);
    assertTrue(problem.contains(message), problem);
  }

  private static List<String> ids(Articles read) {
    return read.articles().stream().map(Article::id).toList();
  }

  private String name(String path) {
    return seeds + "/" + path;
  }

  private Path write(String path, String content) {
    return writeBytes(path, content.getBytes(StandardCharsets.UTF_8));
  }

  private Path writeBytes(String path, byte[] content) {
    try {
      Path file = seeds.resolve(path);
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
