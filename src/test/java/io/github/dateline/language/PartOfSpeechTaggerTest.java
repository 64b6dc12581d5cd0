package io.github.dateline.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartOfSpeechTaggerTest {

  private static final PartOfSpeechTagger TAGGER = new PartOfSpeechTagger();

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
    for (Token token : TAGGER.tag(sentence)) {
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
        "The mayor’s office           | The mayor 's office",
        "the unions’ demand           | the unions ' demand",
        "“No,” he said.               | \" No , \" he said .",
        "It didn’t rain.              | It didn't rain .",
        "in 2019, when                | in 2019 , when"
      })
  void words(String sentence, String expected) {
    assertEquals(expected, join(TAGGER.tag(sentence)));
  }

  @Test
  void curlyAndStraightQuotesAreReadAlike() {
    List<Token> curly = TAGGER.tag("“It’s over,” the minister’s aide said.");
    List<Token> straight = TAGGER.tag("\"It's over,\" the minister's aide said.");
    assertEquals(straight, curly);
  }

  @ParameterizedTest
  @CsvSource({
    "The court will rule on Friday., will, AUX",
    "There is no political will., will, NOUN",
    "The final will be played in Oslo., will, AUX",
    "Shares fell 4 percent., Shares, NOUN",
    "The two leaders last met in April., met, VERB",
    "Shares closed at $14., $, SYM",
    "The company's sale was approved., sale, NOUN",
    "The protesters blocked the road., blocked, VERB",
    "Peter Olm resigned., Peter, PROPN"
  })
  void tags(String sentence, String word, String tag) {
    Token token =
        TAGGER.tag(sentence).stream().filter(t -> t.text().equals(word)).findFirst().orElseThrow();
    assertEquals(tag, token.tag());
  }

  @Test
  void nothingHasNoWords() {
    assertEquals(List.of(), TAGGER.tag(""));
    assertEquals(List.of(), TAGGER.tag("  \n "));
  }

  @Test
  void whatNobodyWroteIsCutOff() {
    String hostile = "a".repeat(1_000_000);
    assertTimeout(Duration.ofSeconds(20), () -> assertTrue(!TAGGER.tag(hostile).isEmpty()));
    assertTimeout(Duration.ofSeconds(20), () -> TAGGER.tag("( ".repeat(500_000)));
  }

  /** Its tools are not thread-safe: each thread has its own. */
  @Test
  void manyThreadsReadAlike() {
    String sentence = "President Lena Morak arrived in Oslo on Tuesday for talks.";
    List<Token> alone = TAGGER.tag(sentence);
    List<List<Token>> together =
        IntStream.range(0, 200).parallel().mapToObj(i -> TAGGER.tag(sentence)).toList();
    together.forEach(tokens -> assertEquals(alone, tokens));
  }

  private static String join(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }
}
