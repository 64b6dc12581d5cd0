package io.github.dateline.language.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.language.Token;
import io.github.dateline.language.syntax.DependencyTree;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.RandomTrees;
import io.github.dateline.language.syntax.Relation;
import io.github.dateline.language.syntax.Word;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
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

  /** “known as [Ada] of Norby”: read as if the place had the name. */
  @Test
  void whatHangsOnThePlaceIsTheWhole() {
    DependencyTree tree =
        OfPhrases.mend(
            new DependencyTree(
                List.of(
                    new Word("known", PartOfSpeech.VERB, "", -1, Relation.ROOT),
                    new Word("as", PartOfSpeech.ADP, "", 4, Relation.CASE),
                    new Word("Ada", PartOfSpeech.PROPN, "", 4, Relation.NMOD_POSS),
                    new Word("of", PartOfSpeech.ADP, "", 4, Relation.CASE),
                    new Word("Norby", PartOfSpeech.PROPN, "", 0, Relation.OBL))));
    assertEquals(
        List.of("-1 ROOT", "2 CASE", "0 OBL", "4 CASE", "2 NMOD"),
        tree.words().stream().map(word -> word.head() + " " + word.relation()).toList());
  }

  /** Whatever was read. */
  @Property(tries = 20_000)
  void aTreeStaysATree(@ForAll @IntRange(min = 2, max = 25) int size, @ForAll long seed) {
    DependencyTree tree = RandomTrees.tagged(size, new Random(seed));
    for (DependencyTree mended : List.of(Subordinators.mend(tree), OfPhrases.mend(tree))) {
      for (int i = 0; i < size; i++) {
        assertTrue(mended.isUnder(i, -1), mended.toString());
      }
    }
  }

  private static String hangs(String sentence, String form) {
    List<String> forms = WORDS.tokens(sentence).stream().map(Token::text).toList();
    DependencyTree tree = SYNTAX.read(forms);
    Word word = tree.word(forms.indexOf(form));
    return word.relation() + " " + tree.word(word.head()).form();
  }
}
