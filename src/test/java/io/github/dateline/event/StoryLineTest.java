package io.github.dateline.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the last happening of an article comes by its day, where it has no words for when. */
class StoryLineTest {

  /** Sentences that tell no happening: what comes behind them is no lead, nor told on from one. */
  private static final String QUIET_LEAD =
      "The crew was brave. The ferry was old. The sea was calm. ";

  /** A lead that names the day of its news, and a sentence that tells it on no more. */
  private static final String DATED_LEAD =
      "The ferry sank on Monday. The sea was calm. The crew is brave. ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sank off the coast.",
        "The ferry sank off the coast. Two sailors drowned.",
        "The ferry has sunk off the coast.",
        "The ferry, which was built in 2019, sank off the coast.",
        "The ferry sank off the coast two days after the storm.",
        "The guard said that the harbour was safe.",
        "Mayor Ada Kroll says that the harbour is safe.",
        "#TITLE Ferry sank off the coast\nThe crew left the ship.",
        "#TITLE Ferry sank off the coast\nThe crew left the ship. The owner sold the wreck."
      })
  void theLeadIsOfTheDayOfPublication(String text) {
    assertEquals("lead", carried(text));
  }

  @Test
  void whatIsToldOnFromTheLeadIsItsNews() {
    assertEquals("news", carried("The ferry sank off the coast. Two sailors drowned. They died."));
  }

  /** An article that names a day in its lead is news: what is said further down is of that day. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Ada Kroll said that the harbour was safe.",
        "Ada Kroll said: “The harbour is safe.”",
        "Police in Oslo said that the harbour was safe.",
        "The owner of the ferry, who bought it in 2019, was old. Ada Kroll denounced the sale.",
        "Ada Kroll, who won the race in 2019, said that the harbour was safe."
      })
  void whatIsSaidFurtherDownIsOfTheDayOfTheLead(String text) {
    assertEquals("from Monday", carried(DATED_LEAD + text));
    assertEquals("none", carried(QUIET_LEAD + text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A voice among others: its words come first, or nobody says whose they are.
        "“The harbour is safe,” Ada Kroll said.",
        "Others said that the harbour was safe.",
        "He said that the harbour was safe.",
        // No saying.
        "The owner sold the wreck.",
        "Ada Kroll signed a letter.",
        "She has signed the letter."
      })
  void otherNewsFurtherDownIsOfNoDay(String text) {
    assertEquals("none", carried(QUIET_LEAD + text));
    assertEquals("none", carried(DATED_LEAD + text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Copulas and states.
        "The harbour is a ruin.",
        "The harbour was a ruin.",
        "The captain was in the water.",
        "The town owned the ferry.",
        // Plans.
        "The ministers will sign the treaty.",
        "The ministers plan to sign the treaty.",
        "The ministers are to meet in Oslo.",
        // What need not be so, and what is not.
        "The court may close the harbour.",
        "The owner did not sell the ferry.",
        // Headlines, and the tense of headlines.
        "#TITLE Ferry sank off the coast",
        "Ferry sinks off coast",
        "The ferry sails to Oslo.",
        // Sentences that name another time.
        "The ferry sank in 2019.",
        "The ferry sank off the coast. The owner bought it in 2019.",
        "Police arrested two men. The men robbed a bank in May.",
        // Behind the opening, what has come about is of no day.
        "The ferry sank off the coast. The owner has sold the wreck."
      })
  void whatIsNoNewsOfItsDayHasNone(String text) {
    assertEquals("none", carried(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Tuesday he landed in Oslo. He signed the treaty.                      | from Tuesday",
        "The council met. Monday's attack was the worst so far. The men fled.     | from Monday",
        "On Tuesday he landed in Oslo. He signed the treaty. He met the king.     | from Tuesday",
        "Ada Kroll landed in Oslo on Tuesday. She signed the treaty.              | from Tuesday",
        "Ada Kroll landed in Oslo on 4 March. She signed the treaty.              | from 4 March",
        // Not for ever,
        "On Tuesday he landed in Oslo. He signed the treaty. He met the king. He left the city."
            + " He slept. | none",
        "On Tuesday he landed in Oslo. The treaty is old. He signed the treaty.   | none",
        // not from a time that only a clause beside it has,
        "He signed the treaty before he landed on Tuesday. He met the king.       | none",
        // not behind another time,
        "Ada Kroll landed in Oslo on Tuesday. In 2019 she lost the race. She signed the treaty."
            + " | none",
        // not from a time that is no day, nor from a plan;
        "Ada Kroll lost the race in 2019. She sold the house.                     | none",
        "Ada Kroll will land in Oslo on Friday. She signed the treaty.            | none",
        // and a saying is of the day on which it is told, a plan of none.
        "Ada Kroll landed in Oslo on Tuesday. She said that the treaty was dead.  | none",
        "Ada Kroll landed in Oslo on Tuesday. She will sign the treaty.           | none"
      })
  void whatIsToldOnIsOfTheDayThatWasNamed(String text, String expected) {
    assertEquals(expected, carried(QUIET_LEAD + text));
  }

  /** What has words for when takes no other day. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sank on Monday.",
        "The ferry sank off the coast. The owner sold the wreck on Monday.",
        "The crew was brave. The ferry was old. The guard said on Monday that it was safe."
      })
  void ownWordsComeFirst(String text) {
    // “The storm” is mentioned too, without a title.
    List<EventMention> mentions =
        Press.undated("article", text).mentions().stream()
            .filter(m -> !(m.open() && m.nominal()))
            .toList();
    EventMention last = mentions.get(mentions.size() - 1);
    assertEquals(1, last.when().size());
    assertEquals("none", carried(last));
  }

  private static String carried(String text) {
    // “The storm” is mentioned too, without a title.
    List<EventMention> mentions =
        Press.undated("article", text).mentions().stream()
            .filter(m -> !(m.open() && m.nominal()))
            .toList();
    return mentions.isEmpty() ? "none" : carried(mentions.get(mentions.size() - 1));
  }

  private static String carried(EventMention mention) {
    return mention
        .carried()
        .map(
            carried ->
                carried instanceof Carried.From from
                    ? "from " + from.earlier().text()
                    : carried instanceof Carried.Lead ? "lead" : "news")
        .orElse("none");
  }
}
