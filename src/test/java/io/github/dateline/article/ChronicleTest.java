package io.github.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Days that head entries, and days that are bylines. */
class ChronicleTest {

  private static final String MARCH = "The quarry was sold to a bank.";
  private static final String JUNE = "A flood stopped the work.";

  @Test
  void aDayOnALineOfItsOwnBelongsToWhatStandsBelow() {
    assertEquals(
        List.of("March 3, 2020\n" + MARCH, "June 7, 2021\n" + JUNE),
        entries("Quarry to close\n\nMarch 3, 2020\n" + MARCH + "\n\nJune 7, 2021\n" + JUNE));
  }

  @Test
  void soDoesAHeadingThatIsADay() {
    assertEquals(
        List.of("3 March 2020\n\n" + MARCH, "7 June 2021\n\n" + JUNE),
        entries(
            "# Quarry to close\n\nThe council voted.\n\n## 3 March 2020\n\n"
                + MARCH
                + "\n\n## 7 June 2021\n\n"
                + JUNE));
  }

  @Test
  void aDayAboveTheStoryThatIsLaterThanItsEntriesIsTheByline() {
    assertEquals(
        List.of("March 3, 2020\n" + MARCH, "June 7, 2021\n" + JUNE),
        entries(
            "Quarry to close\n\nMay 9, 2024\n\nThe council voted.\n\nMarch 3, 2020\n"
                + MARCH
                + "\n\nJune 7, 2021\n"
                + JUNE));
  }

  @Test
  void oneDayAloneIsTheByline() {
    assertEquals(List.of(), entries("Quarry to close\n\nMarch 3, 2020\n\n" + MARCH + "\n" + JUNE));
  }

  @Test
  void aDayBelowItsLabelIsNoEntry() {
    assertEquals(
        List.of(),
        entries(
            "Quarry to close\n\nPublished:\n\nMarch 3, 2020\n\nUpdated:\n\nMarch 4, 2020\n\n"
                + MARCH));
  }

  @Test
  void daysOfTeasersHeadNothing() {
    assertEquals(
        List.of(),
        entries(
            MARCH
                + "\n\n"
                + JUNE
                + "\n\nMore\n\nToll raised\n\nMarch 3, 2020\n\nSwans\n\nMay 4, 2020"));
  }

  private static List<String> entries(String text) {
    return BlockReader.read(text, Optional.empty(), Optional.empty()).stream()
        .filter(block -> block.kind() == Block.Kind.LIST_ITEM)
        .map(block -> text.substring(block.start(), block.end()).replaceAll("## ", ""))
        .toList();
  }
}
