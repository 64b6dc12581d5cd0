package io.github.dateline.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.time.ResolvedDate;
import io.github.dateline.words.Teller;
import io.github.dateline.words.Words;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of an anchor, or of there being none. */
class AnchorReasonTest {

  private static final ResolvedDate MAY = ResolvedDate.parse("2021-05");

  private static Stream<AnchorReason> all() {
    return Stream.concat(
        Arrays.stream(AnchorReason.None.values()),
        Stream.of(
            new Anchor.Publication(MAY),
            new Anchor.EarlierDate(MAY, "that May"),
            new Anchor.EarlierEvent(MAY, "the vote", true),
            new Anchor.EarlierEvent(MAY, "the vote", false),
            new AnchorReason.Undecided(MAY)));
  }

  /** A key that is missing, or misspelt, is an error. */
  @ParameterizedTest
  @MethodSource("all")
  void isTold(AnchorReason reason) {
    for (String language : new String[] {"en", "ru", "hy"}) {
      Teller.of(Words.in(language)).tell(reason);
    }
  }

  @Test
  void datesStandInTheFormOfThePlace() {
    AnchorReason counted = new Anchor.EarlierEvent(MAY, "the vote", false);
    assertEquals("counted back from 2021-05, the date of “the vote”", Teller.plain().tell(counted));
    assertEquals(
        "отсчитано назад от даты события «the vote»: май 2021",
        Teller.of(Words.in("ru")).tell(counted));
  }
}
