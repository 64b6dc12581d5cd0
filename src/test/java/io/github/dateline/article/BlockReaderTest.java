package io.github.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages as they are saved: each test writes the blocks that a reader sees, a line per block. */
class BlockReaderTest {
  private static final String STORY =
      """
      The gates of the dam were opened on Tuesday after two weeks of rain.

      Nobody was hurt, the mayor of Riverton said, but forty houses stood in water.

      """;

  @Test
  void titleAndParagraphs() {
    assertBlocks(
        "Dam gates opened after the rain\n\n" + STORY,
        """
        TITLE Dam gates opened after the rain
        PARAGRAPH The gates of the dam were opened on Tuesday after two weeks of rain.
        PARAGRAPH Nobody was hurt, the mayor of Riverton said, but forty houses stood in water.
        """);
  }

  @Test
  void publisherAndFurnitureAreNoTitle() {
    assertBlocks(
        "The Valley Post\nSkip to content\n5 min read\nMay 3, 2021\nDam gates opened\n\n" + STORY,
        Optional.empty(),
        Optional.of("Valley Post"),
        """
        FURNITURE The Valley Post
        FURNITURE Skip to content
        FURNITURE 5 min read
        BYLINE May 3, 2021
        TITLE Dam gates opened
        PARAGRAPH The gates of the dam were opened on Tuesday after two weeks of rain.
        PARAGRAPH Nobody was hurt, the mayor of Riverton said, but forty houses stood in water.
        """);
  }

  @Test
  void theNameOfTheSiteIsNoTitleWhereAHeadlineFollows() {
    assertBlocks(
        "Valley News Online\n\nDam gates opened\n\nThe gates were opened on Tuesday.",
        """
        HEADING Valley News Online
        TITLE Dam gates opened
        PARAGRAPH The gates were opened on Tuesday.
        """);
    assertBlocks(
        "Hard Times\n\nThe gates were opened on Tuesday.",
        """
        TITLE Hard Times
        PARAGRAPH The gates were opened on Tuesday.
        """);
  }

  @Test
  void aStatedTitleIsFoundInTheTextOrNowhere() {
    assertBlocks(
        "Water and more water\nDam gates opened - The Valley Post\nThe gates opened on Tuesday.",
        Optional.of("Dam gates opened"),
        Optional.empty(),
        """
        HEADING Water and more water
        TITLE Dam gates opened - The Valley Post
        PARAGRAPH The gates opened on Tuesday.
        """);
    assertBlocks(
        "The gates opened on Tuesday.",
        Optional.of("Dam gates opened"),
        Optional.empty(),
        """
        PARAGRAPH The gates opened on Tuesday.
        """);
  }

  @Test
  void aLeadAfterADatelineIsNoTitle() {
    assertBlocks(
        "RIVERTON, Valley (Reuters) - The gates of the dam were opened on Tuesday.\nNobody was hurt.",
        """
        BYLINE RIVERTON, Valley (Reuters) -
        PARAGRAPH The gates of the dam were opened on Tuesday.
        PARAGRAPH Nobody was hurt.
        """);
  }

  @Test
  void severalSentencesAreNoTitle() {
    assertBlocks(
        "Olm built the mill in 1980. It burned in 1999.",
        """
        PARAGRAPH Olm built the mill in 1980. It burned in 1999.
        """);
    assertBlocks(
        "The dam broke. Forty died.",
        """
        PARAGRAPH The dam broke. Forty died.
        """);
    assertBlocks(
        "The dam was closed in January. The guard left.",
        """
        PARAGRAPH The dam was closed in January. The guard left.
        """);
    assertBlocks(
        "Sen. Roe at Mill St. Theatre\n\nThe dam broke on Tuesday.",
        """
        TITLE Sen. Roe at Mill St. Theatre
        PARAGRAPH The dam broke on Tuesday.
        """);
    assertBlocks(
        "The dam broke. Forty died\n\nThe dam broke on Tuesday.",
        """
        TITLE The dam broke. Forty died
        PARAGRAPH The dam broke on Tuesday.
        """);
  }

  @Test
  void titleAndLeadAboveTheAuthorAndAgainBelow() {
    String lead = "The gates of the dam were opened on Tuesday after two weeks of rain.\n\n";
    assertBlocks(
        "Dam gates opened\n\n" + lead + "By Jane Doe\nUpdated On\n\nDam Gates Opened!\n\n" + STORY,
        """
        TITLE Dam gates opened
        PARAGRAPH The gates of the dam were opened on Tuesday after two weeks of rain.
        BYLINE By Jane Doe
        BYLINE Updated On
        REPETITION Dam Gates Opened!
        REPETITION The gates of the dam were opened on Tuesday after two weeks of rain.
        PARAGRAPH Nobody was hurt, the mayor of Riverton said, but forty houses stood in water.
        """);
  }

