package io.github.dateline.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.anchor.DatedMention;
import io.github.dateline.article.Copies;
import io.github.dateline.event.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One happening told in two ways is one entry; the articles are of Wednesday, 15 June 2022. */
class ToldTwiceTest {

  /** Who says so is no part of what happened. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police said on Tuesday that the banker Karl Brenner had been arrested in Halden."
            + " | The banker Karl Brenner was arrested in Halden on Tuesday.",
        "The ministry said on Tuesday that twelve miners had died in the Halden pit."
            + " | On Tuesday twelve miners died in the Halden pit.",
        "The Halden bridge has collapsed, officials said on Tuesday."
            + " | The Halden bridge collapsed on Tuesday.",
        "The palace announced on Tuesday that Ivar Holt had resigned as prime minister."
            + " | On Tuesday Ivar Holt resigned as prime minister.",
      })
  void theAttributionIsPeeledOff(String saying, String deed) {
    EventCluster event = Reports.of(saying, deed).onlyEvent();
    assertEquals(2, event.mentions().size());
    assertEquals("b", event.mentions().get(0).mention().article());
  }

  /** That police said so is a fact; that he was arrested is still their word. */
  @Test
  void aSayingMakesNoFact() {
    EventCluster event =
        Reports.of(
                "Police said on Tuesday that the banker Karl Brenner had been arrested in Halden.",
                "According to officials the banker Karl Brenner was arrested in Halden on Tuesday.")
            .onlyEvent();
    assertEquals(Status.REPORTED, event.status());
    assertEquals("The banker Karl Brenner was arrested in Halden", event.title());
  }

  /** A happening, and what somebody says about it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Morak said on Tuesday that the arrest of Karl Brenner was a disgrace."
            + " | The banker Karl Brenner was arrested on Tuesday.",
        "Lena Morak said on Tuesday that Karl Brenner would go free."
            + " | The banker Karl Brenner was arrested on Tuesday.",
        "Police said on Tuesday that the baker Nils Fjell had been arrested in Halden."
            + " | The banker Karl Brenner was arrested in Halden on Tuesday.",
      })
  void aCommentIsAnother(String saying, String deed) {
    Reports.of(saying, deed).assertEvents(2);
  }

  /** The same words of the same person. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Morak said on Tuesday she was “deeply worried” by Sudland's decision."
            + " | “I am deeply worried about this news,” Lena Morak said on Tuesday.",
        "Lena Morak called the plan “a gift to smugglers and thieves” on Tuesday."
            + " | Lena Morak said on Tuesday that the tunnel was “a gift to smugglers and thieves”.",
      })
  void theSameWordsAreSaidOnce(String one, String other) {
    assertEquals(2, Reports.of(one, other).onlyEvent().mentions().size());
  }

  @Test
  void theSameWordsAreSaidOnceInOneArticle() {
    Reports.of(
            "Lena Morak said on Tuesday she was “deeply worried” by Sudland's decision. The harbour"
                + " is deep. Morak said on Tuesday that she was “deeply worried about the paper”.")
        .assertEvents(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Morak said on Tuesday she was “deeply worried” by Sudland's decision."
            + " | Ivar Holt said on Tuesday he was “deeply worried” by Sudland's decision.",
        "Lena Morak said on Tuesday she was “deeply worried” by Sudland's decision."
            + " | Lena Morak said on Tuesday she was “very glad” of the vote in Westland.",
      })
  void otherWordsAndOtherSpeakersAreOthers(String one, String other) {
    Reports.of(one, other).assertEvents(2);
  }

  /** The second sentence tells the lead's news in full. */
  @ParameterizedTest
  @CsvSource({
    "Lena Morak has been handed a lifeline in her effort to stay in office. Morak won the first small victory of a long struggle.",
    "Lena Morak has broken her silence about the affair. Morak issued a statement on the death of her brother.",
  })
  void theLeadIsToldOn(String text) {
    Reports.of(text).assertEvents(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Lena Morak walked to the harbour on Tuesday. Morak recorded a film of the boats.",
    "Lena Morak has arrived in Oslo. Morak met the inventor Ada Kroll.",
    "Lena Morak has been handed a lifeline in her effort to stay in office. Ivar Holt issued a statement on the Halden fire.",
    "Lena Morak has been handed a lifeline in her effort to stay in office. Morak issued a statement on the death of her brother on Tuesday.",
  })
  void whatElseTheLeadTellsIsAnother(String text) {
    Reports.of(text).assertEvents(2);
  }

  /** A deed that a clause tells of, and the same told by itself. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Riot police crushed a demonstration in Halden on Tuesday."
            + " | Tuesday's demonstration in Halden was crushed by riot police.",
        "The talks began after Lena Morak landed in Halden on Tuesday."
            + " | Lena Morak landed in Halden on Tuesday.",
      })
  void aClauseWithinAClauseIsToldOnce(String one, String other) {
    long twice =
        Reports.of(one, other).events().stream()
            .filter(event -> event.mentions().size() == 2)
            .count();
    assertEquals(1, twice);
  }

  /** Of each source after the first: beside which it stands, and why. */
  @Test
  void theDecisionIsKept() {
    EventCluster event =
        Reports.of(
                "Lena Morak and Ivar Holt signed the long border treaty in Oslo on 13 June.",
                "Lena Morak and Ivar Holt signed the long border treaty in Oslo on 14 June.",
                "The border is wide. The river is deep. The sea is calm. Lena Morak and Ivar Holt"
                    + " had signed the long border treaty in Oslo.")
            .onlyEvent();
    assertEquals(
        List.of("b1 with a1 by SCORE", "c4 with a1 by RETELLING"),
        event.decisions().stream()
            .map(
                one ->
                    one.article()
                        + one.sentence()
                        + " with "
                        + one.withArticle()
                        + one.withSentence()
                        + " by "
                        + one.by())
            .toList());
    assertEquals(1, event.decisions().get(0).evidence().get(Evidence.SAME_AGENT));
    assertEquals(null, event.decisions().get(0).evidence().get(Evidence.SAME_DAY));
  }

  /** Two deeds of one sentence: nothing but the mentions themselves can order them. */
  @Test
  void theOrderOfTheMentionsDoesNotMatter() {
    Reports reports =
        Reports.of(
            "Lena Morak met Ivar Holt in Oslo on Tuesday and signed the border treaty on Tuesday.",
            "Police said on Tuesday that Karl Brenner had been arrested and that Nils Fjell was hurt.",
            "Karl Brenner was arrested on Tuesday. Morak and Holt signed the treaty on Tuesday.",
            "Lena Morak and Ivar Holt held talks in June and signed a treaty. Morak was elected in 2019.",
            "Lena Morak, elected in 2018, met Holt on 13 June.");
    List<DatedMention> mentions = new ArrayList<>(reports.mentions());
    List<EventCluster> expected = reports.events();
    for (int seed = 0; seed < 40; seed++) {
      Collections.shuffle(mentions, new Random(seed));
      assertEquals(expected, EventMerger.merge(mentions, Copies.none()), "seed " + seed);
    }
  }
}
