package io.github.dateline.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.dateline.time.ResolvedDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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

  @Test
  void withoutADateOnEitherSideThereIsNone() {
    List<DatedMention> mentions =
        ResolverTest.resolve("The talks took place a day after Holt's inauguration.", PUBLISHED);
    mentions.forEach(mention -> assertEquals(Optional.empty(), mention.date()));
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