  @Test
  @DisplayName("another date is another statement")
  void almostTheSameIsNoRepetition() {
    assertBlocks(
        "Dam gates\n\nThe gates were opened again on Tuesday.\n\nThe gates were opened again on Friday.",
        """
        TITLE Dam gates
        PARAGRAPH The gates were opened again on Tuesday.
        PARAGRAPH The gates were opened again on Friday.
        """);
  }

  @Test
  void captions() {
    assertBlocks(
        """
        Dam gates opened
        Riverton - Workers open the last gate of the dam, Riverton, May 4, 2021.
        Riverton - Workers open the last gate of the dam, Riverton, May 4, 2021.
        The mayor (left) looks down from the bridge
        FILE PHOTO: The dam before the rain.
        The square of Riverton on Sunday. (AP Photo/Jane Doe)
        The gates of the dam were opened on Tuesday.
        The old mayor died in Riverton on May 4, 2021.
        """,
        """
        TITLE Dam gates opened
        CAPTION Riverton - Workers open the last gate of the dam, Riverton, May 4, 2021.
        REPETITION Riverton - Workers open the last gate of the dam, Riverton, May 4, 2021.
        CAPTION The mayor (left) looks down from the bridge
        CAPTION FILE PHOTO: The dam before the rain.
        CAPTION The square of Riverton on Sunday. (AP Photo/Jane Doe)
        PARAGRAPH The gates of the dam were opened on Tuesday.
        PARAGRAPH The old mayor died in Riverton on May 4, 2021.
        """);
  }

  @Test
  void headingsListsAndPullQuotes() {
    assertBlocks(
        "Dam gates opened\n\n"
            + STORY
            + """
            Why it matters:

            What did the owners know?

            The owners had been warned in March, a report shows.

            We wrote letter after letter, and nobody in the capital cared to open a single one of them
            River Warden John Roe

            Key Takeaways
              • The gates opened on Tuesday.
              • Forty houses stood in water
            1. Rain fell for two weeks.
            May 4: The last gate opens
            """,
        """
        TITLE Dam gates opened
        PARAGRAPH The gates of the dam were opened on Tuesday after two weeks of rain.
        PARAGRAPH Nobody was hurt, the mayor of Riverton said, but forty houses stood in water.
        HEADING Why it matters:
        HEADING What did the owners know?
        PARAGRAPH The owners had been warned in March, a report shows.
        PARAGRAPH We wrote letter after letter, and nobody in the capital cared to open a single one of them
        BYLINE River Warden John Roe
        HEADING Key Takeaways
        LIST_ITEM The gates opened on Tuesday.
        LIST_ITEM Forty houses stood in water
        LIST_ITEM Rain fell for two weeks.
        LIST_ITEM May 4: The last gate opens
        """);
  }

  @Test
  void markdown() {
    assertBlocks(
        """
        *Published: May 5, 2021*

        # Dam gates **opened**

        ![The dam](dam.jpg)

        ## The rain

        The gates were opened
        on Tuesday.

        > “It was high time,” the mayor said.

        - Forty houses stood in water.
        * * *
        **What comes next**
        """,
        """
        BYLINE Published: May 5, 2021
        TITLE Dam gates **opened**
        CAPTION ![The dam](dam.jpg)
        HEADING The rain
        PARAGRAPH The gates were opened⏎on Tuesday.
        PARAGRAPH “It was high time,” the mayor said.
        LIST_ITEM Forty houses stood in water.
        FURNITURE * * *
        HEADING What comes next
        """);
  }

  @Test
  void aQuotationWithItsAuthor() {
    assertBlocks(
        """
        # Dam gates opened

        > The river took my shed.
        > It left the rope.
        >
        > — Jonas Feld

        The 94-metre wall was built in 1987.
        """,
        """
        TITLE Dam gates opened
        PARAGRAPH The river took my shed.
        PARAGRAPH It left the rope.
        BYLINE — Jonas Feld
        PARAGRAPH The 94-metre wall was built in 1987.
        """);
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    assertBlocks(
        """
        Dam gates opened after two weeks of rain

        The gates of the dam were opened on Tuesday after two weeks of
        rain that nobody in the valley had seen before. The water rose.
        It stood in forty houses of Riverton by the evening, the mayor
        said.

        The town had asked for help in good time under
        Article 5 of the Water Act and got a single boat, said John Roe.
        """,
        """
        TITLE Dam gates opened after two weeks of rain
        PARAGRAPH The gates of the dam were opened on Tuesday after two weeks of⏎rain that nobody in the valley had seen before. The water rose.⏎It stood in forty houses of Riverton by the evening, the mayor⏎said.
        PARAGRAPH The town had asked for help in good time under⏎Article 5 of the Water Act and got a single boat, said John Roe.
        """);
  }

