package io.github.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.dateline.article.PagePhrases.Section;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples and the lookalikes that stand in the table itself, within the whole table. */
class PagePhrasesTest {
  private final PagePhrases phrases = PagePhrases.english();

  @TestFactory
  Stream<DynamicContainer> everySectionKnowsItsExamplesAndNotItsLookalikes() {
    return phrases.sections().stream()
        .map(section -> dynamicContainer(section.name(), tests(section)));
  }

  private Stream<DynamicTest> tests(Section section) {
    Stream<DynamicTest> examples =
        section.examples().stream()
            .map(
                line -> dynamicTest("+ " + line, () -> assertEquals(section.name(), nameOf(line))));
    Stream<DynamicTest> lookalikes =
        section.lookalikes().stream()
            .map(line -> dynamicTest("- " + line, () -> assertEquals("none", nameOf(line))));
    return Stream.concat(examples, lookalikes);
  }

  @Test
  void noSectionIsWithoutExamplesAndLookalikes() {
    for (Section section : phrases.sections()) {
      assertFalse(section.phrases().isEmpty(), section.name());
      assertFalse(section.examples().isEmpty(), section.name());
      assertFalse(section.lookalikes().isEmpty(), section.name());
    }
  }

  @Test
  void aLongLineIsProse() {
    assertEquals(Optional.empty(), phrases.sectionOf("Read more: " + "word ".repeat(1000)));
  }

  private String nameOf(String line) {
    return phrases.sectionOf(line).map(Section::name).orElse("none");
  }
}
