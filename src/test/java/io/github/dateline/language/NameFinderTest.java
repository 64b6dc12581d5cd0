package io.github.dateline.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of sentences; {@code *} marks a person. */
class NameFinderTest {

  private static final PartOfSpeechTagger TAGGER = new PartOfSpeechTagger();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Lena Morak met Ivar Holt in Oslo.                   | Lena Morak*, Ivar Holt,"
            + " Oslo",
        "Morak said the talks had failed.                              | Morak",
        "The Institute of Marine Biology closed on Monday.             | Institute of Marine"
            + " Biology",
        "The Bank of England raised its rate in March.                 | Bank of England",
        "He flew from Paris to New York on Saturday.                   | Paris, New York",
        "The president spoke to reporters.                             | ''",
        "Critics said the plan would fail.                             | ''",
        "On Tuesday, June 14, nothing happened.                        | ''",
        "Russian authorities closed the border.                        | ''",
        "Moscow-led talks failed.                                      | ''",
        "Foreign Ministry spokesman Ivo Tarn resigned.                 | Foreign Ministry, Ivo"
            + " Tarn*",
        "Dr. Nora Field and Mr. Olm disagreed.                         | Nora Field*, Olm*",
        "“I saw it,” Ada Kroll said.                                   | Ada Kroll",
        "Jean-Marc Duval lost to Ada Kroll.                            | Jean-Marc Duval, Ada"
            + " Kroll",
        "They met Jan Holt in Oslo.                                    | Jan Holt, Oslo",
        "The Pakistan government denied it.                            | Pakistan",
        "Guards saw Ludwig van Harten leave NATO's headquarters.       | Ludwig van Harten, NATO"
      })
  void names(String sentence, String expected) {
    assertEquals(expected, find(sentence));
  }

  /** What is not found yet, so that a gain is noticed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Theresa May resigned.                          | Theresa May",
        "Ludwig van Harten left Oslo.                   | Ludwig van Harten, Oslo"
      })
  void misses(String sentence, String expected) {
    assertNotEquals(expected, find(sentence), "found now: move it up");
  }

  @Test
  void tokensOfANameAreItsOwn() {
    List<Token> tokens = TAGGER.tag("In Oslo, President Lena Morak’s aide resigned.");
    for (Name name : NameFinder.find(tokens)) {
      assertTrue(name.text().startsWith(tokens.get(name.first()).text()), name.toString());
      assertTrue(name.text().endsWith(tokens.get(name.last()).text()), name.toString());
    }
  }

  private static String find(String sentence) {
    return String.join(
        ", ",
        NameFinder.find(TAGGER.tag(sentence)).stream()
            .map(name -> name.text() + (name.person() ? "*" : ""))
            .toList());
  }
}
