package io.github.dateline.language.en;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.language.Token;
import io.github.dateline.language.syntax.DependencyTree;
import io.github.dateline.language.syntax.Word;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parser gets wrong and the words tell. */
class EnglishMendsTest {

  private static final EnglishSyntax SYNTAX = new EnglishSyntax();
  private static final WordTokenizer WORDS = new WordTokenizer();

  /** Sentence | a word | how it hangs where. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Barack Holt will meet union leaders on Friday as members of the House of Elders prepare to return to Oslo. | members | NSUBJ prepare",
        "Barack Holt will meet union leaders on Friday as members of the House of Elders prepare to return to Oslo. | prepare | ADVCL meet",
        "The pause came as the latest count of herring by the guild showed a rise. | count | NSUBJ showed",
        "The house will meet with less than two days until the town reaches the deadline. | town | NSUBJ reaches",
        // A preposition all the same.
        "Kroll works as a clerk of the guild in Oslo. | clerk | OBL works",
        "The town was quiet until the storm in May. | storm | OBL quiet",
      })
  void whatOpensAClauseIsNoPreposition(String sentence, String word, String hangs) {
    assertEquals(hangs, hangs(sentence, word));
  }

  /** The same of “of”. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norby plans to build a mast with a height of five metres, up from the level of three yards. | yards | NMOD level",
        "The court informed her of the plan. | plan | OBL informed",
      })
  void whatIsOfANounHangsOnIt(String sentence, String word, String hangs) {
    assertEquals(hangs, hangs(sentence, word));
  }

  private static String hangs(String sentence, String form) {
    List<String> forms = WORDS.tokens(sentence).stream().map(Token::text).toList();
    DependencyTree tree = SYNTAX.read(forms);
    Word word = tree.word(forms.indexOf(form));
    return word.relation() + " " + tree.word(word.head()).form();
  }
}
