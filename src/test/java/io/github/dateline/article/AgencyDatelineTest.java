package io.github.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyDatelineTest {

  /** The mark | stands where the story begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PORT ALMA, Oct 25 (Meridian) - |The counting went on.",
        "PORT ALMA - |The counting went on.",
        "**Feb 1 (Ledger)** – |Holders voted.",
        "Nov 14 (Ledger) - |The two firms agreed.",
        "GENEVA (AP) — |The talks began.",
        "VIENNA — |The talks began.",
        "The Hague, 3 May 2021 – |Judges ruled.",
        "Paris, May 4 - |The strike ended.",
        "MINSK, May 8 /BelTA/. |The parade began.",
        "MINSK, May 8. /BelTA/. |The parade began.",
        "KORALA, SEPTEMBER 7 (KORPRESS). |The parade began.",
      })
  void isPartedFromTheStory(String marked) {
    String paragraph = marked.replace("|", "");
    assertEquals(marked.indexOf('|'), AgencyDateline.length(paragraph), paragraph);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In May 2020 – after weeks of talks – they met.",
        "Alma Reis - the first woman to hold the post - resigned.",
        "“We met,” he said - and left.",
        "The May 8 parade - the first in years - was short.",
        "Twenty-five ships lay idle.",
        "London: the stock exchange closed early.",
        "MINSK, May 8 (BelTA) -",
        "",
      })
  void isNotSeenElsewhere(String paragraph) {
    assertEquals(0, AgencyDateline.length(paragraph), paragraph);
  }
}
