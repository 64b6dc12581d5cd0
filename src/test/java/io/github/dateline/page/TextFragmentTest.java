package io.github.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextFragmentTest {

  @Test
  void aShortSentenceStandsWhole() {
    assertEquals(
        "https://example.org/a#:~:text=Well%2C%20a%20dam%2Dbreak%20%26%20a%20flood.",
        TextFragment.link("https://example.org/a", "Well, a dam-break\n& a flood. "));
  }

  @Test
  void ofALongSentenceTheFirstAndTheLastWordsDo() {
    String quote =
        "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
            + " sixteen seventeen eighteen nineteen twenty";
    assertEquals(
        "https://example.org/a#:~:text=One%20two%20three%20four%20five%20six,"
            + "fifteen%20sixteen%20seventeen%20eighteen%20nineteen%20twenty",
        TextFragment.link("https://example.org/a", quote));
  }

  @Test
  void anAddressMayHaveAFragmentAlready() {
    assertEquals(
        "https://example.org/a#top:~:text=Yes.",
        TextFragment.link("https://example.org/a#top", "Yes."));
  }

  @Test
  void endlessWordsAreNoLink() {
    assertEquals(
        "https://example.org/a", TextFragment.link("https://example.org/a", "x".repeat(10_000)));
    assertEquals("https://example.org/a", TextFragment.link("https://example.org/a", " "));
  }
}
