package io.github.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads web pages of different make. Each stands in {@code pages/} beside a file that says what it
 * has to give: {@code title: …}, {@code first: …} (the first block that tells something, after the
 * headline), {@code caption: …} (a block of this kind that begins so), {@code without: …} (no block
 * but furniture has these words).
 */
class PagesTest {

  static Stream<Path> pages() throws IOException, URISyntaxException {
    Path folder = Path.of(PagesTest.class.getResource("/pages").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
      assertTrue(pages.size() >= 12, pages.toString());
      return pages.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageGivesWhatIsWrittenBesideIt(Path page) throws IOException {
    Articles read = SeedReader.read(page);
    assertEquals(List.of(), read.problems());
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(expected(page))) {
      int colon = line.indexOf(": ");
      String key = line.substring(0, colon);
      String value = line.substring(colon + 2);
      String actual =
          key.equals("skipped")
              ? read.notices().toString()
              : read.articles().isEmpty()
                  ? "skipped: " + read.notices()
                  : actual(read.articles().get(0), key, value);
      boolean right = key.equals("skipped") ? actual.contains(value) : actual.equals(value);
      if (!right) {
        wrong.add(key + ": " + value + "\n  but: " + actual);
      }
    }
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong) + "\n" + shown(read));
  }

  @Test
  void aPageOfFiveMegabytesIsReadWhole(@TempDir Path folder) throws IOException {
    StringBuilder html = new StringBuilder("<html lang=en><head><title>The long report</title>");
    html.append("<meta property='article:published_time' content='2024-05-08'></head><body>");
    html.append("<nav><a href='/'>Home</a></nav><article><h1>The long report</h1>\n");
    int count = 0;
    while (html.length() < 5 << 20) {
      html.append("<p>In village ").append(++count);
      html.append(" the gates were opened on Tuesday, the <b>board</b> said, after repairs.</p>\n");
    }
    html.append("</article><footer>All rights reserved.</footer></body></html>");
    Path page = Files.writeString(folder.resolve("long.html"), html);
    Articles read = SeedReader.read(page);
    assertEquals(List.of(), read.problems());
    Article article = read.articles().get(0);
    assertEquals("The long report", article.metadata().title());
    assertEquals("2024-05-08", article.metadata().pageDates().get(0).day().toString());
    List<String> told = telling(article);
    assertEquals(count, told.size());
    assertEquals(
        "In village " + count + " the gates were opened on Tuesday, the board said, after repairs.",
        told.get(count - 1));
  }

  private static Path expected(Path page) {
    return Path.of(page.toString().replaceAll("\\.html$", ".expected"));
  }

  private static String actual(Article article, String key, String value) {
    Article.Metadata metadata = article.metadata();
    return switch (key) {
      case "title" -> metadata.title();
      case "publisher" -> metadata.publisher().orElse("");
      case "author" -> metadata.author().orElse("");
      case "url" -> metadata.url().orElse("");
      case "language" -> metadata.language().orElse("");
      case "published" -> metadata.pageDates().isEmpty() ? "" : shown(metadata.pageDates().get(0));
      case "dated" ->
          metadata.pageDates().stream().map(PagesTest::shown).anyMatch(value::equals)
              ? value
              : metadata.pageDates().toString();
      case "undated" ->
          metadata.pageDates().stream()
                  .filter(date -> date.act() == PageDate.Act.PUBLISHED)
                  .noneMatch(date -> date.day().toString().equals(value))
              ? value
              : metadata.pageDates().toString();
      case "first" -> telling(article).get(0);
      case "last" -> telling(article).get(telling(article).size() - 1);
      case "without" ->
          article.blocks().stream()
              .filter(block -> block.kind() != Block.Kind.FURNITURE)
              .filter(block -> block.kind() != Block.Kind.REPETITION)
              .map(article::textOf)
              .filter(text -> text.contains(value))
              .findFirst()
              .orElse(value);
      default -> {
        Block.Kind kind = Block.Kind.valueOf(key.toUpperCase(Locale.ROOT));
        boolean whole = kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM;
        yield article.blocks().stream()
            .filter(block -> block.kind() == kind)
            .map(article::textOf)
            .filter(text -> whole ? text.equals(value) : text.contains(value))
            .findFirst()
            .map(text -> value)
            .orElse("no such block");
      }
    };
  }

  private static List<String> telling(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind().tells() && block.kind() != Block.Kind.TITLE)
        .map(article::textOf)
        .toList();
  }

  private static String shown(PageDate date) {
    return date.day() + " " + date.where();
  }

  private static String shown(Articles read) {
    StringBuilder shown = new StringBuilder();
    for (Article article : read.articles()) {
      shown.append(article.metadata()).append('\n');
      for (Block block : article.blocks()) {
        shown.append(block.kind()).append(": ").append(article.textOf(block)).append('\n');
      }
    }
    return shown.toString();
  }
}
