package io.github.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The [gates](https://a.example/g_(1) "Gates") opened. | The gates opened.
          The [gates](<https://a.example>) opened on [Tuesday](/t). | The gates opened on Tuesday.
          **Gates** opened *on* __Tuesday__, _they_ said. | Gates opened on Tuesday, they said.
          ***Gates*** opened on **the *first* Tuesday**. | Gates opened on the first Tuesday.
          ![The gate in May](gate.jpg) | The gate in May
          [![The gate](gate.jpg)](https://a.example) | The gate
          See <https://a.example/x> for more.[^1] | See  for more.
          Run `open gate` on Tuesday. | Run open gate on Tuesday.
          1\\. May was dry. \\*Not here. | 1. May was dry. *Not here.
          # The **gates** [opened](x) | # The gates opened
          """)
  void marksWithinSentencesGo(String written, String plain) {
    assertEquals(plain, Markdown.plain(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It costs 2*3*4 dollars, not 5 * 6.",
        "The file_name_here was lost.",
        "He [sic] said [the mayor] (on Tuesday) that it [broke] [down].",
        "``We opened it,'' he said.",
        "  Indented by hand, as papers do.",
        "    Indented by four, and still a paragraph.",
        "She asked: “Why * and not +?”",
        "```\nAn open fence is none."
      })
  void whatIsNoMarkStays(String text) {
    assertEquals(text.replace("```", ""), Markdown.plain(text));
  }

  @Test
  void structureIsRead() {
    assertEquals(
        """
        TITLE: Gates opened at Riverton
        PARAGRAPH: The gates of the dam were opened on Tuesday.
        HEADING: A month of repairs
        LIST_ITEM: A diver found the crack in April.
        LIST_ITEM: The wall was sealed in May.
        PARAGRAPH: We were lucky, said the mayor.
        PARAGRAPH: Parliament meets next week.
        """,
        blocks(
            """
            Gates opened at Riverton
            ========================

            The [gates][g] of the dam were
            opened on **Tuesday**.

            A month of repairs
            ------------------

            - A diver found the [crack](https://a.example/crack) in April.
            * The wall was *sealed* in May.

            > We were lucky, said the mayor.

            ```java
            open("On Monday the gate was opened by a script.");
            ```

            Parliament meets next week.

            ---

            [g]: https://a.example/gates "The gates"
            <!-- A note by the editor, of Friday. -->
            """));
  }

  private static String blocks(String written) {
    String text = Markdown.plain(written);
    return BlockReader.read(text, Optional.empty(), Optional.empty()).stream()
        .map(
            block ->
                block.kind()
                    + ": "
                    + text.substring(block.start(), block.end()).replace('\n', ' ')
                    + "\n")
        .collect(Collectors.joining());
  }
}
