package io.github.dateline.language.en;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.article.Block;
import io.github.dateline.language.Sentence;
import io.github.dateline.language.SentenceParser;
import io.github.dateline.language.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceParserTest {

  private static final SentenceParser PARSER = new SentenceParser(English.LANGUAGE);

  @ParameterizedTest
  @CsvSource({
    "The court will rule on Friday., will, AUX",
    "There is no political will., will, NOUN",
    "The final will be played in Oslo., will, AUX",
    "Shares fell 4 percent., Shares, NOUN",
    "Shares closed at $14., $, SYM",
    "The company's sale was approved., sale, NOUN",
    "The protesters blocked the road., blocked, VERB",
    "Peter Olm resigned., Peter, PROPN"
  })
  void tags(String sentence, String word, String tag) {
    Token token =
        PARSER.parse(new Sentence(1, Block.Kind.PARAGRAPH, 0, sentence)).tokens().stream()
            .filter(t -> t.text().equals(word))
            .findFirst()
            .orElseThrow();
    assertEquals(tag, token.tag());
  }
}
