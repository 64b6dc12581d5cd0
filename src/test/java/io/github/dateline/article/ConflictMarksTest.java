package io.github.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictMarksTest {

  @Test
  void theFirstConflictByItsLines() {
    Problem found =
        ConflictMarks.in(
                "Rain.\r\n<<<<<<< ours\r\nSnow.\r\n=======\r\nHail.\r\n>>>>>>> theirs\r\n",
                "a.md",
                10)
            .orElseThrow();
    assertEquals("a.md", found.file());
    assertEquals(11, found.line());
    assertTrue(found.remedy().contains("until line 15"), found.remedy());
  }

  /** Git can be told to show what both sides came from, too. */
  @Test
  void withTheCommonAncestor() {
    assertTrue(
        ConflictMarks.in("<<<<<<< a\n1\n||||||| b\n2\n=======\n3\n>>>>>>> c\n", "a", 1)
            .isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A heading\n=======\n\nText.\n",
        ">>>>>>> quoted by seven people\n=======\n<<<<<<< arrows\n",
        "He typed <<<<<<< HEAD and wept.\n=======\n>>>>>>> other\n",
        "<<<<<<< arrows\nand nothing else\n>>>>>>> arrows\n",
        "<<<<<<< arrows\n=======\nno end\n"
      })
  void lookalikes(String text) {
    assertTrue(ConflictMarks.in(text, "a.md", 1).isEmpty(), text);
  }
}