  @Test
  void aSentenceALineStaysASentenceALine() {
    assertBlocks(
        """
        Dam gates opened
        The gates of the dam were opened on Tuesday after two weeks.
        The water rose and stood in forty houses of Riverton by night.
        On Wednesday it fell, and the mayor of the town went home.
        """,
        """
        TITLE Dam gates opened
        PARAGRAPH The gates of the dam were opened on Tuesday after two weeks.
        PARAGRAPH The water rose and stood in forty houses of Riverton by night.
        PARAGRAPH On Wednesday it fell, and the mayor of the town went home.
        """);
  }

  @Test
  void whatFollowsAStory() {
    assertBlocks(
        "Dam gates opened\n\n"
            + STORY
            + """
            Read more: Five towns wait for water
            Related Articles
            Rain in the hills for a tenth day
            Minister visits the valley on Monday
            Reporting by Jane Doe; Editing by John Roe
            3 Comments
            Ann
            I was there on Tuesday, and it was awful.
            © 2021 Valley Media. All rights reserved.
            """,
        """
        TITLE Dam gates opened
        PARAGRAPH The gates of the dam were opened on Tuesday after two weeks of rain.
        PARAGRAPH Nobody was hurt, the mayor of Riverton said, but forty houses stood in water.
        FURNITURE Read more: Five towns wait for water
        FURNITURE Related Articles
        FURNITURE Rain in the hills for a tenth day
        FURNITURE Minister visits the valley on Monday
        BYLINE Reporting by Jane Doe; Editing by John Roe
        FURNITURE 3 Comments
        FURNITURE Ann
        FURNITURE I was there on Tuesday, and it was awful.
        FURNITURE © 2021 Valley Media. All rights reserved.
        """);
  }

  @Test
  void linksInTheMiddleDoNotEndTheStory() {
    assertBlocks(
        "Leave a Reply\nDam gates opened\n\n"
            + STORY
            + "You may also like\n\nRain in the hills\n\nOn Wednesday the water fell.",
        """
        FURNITURE Leave a Reply
        TITLE Dam gates opened
        PARAGRAPH The gates of the dam were opened on Tuesday after two weeks of rain.
        PARAGRAPH Nobody was hurt, the mayor of Riverton said, but forty houses stood in water.
        FURNITURE You may also like
        FURNITURE Rain in the hills
        PARAGRAPH On Wednesday the water fell.
        """);
  }

  @Test
  void aMenuAboveTheStory() {
    assertBlocks(
        "Home\nNews\nWeather\nSport\nContact\n\nDam gates opened in Riverton\n\n" + STORY,
        """
        FURNITURE Home
        FURNITURE News
        FURNITURE Weather
        FURNITURE Sport
        FURNITURE Contact
        TITLE Dam gates opened in Riverton
        PARAGRAPH The gates of the dam were opened on Tuesday after two weeks of rain.
        PARAGRAPH Nobody was hurt, the mayor of Riverton said, but forty houses stood in water.
        """);
  }

  @Test
  @DisplayName("a statement without a full stop is no heading")
  void aSloppyStatement() {
    assertBlocks(
        "Dam gates opened\n\nThe last gate was opened on Tuesday",
        """
        TITLE Dam gates opened
        PARAGRAPH The last gate was opened on Tuesday
        """);
  }

  @Test
  void markupIsText() {
    assertBlocks(
        "<script>alert(1)</script>\n\nThe gates were opened. <b>All</b> of them.",
        """
        TITLE <script>alert(1)</script>
        PARAGRAPH The gates were opened. <b>All</b> of them.
        """);
  }

  @Test
  void timeGrowsWithTheTextOnly() {
    String line = "The gates were opened on Tuesday. ".repeat(300_000);
    assertTimeout(
        Duration.ofSeconds(10),
        () -> assertEquals(1, BlockReader.read(line, Optional.empty(), Optional.empty()).size()));
    String lines = "Gate\nThe gates were opened, and…\n".repeat(20_000);
    assertTimeout(
        Duration.ofSeconds(10),
        () ->
            assertEquals(
                40_000, BlockReader.read(lines, Optional.empty(), Optional.empty()).size()));
  }

  private static void assertBlocks(String text, String expected) {
    assertBlocks(text, Optional.empty(), Optional.empty(), expected);
  }

  private static void assertBlocks(
      String text, Optional<String> title, Optional<String> publisher, String expected) {
    List<Block> blocks = BlockReader.read(text, title, publisher);
    StringBuilder actual = new StringBuilder();
    for (Block block : blocks) {
      String words = text.substring(block.start(), block.end()).replace('\n', '⏎');
      actual.append(block.kind()).append(' ').append(words).append('\n');
    }
    assertEquals(expected, actual.toString());
  }
}
