package io.github.dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventIdTest {

  private static final String QUOTE = "The bridge at “Tamsel” fell on Tuesday.";

  @Test
  void sevenDigitsOfCrockfordsBase32() {
    assertTrue(mint("a", QUOTE).matches("e-[0-9a-hjkmnp-tv-z]{7}"), mint("a", QUOTE));
  }

  /** Ids are published: a change of how they are made breaks every link to an event. */
  @Test
  void idsStayWhatTheyAre() {
    assertEquals("e-qr1qeep", mint("a", QUOTE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge at \"Tamsel\" fell on Tuesday.",
        "the bridge at Tamsel fell on Tuesday",
        "The bridge\nat   “Tamsel” fell on Tuesday …"
      })
  void caseMarksAndWhiteSpaceDoNotCount(String quote) {
    assertEquals(mint("a", QUOTE), mint("a", quote));
  }

  @Test
  void anotherArticleOrOtherWordsAreAnotherEvent() {
    assertNotEquals(mint("a", QUOTE), mint("b", QUOTE));
    assertNotEquals(mint("a", QUOTE), mint("a", "The bridge at Tamsel fell on Monday."));
    assertNotEquals(mint("a", "b c"), mint("a b", "c"));
  }

  @Test
  void twoHappeningsOfOneSentenceHaveTwoIds() {
    EventId ids = new EventId();
    String first = ids.mint("a", QUOTE, "fell");
    String second = ids.mint("a", QUOTE, "open");
    assertNotEquals(first, second);
    assertEquals(mint("a", QUOTE), first);

    EventId again = new EventId();
    again.mint("a", QUOTE, "fell");
    again.mint("b", "Something between them.", "lie");
    assertEquals(second, again.mint("a", QUOTE, "open"));
  }

  @Test
  void noIdIsGivenTwice() {
    EventId ids = new EventId();
    Set<String> given = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      assertTrue(given.add(ids.mint("a", QUOTE, "fell")), "round " + i);
    }
  }

  private static String mint(String article, String quote) {
    return new EventId().mint(article, quote, "fell");
  }
}
