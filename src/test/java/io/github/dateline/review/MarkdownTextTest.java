package io.github.dateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text from articles in GitHub's Markdown. */
class MarkdownTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          plain words, 12:30: as they are | plain words, 12:30: as they are
          @octocat | @&#8203;octocat
          see #12 and GH-12 | see #&#8203;12 and GH-&#8203;12
          https://evil.example | https://&#8203;evil.example
          www.evil.example | www&#8203;.evil.example
          mail a@b.example | mail a@&#8203;b.example
          <b>bold</b> &amp; | \\<b\\>bold\\</b\\> \\&amp;
          [text](address) | [text\\](address)
          [text][label] and [label]: /address | [text\\][label] and [label\\]: /address
          ![alt](address) | ![alt\\](address)
          [!NOTE] [^1] [ ] [x] | \\[!NOTE] \\[^1] \\[ ] \\[x]
          [Pashinyan] refused, in 003_ea6e_1a | [Pashinyan] refused, in 003_ea6e_1a
          __init__ (_b_) é_b_ | \\_\\_init\\_\\_ (\\_b\\_) é\\_b\\_
          *a* _b_ `c` ~d~ | \\*a\\* \\_b\\_ \\`c\\` \\~d\\~
          :tada: $x$ | :&#8203;tada: &#36;x&#36;
          - item | &#8203;- item
          1. item | &#8203;1. item
          # heading | #&#8203; heading
          """)
  void meansNothing(String text, String markdown) {
    assertEquals(markdown, MarkdownText.of(text));
  }

  @Test
  void codeStaysAsItIs() {
    assertEquals("`<weekday> of <month>`", MarkdownText.code("<weekday>\nof <month>"));
    assertEquals("\\<a\\> \\` b", MarkdownText.code("<a> ` b"));
    assertEquals("", MarkdownText.code(" "));
  }

  @Test
  void staysOnItsLine() {
    assertEquals("one two three", MarkdownText.of("one\ntwo\r\n\u0007three\n"));
  }

  @Test
  void isCutBetweenWordsAndNeverWithinACharacter() {
    assertEquals("one two…", MarkdownText.of("one two three", 9));
    assertEquals("aaa…", MarkdownText.of("aaa\uD83D\uDE00", 4));
  }
}
