package io.github.dateline.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of titles whatever they tell; see {@link TitleWriterTest}. */
class TitleRulesTest {

  /** However much a sentence tells. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The engineers of the harbour board closed the gates of the northern basin and the sluices"
            + " of the southern basin on Monday.",
        "The mayor of the old town by the river signed a long treaty with the engineers of the"
            + " harbour board on Monday.",
        "The court sent the clerk of the museum to prison on Monday because he sold the keys of the"
            + " northern gate to a stranger from the south.",
        "Ada Kroll told the council on Monday that the bridge, the ferry and the harbour would"
            + " remain open to all ships of the northern line.",
        "The mayor said on Monday that the bridge, the ferry and the harbour would remain open to"
            + " all ships of the northern line, even in winter.",
        "“The bridge over the river is old, the ferry to the island is slow and the harbour of the"
            + " town is too small,” the mayor said on Monday."
      })
  void atMostFourteenWords(String text) {
    List<EventMention> mentions = Press.undated("article", text).mentions();
    assertFalse(mentions.isEmpty());
    for (EventMention mention : mentions) {
      assertTrue(mention.title().split(" ", -1).length <= 14, mention.title());
    }
  }

  /** A quotation is word for word, or none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The bridge is safe,” the mayor said on Monday.",
        "“The bridge is safe and the road is open,” the mayor said on Monday.",
        "The mayor said on Monday: “The bridge is safe.”",
        "The mayor said on Monday that the bridge was “old but safe”.",
        "“The bridge over the river is old, the ferry to the island is slow and the harbour of the"
            + " town is too small,” the mayor said on Monday."
      })
  void noQuotationLeavesWordsOut(String text) {
    String title = title(text);
    int open = title.indexOf('“');
    assertEquals(open < 0, title.indexOf('”') < 0, title);
    if (open >= 0) {
      String quoted = title.substring(open + 1, title.indexOf('”'));
      assertTrue(text.contains(quoted), title);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said on Monday that the bridge was safe.   | The mayor said that the bridge was"
            + " safe",
        "On Monday the mayor said that the bridge was safe.   | The mayor said that the bridge was"
            + " safe",
        "The mayor said on Monday: “The bridge is safe.”      | The mayor said “The bridge is"
            + " safe”",
        "“The road is open,” Ada Kroll said on Monday.        | Ada Kroll said “The road is open”"
      })
  void whoSaidSaidSomething(String text, String expected) {
    assertEquals(expected, title(text));
  }

  /** Hyphens, conjunctions, prepositions and what cannot be told without. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Divers found a 31-year-old sailor on Monday.        | Divers found a 31-year-old sailor",
        "The so - called peace party won on Monday.          | The so - called peace party won",
        "Ada Kroll met Danish and other northern ministers on Monday. | Ada Kroll met Danish and"
            + " other northern ministers",
        "Residents and state officials met on Monday.        | Residents and state officials met",
        "The Foreign Office closed on Monday.                | The Foreign Office closed",
        "Ada Kroll called on Monday for Oskar Lund to resign. | Ada Kroll called for Oskar Lund to"
            + " resign",
        "The mayor asked Oskar Lund on Monday to resign.     | The mayor asked Oskar Lund to"
            + " resign",
        "Ninety people died in the 12 January earthquake.    | Ninety people died in the"
            + " earthquake",
        "The ferry sank on 20 April, killing eleven sailors. | The ferry sank, killing eleven"
            + " sailors",
        "Friends of the museum founder Ada Kroll marched on Monday. | Friends of the museum founder"
            + " Ada Kroll marched",
        "Ada Kroll - who is to leave the bank in October - spoke. | Ada Kroll is to leave the bank"
      })
  void wordsStayTogether(String text, String expected) {
    assertEquals(expected, title(text));
  }

  /** What a noun stands for that says nothing alone is told with it or not at all. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor and the council of the town agreed on Monday to close the northern gate in a"
            + " move that could cost the harbour board its ferry. | The mayor and the council of"
            + " the town agreed to close the northern gate"
      })
  void noEmptyNoun(String text, String expected) {
    assertEquals(expected, title(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The trial of the guard in May was short.             | Trial of the guard",
        "The murder of the guard in May was cruel.            | Murder of the guard",
        "The election of the mayor in May was fair.           | Election of the mayor",
        "The attack on the town in May killed two men.        | Attack on the town",
        "The visit of Ada Kroll to Oslo on Monday was short.  | Visit of Ada Kroll to Oslo",
        "Ada Kroll’s visit on Monday was short.               | Ada Kroll’s visit"
      })
  void whatANounNamesHasNoArticle(String text, String expected) {
    assertEquals(expected, title(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mr. Holt arrived in Oslo. He signed the treaty on Monday.               | [Holt] signed"
            + " the treaty",
        "Mr. Holt arrived in Oslo. His plane landed on Monday.                   | [Holt’s] plane"
            + " landed",
        "The bridge fell. It was closed on Monday.                               | [The bridge]"
            + " was closed",
        // Two that fit.
        "Mr. Holt and Mr. Lund arrived in Oslo. He signed the treaty on Monday.  | He signed the"
            + " treaty",
        "Mr. Holt and Mr. Lund arrived in Oslo. His plane landed on Monday.      | His plane"
            + " landed",
        // The subject is spoken of on.
        "Ivar Holt met Oskar Lund in Oslo. He signed the treaty on Monday.       | [Holt] signed"
            + " the treaty",
        // One of them owns what the sentence tells of, or has done it before.
        "Mr. Lund has resigned. Mr. Holt met Mr. Lund in Oslo. His resignation began"
            + " on Monday.                                                       |"
            + " [Lund’s] resignation began",
        "Mr. Holt’s exit was expected after he wrote to Anna Kroll on Monday. | [Holt] wrote"
            + " to Anna Kroll",
        // By gender.
        "Mr. Holt met Mrs Lund in Oslo. She signed the treaty on Monday.        | [Lund] signed"
            + " the treaty",
        // What says something is no thing.
        "The bridge fell. It announced a strike on Monday.                       | It announced a"
            + " strike",
        // Nobody that fits.
        "He signed the treaty on Monday.                                         | He signed the"
            + " treaty"
      })
  void aPronounIsReplacedWhereOneFits(String text, String expected) {
    assertEquals(expected, title(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor, Ada Kroll, resigned on Monday.                                | Ada Kroll"
            + " resigned",
        "The crowd greeted the mayor, Ada Kroll, in Oslo on Monday.               | The crowd"
            + " greeted Ada Kroll in Oslo",
        "Mr. Holt met the Danish minister, Ada Kroll. The minister left on Monday. | [Kroll] left",
        "Ada Kroll, the Danish minister, met Mr. Holt. The Swedish minister left on Monday. | The"
            + " Swedish minister left",
        "Ada Kroll met Jan Holt. The two leaders left Oslo on Monday.             | [Kroll and"
            + " Holt] left Oslo",
        "Ada Kroll met Jan Holt and Ivar Lund. The two leaders left on Monday.    | The two leaders"
            + " left"
      })
  void aDescriptionGivesWayToTheName(String text, String expected) {
    assertEquals(expected, title(text));
  }

  /** Of the last dated happening. */
  private static String title(String text) {
    List<EventMention> dated =
        Press.undated("article", text).mentions().stream()
            .filter(mention -> !mention.when().isEmpty())
            .toList();
    assertFalse(dated.isEmpty(), "nothing dated");
    return dated.get(dated.size() - 1).title();
  }
}
