package io.github.dateline.language.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.article.Block;
import io.github.dateline.language.Name;
import io.github.dateline.language.Sentence;
import io.github.dateline.language.SentenceParser;
import io.github.dateline.language.Token;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of sentences; {@code *} marks a person. */
class NameFinderTest {

  private static final SentenceParser PARSER = new SentenceParser(English.LANGUAGE);

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
        "Guards saw Ludwig van Harten leave NATO's headquarters.       | Ludwig van Harten, NATO",
        "Theresa May resigned.                                         | Theresa May",
        "Ludwig van Harten left Oslo.                                  | Ludwig van Harten, Oslo"
      })
  void names(String sentence, String expected) {
    assertEquals(expected, find(sentence));
  }

  @Test
  void tokensOfANameAreItsOwn() {
    List<Token> tokens = tokens("In Oslo, President Lena Morak’s aide resigned.");
    for (Name name : English.LANGUAGE.names().find(tokens)) {
      assertTrue(name.text().startsWith(tokens.get(name.first()).text()), name.toString());
      assertTrue(name.text().endsWith(tokens.get(name.last()).text()), name.toString());
    }
  }

  private static List<Token> tokens(String sentence) {
    return PARSER.parse(new Sentence(1, Block.Kind.PARAGRAPH, 0, sentence)).tokens();
  }

  private static String find(String sentence) {
    return String.join(
        ", ",
        English.LANGUAGE.names().find(tokens(sentence)).stream()
            .map(name -> name.text() + (name.person() ? "*" : ""))
            .toList());
  }
}
