package io.github.dateline.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of the last dated mention of a text. */
class TitleWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Monday, the bridge fell.                                        | The bridge fell",
        "The bridge fell late on Monday.                                    | The bridge fell",
        "The bridge also fell on Monday.                                    | The bridge fell",
        "The bridge – a landmark – fell on Monday.                          | The bridge fell",
        "The bridge (a landmark) fell on Monday.                            | The bridge fell",
        "Ada Kroll, who lost in May, won the race on Monday.                | Ada Kroll won the"
            + " race",
        "The mayor said on Monday that the bridge was safe.                 | The mayor said that"
            + " the bridge was safe",
        "“The bridge is safe,” the mayor said on Monday.                    | The mayor said “The"
            + " bridge is safe”",
        "President Ada Kroll arrived in Oslo. She met the king on Monday.   | [Kroll] met the king",
        "Kroll praised the bridge that Norby opened to traffic on Monday.   | Norby opened the bridge"
            + " to traffic",
        "Kroll became the first woman to win the race in Norby on Monday.   | Kroll became the first"
            + " woman to win the race in Norby",
        "It came after criticism from Ada Kroll, who on Monday had accused the mayor of theft. | Ada"
            + " Kroll had accused the mayor of theft",
        "It came after criticism of the mayor, which on Monday had become louder. | Criticism of the"
            + " mayor had become louder",
        "President Ada Kroll arrived in Oslo. Her plane landed on Monday.   | [Kroll’s] plane"
            + " landed"
      })
  void titles(String text, String expected) {
    assertEquals(expected, title(text));
  }

  /** However long the sentence: a Secretary of State is no secretary. */
  @Test
  void anOfficeIsNamedWholeOrNotAtAll() {
    String title =
        title(
            "U.S. Secretary of State Ada Kroll, speaking slowly, urged the Northern government"
                + " Friday to let the crowds of the harbour march home unharmed.");
    assertTrue(title.contains("Ada Kroll urged the Northern government"), title);
    assertTrue(!title.contains("Secretary") || title.contains("Secretary of State"), title);
  }

  @Test
  void aLongSentenceKeepsWhatMatters() {
    String title =
        title(
            "The engineers of the harbour board closed the gates of the northern basin and the"
                + " sluices of the southern basin and the locks of the eastern canal and the"
                + " culverts under the old road to the brickworks on Monday.");
    assertTrue(title.split(" ").length <= 14, title);
    assertTrue(
        title.startsWith("The engineers of the harbour board closed the gates of the northern"),
        title);
  }

  /** No title is empty, starts small or ends in a comma or a preposition. */
  @Test
  void everyTitleIsWhole() {
    for (String text :
        List.of(
            "After the storm of 1999, and before that of 2004, the wall was raised in 2001.",
            "\"Yes,\" he said on Monday, \"and no,\" before he left on Tuesday with, as he put it,"
                + " joy.",
            "In 2020, 2021 and 2022 the harvest failed.",
            "Monday.",
            "On Monday, in May, of 2020.",
            "He (on Monday) – and she – left, on Tuesday, for, well, 2023.")) {
      for (EventMention mention : Press.undated("article", text).mentions()) {
        String title = mention.title();
        assertTrue(!title.isBlank(), text);
        assertTrue(!Character.isLowerCase(title.codePointAt(0)), title);
        assertTrue(!title.matches(".*[,;:(–—-]$"), title);
        assertTrue(!title.matches(".* (on|in|of|at|since|and|the)$"), title);
      }
    }
  }

  private static String title(String text) {
    List<EventMention> dated =
        Press.undated("article", text).mentions().stream()
            .filter(mention -> !mention.when().isEmpty())
            .toList();
    assertTrue(!dated.isEmpty(), "nothing dated");
    return dated.get(dated.size() - 1).title();
  }
}
