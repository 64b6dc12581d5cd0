package io.github.dateline.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a dated happening is told: the status of the only dated mention of a sentence. */
class StatusTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge fell on Monday.                                         | OCCURRED",
        "The mayor announced on Monday that the bridge would be closed.     | OCCURRED",
        "The ministry denied on Monday that it had known.                   | OCCURRED",
        "The bridge has been closed since Monday.                           | ONGOING",
        "The firm has been run by Ada Kroll since 2012.                     | ONGOING",
        "The bridge will be closed on Monday.                               | PLANNED",
        "The two ministers agreed to meet on Monday.                        | PLANNED",
        "The court is expected to rule on Monday.                           | PLANNED",
        "The museum is due to open in May 2030.                             | PLANNED",
        "The guard allegedly left the gate open on Monday.                  | REPORTED",
        "Prosecutors say the guard left the gate open on Monday.            | REPORTED",
        "According to the police, the guard left on Monday.                 | REPORTED",
        "The strike planned for Monday was called off.                      | CANCELLED",
        "The match, scheduled for Monday, was postponed.                    | CANCELLED"
      })
  void status(String sentence, Status expected) {
    List<EventMention> dated = dated(sentence);
    assertEquals(1, dated.size(), dated.toString());
    assertEquals(expected, dated.get(0).status());
  }

  /** What is neither asserted nor planned tells nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge may fall on Monday.",
        "The bridge could be closed on Monday.",
        "If it rains on Monday, nobody will come.",
        "Did the bridge fall on Monday?",
        "The bridge did not fall on Monday.",
        "The bridge never opened in 2020."
      })
  void nothing(String sentence) {
    assertEquals(List.of(), dated(sentence));
  }

  private static List<EventMention> dated(String sentence) {
    return Press.undated("article", sentence).mentions().stream()
        .filter(mention -> !mention.when().isEmpty())
        .toList();
  }
}
