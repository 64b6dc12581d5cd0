package io.github.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.article.Block.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What is told apart in the five articles that the repository starts with; a sixth changes nothing
 * here.
 */
class FiveSeedsTest {
  private static final Articles SEEDS = SeedReader.read(Path.of("seeds"));

  @Test
  void nothingIsWrongWithThem() {
    assertEquals(List.of(), SEEDS.problems());
    assertEquals(List.of(), SEEDS.notices());
  }

  @Test
  void theirTitles() {
    assertEquals(
        List.of(
            "Armenian PM Holds Talks with Putin Amid Escalating Tensions Between Allies",
            "Armenia-Russia Ties Strained as Pashinyan Visits Moscow Amidst Conflict",
            "Putin, Pashinian Meet Amid Tensions",
            "Armenia’s PM Expresses Discontent with Russia over Nagorno-Karabakh",
            "News – Relations between Armenia and Russia"),
        List.of("000", "001", "002", "003", "004").stream()
            .map(number -> article(number).metadata().title())
            .toList());
  }

  @Test
  void whatTellsNoEvent() {
    assertEquals(
        List.of(
            "BYLINE Trim Correspondents",
            "BYLINE Updated On",
            "FURNITURE New Update",
            "REPETITION Armenian PM Holds Talks with Putin Amid Escalating Tensions Between Allies"),
        blocks("000", Set.of(Kind.BYLINE, Kind.FURNITURE, Kind.REPETITION)));
    String caption =
        "Russia - Russian President Vladimir Putin meets Armenian Prime Minister Nikol Pashinian,"
            + " Moscow, May 8, 2024.";
    assertEquals(
        List.of("CAPTION " + caption, "REPETITION " + caption),
        blocks("002", Set.of(Kind.CAPTION, Kind.FURNITURE, Kind.REPETITION)));
    assertEquals(
        List.of(
            "FURNITURE 3 Min Read",
            "FURNITURE Share This Article",
            "FURNITURE Leave a comment",
            "FURNITURE Leave a Reply",
            "FURNITURE Your email address will not be published. Required fields are marked *"),
        blocks("003", Set.of(Kind.HEADING, Kind.BYLINE, Kind.FURNITURE)));
    assertEquals(
        List.of(
            "FURNITURE Eurasia News Online",
            "HEADING How are the relations between Armenia and Russia developing?",
            "HEADING PM of Armenia Nikol Pashinyan",
            "HEADING Communication problem",
            "HEADING Russians in Nagorno-Karabakh",
            "BYLINE Armenian Political Analyst Edward Antinyan",
            "FURNITURE Leave a Reply",
            "FURNITURE Discover more from EURASIA NEWS",
            "FURNITURE Subscribe now to keep reading and get access to the full archive.",
            "FURNITURE Continue Reading"),
        blocks("004", Set.of(Kind.HEADING, Kind.BYLINE, Kind.FURNITURE, Kind.CAPTION)));
  }

  private static List<String> blocks(String number, Set<Kind> kinds) {
    Article article = article(number);
    return article.blocks().stream()
        .filter(block -> kinds.contains(block.kind()))
        .map(block -> block.kind() + " " + article.textOf(block))
        .toList();
  }

  private static Article article(String number) {
    return SEEDS.articles().stream()
        .filter(article -> article.id().startsWith(number + "_"))
        .findFirst()
        .orElseThrow();
  }
}
