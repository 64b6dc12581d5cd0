package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sixty kinds of layout, each with the publication date that a reader of the page would give: the
 * table is {@code layouts.txt}.
 */
class PagesOfManyLayoutsTest {

  private static final Pattern PAGE =
      Pattern.compile("(?ms)^=== (?<name>.+?) \\| (?<dates>.+?)$\\n(?<html>.+?)(?=^===|\\z)");

  private static final Pattern CARD = Pattern.compile("\\{card (?<day>[0-9-]+)}");

  private static final String STORY =
      """
      <p>The old people of the valley say that nobody had hoped to see it in their own time. \
      It was a matter of money, of patience, and of a good many letters to the county.</p>
      <p>“We are glad that it has come to this,” said the mayor, who led the walk along the river \
      with a band before her and half of the school behind.</p>
      <p>The county pays for the greater part, a foundation for the rest, and whoever wants to help \
      can still do so at the town hall, where a box stands by the door.</p>
      """;

  @TempDir Path root;

  static Stream<Arguments> pages() throws IOException {
    try (InputStream in = PagesOfManyLayoutsTest.class.getResourceAsStream("/layouts.txt")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Arguments> pages =
          PAGE.matcher(table)
              .results()
              .map(page -> Arguments.of(page.group(1), page.group(2), page.group(3)))
              .toList();
      assertTrue(pages.size() >= 60, () -> String.valueOf(pages.size()));
      return pages.stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void aPageHasTheDateThatAReaderWouldGive(String name, String dates, String html) {
    Path page = root.resolve("page.html");
    Newsroom.write(page, filled(html));
    Run run = Run.dateline("dates", "--seeds", page, "--format", "tsv");
    assertEquals(0, run.code(), run.err());
    String[] row = run.out().lines().reduce((first, last) -> last).orElse("").split("\t");
    String found = row[1].isEmpty() ? "unknown" : row[1];
    assertTrue(
        List.of(dates.split(" or ")).contains(found),
        () -> name + ": " + found + ", and not " + dates + "\n" + run.out() + run.err());
  }

  private static String filled(String html) {
    Matcher card = CARD.matcher(html);
    String teaser =
        "<article class=\"card\"><a href=\"/toll\"><h3>Bridge toll raised</h3></a>"
            + "<time pubdate class=\"published\" itemprop=\"datePublished\" datetime=\"$1\">$1"
            + "</time><p>The toll on the upper bridge has been raised again.</p></article>";
    return card.replaceAll(teaser).replace("{story}", STORY);
  }
}
