package io.github.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the blocks of any text whatever. */
class BlockPropertiesTest {
  /**
   * The only characters that may stand outside of all blocks: marks of lists, headings and quotes.
   */
  private static final String MARKS = "#>-*+–_•◦▪▫‣●○■□·∙⁃➤►0123456789.)";

  @Property(tries = 300)
  void blocksStandInOrderAndCoverTheText(@ForAll("texts") String text) {
    List<Block> blocks = BlockReader.read(text, Optional.empty(), Optional.empty());
    int end = 0;
    for (Block block : blocks) {
      assertTrue(block.start() >= end && block.end() > block.start(), block.toString());
      assertNoInk(text.substring(end, block.start()));
      end = block.end();
    }
    assertNoInk(text.substring(end));
  }

  @Property(tries = 300)
  void atMostOneBlockIsTheTitle(@ForAll("texts") String text) {
    long titles =
        BlockReader.read(text, Optional.of("Dam gates"), Optional.of("The Post")).stream()
            .filter(block -> block.kind() == Block.Kind.TITLE)
            .count();
    assertTrue(titles <= 1);
  }

  @Property(tries = 300)
  void aStatedTitleIsNeverLost(@ForAll("texts") String text) {
    Block first =
        BlockReader.read(
                "Dam gates reopened\n\n" + text,
                Optional.of("Dam gates reopened"),
                Optional.empty())
            .get(0);
    assertEquals(Block.Kind.TITLE, first.kind());
  }

  private static void assertNoInk(String gap) {
    String ink = gap.replaceAll("[\\s\\p{Z}\\x1C-\\x1F]", "");
    assertTrue(ink.chars().allMatch(c -> MARKS.indexOf(c) >= 0), "outside of all blocks: " + ink);
    assertTrue(ink.length() <= 40, "outside of all blocks: " + ink);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.of(
                "\n",
                "\n\n",
                " ",
                "\t",
                "\u00A0",
                "# ",
                "- ",
                "> ",
                "**",
                "* * *",
                "12. ",
                "…",
                "|",
                "By Jane Doe",
                "Leave a Reply",
                "Related Articles",
                "May 3, 2021",
                "(left)",
                "\u2028",
                "The gates were opened on Tuesday.",
                "Read more: ",
                "Dam gates",
                "“",
                "”",
                "\uD83D\uDE00"),
            Arbitraries.strings().ofMaxLength(12));
    return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
  }
}
