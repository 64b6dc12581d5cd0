package io.github.dateline.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.language.Tense;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts that look like plans, and what is only somebody's word; see {@link StatusTest}. */
class FactualityTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The stage was set up on Monday.",
        "A mill was set up by monks in 1998.",
        "A school was set up in March 2015.",
        "The barn was set on fire on Monday.",
        "Two boats were set on fire on Monday.",
        "The house was set alight on Monday.",
        "The alarm was set off on Monday.",
        "The clerk was set free on Monday.",
        "The prices were set at nine crowns on Monday.",
        "The guard was shot on Monday.",
        "Two guards were shot on Monday.",
        "Ada Kroll was shot on Monday.",
        "A driver was shot by robbers on Monday.",
        "The farmer was shot and killed on Monday."
      })
  void whatWasSetOrShotIsAFactOfThePast(String sentence) {
    EventMention told = only(sentence);
    assertEquals(Status.OCCURRED, told.status());
    assertEquals(Tense.PAST, told.tense());
  }

  /** Lookalikes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The trial was set for Monday.",
        "The trial is set for Monday.",
        "The trial is set to begin on Monday.",
        "The film will be shot on Monday."
      })
  void whatIsSetForADayIsAPlan(String sentence) {
    assertEquals(Status.PLANNED, only(sentence).status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The guard is alleged to have left the gate open on Monday.    | ''",
        "The guard is alleged to have sold the keys in May 2019.       | ''",
        "The clerk was accused of selling the keys on Monday.          | ''",
        "The clerk is accused of stealing the keys in May 2019.        | ''",
        "The clerk reportedly sold the keys on Monday.                 | ''",
        "The clerk sold the keys on Monday, police said.               | police",
        "The clerk sold the keys on Monday, the museum said.           | museum",
        "The clerk sold the keys on Monday, Ada Kroll said.            | Ada Kroll",
        "The museum says that the clerk sold the keys on Monday.       | museum",
        "The museum claims that the clerk sold the keys on Monday.     | museum",
        "Ada Kroll claimed that the clerk sold the keys in May 2019.   | Ada Kroll"
      })
  void anAllegationIsSomebodysWord(String sentence, String by) {
    EventMention told = only(sentence);
    assertEquals(Status.REPORTED, told.status());
    assertEquals(by, told.by().orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The museum denied that the clerk sold the keys on Monday.",
        "The museum denied that the clerk had sold the keys in May.",
        "The museum did not say that the clerk sold the keys on Monday.",
        "The museum wondered whether the clerk sold the keys on Monday.",
        "Did the clerk sell the keys on Monday?",
        "Who sold the keys on Monday?",
        "If the clerk sold the keys on Monday, he lied.",
        "Unless the clerk sells the keys on Monday, the museum will close.",
        "The clerk might have sold the keys on Monday."
      })
  void whatNobodyAssertsTellsNothing(String sentence) {
    assertEquals(List.of(), dated(sentence));
  }

  private static EventMention only(String sentence) {
    List<EventMention> dated = dated(sentence);
    assertEquals(1, dated.size(), dated.toString());
    return dated.get(0);
  }

  private static List<EventMention> dated(String sentence) {
    return Press.undated("article", sentence).mentions().stream()
        .filter(mention -> !mention.when().isEmpty())
        .toList();
  }
}
