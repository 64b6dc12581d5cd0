package io.github.dateline.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.dateline.time.ResolvedDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventAnchorsTest {

  private static final Optional<String> PUBLISHED = Optional.of("2022-06-15");

  @Test
  void theDatedOneGivesTheOtherItsDate() {
    List<DatedMention> mentions =
        ResolverTest.resolve(
            "Lena Morak and Ivar Holt held talks in Oslo on Tuesday. The meeting took place just a"
                + " day after Holt's inauguration.",
            PUBLISHED);
    DatedMention inauguration = named(mentions, "inaugur");
    assertEquals(Optional.of("2022-06-13"), inauguration.date().map(ResolvedDate::edtf));
    Anchor anchor = inauguration.dating().orElseThrow().anchor().orElseThrow();
    assertEquals("2022-06-14", assertInstanceOf(Anchor.EarlierEvent.class, anchor).date().edtf());
  }

  /** “It exploded” and “the ferry exploded” name it as “the explosion” does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry sank on 22 May, two days after it left Oslo.          | leav   | 2022-05-20",
        "Rebels attacked Oslo on 20 May. Two days before the attack, Holt left the city."
            + " | leav | 2022-05-18",
        "Two days after they attacked Oslo, Holt left the city. Rebels attacked Oslo on 20 May."
            + " | leav | 2022-05-22",
        "Rebels attacked Oslo on 20 May. Holt left the city minutes after the attack."
            + " | leav | 2022-05-20",
        "Rebels attacked Oslo on 20 May. Holt left the city hours after the attack."
            + " | leav | 2022-05-20/2022-05-21",
        "Rebels attacked Oslo on 20 May. Holt left the city hours before the attack."
            + " | leav | 2022-05-19/2022-05-20"
      })
  void whatTheWordsNameMayBeToldByAVerbOrElsewhere(String text, String stem, String date) {
    DatedMention told = named(ResolverTest.resolve(text, PUBLISHED), stem);
    assertEquals(Optional.of(date), told.date().map(ResolvedDate::edtf));
  }

  /** Whatever the distance is counted in, the other happening keeps the day that is its own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The tunnel collapsed three months after the coup of 3 May 2013. | coup | 2013-05-03",
        "The king fled a year after the quake on 3 May 2012. | quak | 2012-05-03",
        "The tunnel collapsed two weeks after the vote on 3 May 2015. | vote | 2015-05-03",
        "The town was rebuilt a decade after the flood of 5 May 1999. | flood | 1999-05-05",
        "The town was rebuilt a decade after the flood of 5 May 1999. | rebuild | 2009",
        "The siege ended four days after the battle of 6 August 2010. | battl | 2010-08-06"
      })
  void theOtherKeepsItsDay(String text, String stem, String date) {
    DatedMention told = named(ResolverTest.resolve(text, PUBLISHED), stem);
    assertEquals(Optional.of(date), told.date().map(ResolvedDate::edtf));
  }

  @Test
  void withoutADateOnEitherSideThereIsNone() {
    List<DatedMention> mentions =
        ResolverTest.resolve(
            "The crew was brave. The ferry was old. The sea was calm. The talks took place a day"
                + " after Holt's inauguration.",
            PUBLISHED);
    mentions.forEach(mention -> assertEquals(Optional.empty(), mention.date()));
  }

  /** Where the lead tells it, it is news all the same. */
  @Test
  void inTheLeadItIsOfTheDayOfPublication() {
    List<DatedMention> mentions =
        ResolverTest.resolve("Holt left Oslo two days after the storm.", PUBLISHED);
    assertEquals(PUBLISHED, named(mentions, "leav").date().map(ResolvedDate::edtf));
  }

  @Test
  void anotherKindOfHappeningIsNotTakenUp() {
    List<DatedMention> mentions =
        ResolverTest.resolve(
            "The bridge fell on Tuesday. The meeting took place a day after Holt's inauguration.",
            PUBLISHED);
    mentions.stream()
        .filter(mention -> mention.mention().predicate().startsWith("inaugur"))
        .forEach(mention -> assertEquals(Optional.empty(), mention.date()));
  }

  private static DatedMention named(List<DatedMention> mentions, String stem) {
    return mentions.stream()
        .filter(mention -> mention.mention().predicate().startsWith(stem))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    mentions.stream()
                        .map(m -> m.mention().title() + " " + m.mention().predicate())
                        .toList()));
  }
}
