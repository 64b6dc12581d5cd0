package io.github.dateline.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.event.Press;
import org.junit.jupiter.api.Test;

/** What an article is known by. */
class OpeningTermsTest {

  private static Fingerprint of(String text) {
    return OpeningTerms.of(Press.undated("a", text).annotated());
  }

  @Test
  void wordsAndPairsWithoutFunctionWords() {
    Fingerprint terms = of("The crane drivers of Olsna went home.");
    for (String term : new String[] {"crane", "crane drivers", "drivers olsna", "olsna went"}) {
      assertTrue(terms.contains(term.hashCode()), term);
    }
    assertTrue(!terms.contains("the".hashCode()) && !terms.contains("of olsna".hashCode()));
  }

  @Test
  void weekdaysAndMonthsAreReadElsewhere() {
    assertEquals(0, of("On Monday, in May.").shared(of("Last Monday in May!")));
  }

  /** What stands far below the opening is background, told again on every day. */
  @Test
  void theBackgroundDoesNotCount() {
    String opening = "Crane drivers walked out of the gates. ".repeat(60);
    assertEquals(of(opening).size(), of(opening + "\nBakers ran out of flour in the east.").size());
  }
}
