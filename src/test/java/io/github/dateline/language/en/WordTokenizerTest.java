package io.github.dateline.language.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.language.Token;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTokenizerTest {

  private static final WordTokenizer WORDS = new WordTokenizer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor’s office was closed on Monday.",
        "“We can’t wait,” she said — twice.",
        "Workers' rights, the unions' demand.",
        "It cost €3.4m (or $3.7 million), he said…",
        "🚒 Fire in Łódź: 12 hurt.",
        "a\nline\u00a0break",
        "((\"[,;:])"
      })
  void offsetsAreThoseOfTheSentence(String sentence) {
    int last = 0;
    for (Token token : WORDS.tokens(sentence)) {
      assertTrue(token.start() >= last && token.end() > token.start(), token.toString());
      assertTrue(
          sentence.substring(last, token.start()).replace('\u00a0', ' ').isBlank(),
          token.toString());
      assertEquals(token.end() - token.start(), token.text().length());
      last = token.end();
    }
    assertTrue(sentence.substring(last).isBlank(), sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor's office           | The mayor 's office",
        "Korala’ s office             | Korala 's office",
        "The mayor didn’ t go         | The mayor did n't go",
        "The unions’ s and t          | The unions 's and t",
        "The unions’ strike           | The unions ' strike",
        "The mayor’s office           | The mayor 's office",
        "the unions’ demand           | the unions ' demand",
        "“No,” he said.               | \" No , \" he said .",
        "It didn’t rain.              | It did n't rain .",
        "We can’t, we cannot.         | We ca n't , we can not .",
        "They’ve won; I'm told        | They 've won ; I 'm told",
        "a 15-year-old anti-war poet  | a 15 - year - old anti-war poet",
        "pro-Beijing, eco-tourism     | pro-Beijing , eco - tourism",
        "He left—he said—in May       | He left — he said — in May",
        "It shut on Friday.Traffic is slow. | It shut on Friday . Traffic is slow .",
        "It is closed,he said         | It is closed , he said",
        "the U.S.Senate, he said      | the U.S. Senate , he said",
        "It cost €3.4m, or 5% of £2bn | It cost € 3.4 m , or 5 % of £ 2 bn",
        "call 555-0100 or 2010–2012   | call 555-0100 or 2010 – 2012",
        "in 2019, when                | in 2019 , when"
      })
  void words(String sentence, String expected) {
    assertEquals(expected, join(WORDS.tokens(sentence)));
  }

  @Test
  void curlyAndStraightQuotesAreReadAlike() {
    List<Token> curly = WORDS.tokens("“It’s over,” the minister’s aide said.");
    List<Token> straight = WORDS.tokens("\"It's over,\" the minister's aide said.");
    assertEquals(straight, curly);
  }

  @Test
  void nothingHasNoWords() {
    assertEquals(List.of(), WORDS.tokens(""));
    assertEquals(List.of(), WORDS.tokens("  \n "));
  }

  @Test
  void whatNobodyWroteIsCutOff() {
    String hostile = "a".repeat(1_000_000);
    assertTimeout(Duration.ofSeconds(20), () -> assertTrue(!WORDS.tokens(hostile).isEmpty()));
    assertTimeout(Duration.ofSeconds(20), () -> WORDS.tokens("( ".repeat(500_000)));
  }

  /** Its tools are not thread-safe: each thread has its own. */
  @Test
  void manyThreadsReadAlike() {
    String sentence = "President Lena Morak arrived in Oslo on Tuesday for talks.";
    List<Token> alone = WORDS.tokens(sentence);
    List<List<Token>> together =
        IntStream.range(0, 200).parallel().mapToObj(i -> WORDS.tokens(sentence)).toList();
    together.forEach(tokens -> assertEquals(alone, tokens));
  }

  private static String join(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }
}
