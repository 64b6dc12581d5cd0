package io.github.dateline.language.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.language.Token;
import io.github.dateline.language.syntax.DependencyTree;
import io.github.dateline.language.syntax.Relation;
import io.github.dateline.language.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishSyntaxTest {

  private static final EnglishSyntax SYNTAX = new EnglishSyntax();
  private static final WordTokenizer WORDS = new WordTokenizer();

  /** Sentence | its main verb | that verb's subject | how it hangs there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // Plain news
        "The ferry sank off the coast on Monday. | sank | ferry | nsubj",
        "Two ministers resigned after the vote. | resigned | ministers | nsubj",
        "The bridge was closed by engineers last week. | closed | bridge | nsubj:pass",
        "Six people have been arrested in the capital. | arrested | people | nsubj:pass",
        "Rescuers pulled nine miners out of the shaft. | pulled | Rescuers | nsubj",
        "The company will cut 400 jobs in March. | cut | company | nsubj",
        "Police did not say who had fired first. | say | Police | nsubj",
        "A judge ordered that the files be opened. | ordered | judge | nsubj",
        "The dam, which was built in 1962, burst at dawn. | burst | dam | nsubj",
        "The general's lawyers have denied the charges. | denied | lawyers | nsubj",
        "Doctors and nurses went on strike in June 2014. | went | Doctors | nsubj",
        "In the north, villagers fled their homes. | fled | villagers | nsubj",
        "She wasn't told about the plan. | told | She | nsubj:pass",
        // Participles that are nouns, too
        "The guard was shot in October 2006. | shot | guard | nsubj:pass",
        "That was a shot in the dark. | shot | That | nsubj",
        // Headlines, with and without capitals
        "Storm kills three in coastal town | kills | Storm | nsubj",
        "Court rejects appeal by former mayor | rejects | Court | nsubj",
        "Floods Destroy Hundreds of Homes in Valley | Destroy | Floods | nsubj",
        // In capitals
        "POLICE HAVE ARRESTED FOUR MEN IN A HARBOUR RAID | ARRESTED | POLICE | nsubj",
        "THE PRESIDENT WAS TAKEN TO HOSPITAL ON FRIDAY | TAKEN | PRESIDENT | nsubj:pass",
        // Captions
        "Firefighters search the ruins of a hotel in the old town on Sunday. | search | Firefighters | nsubj",
        "A man carries a child through flooded streets. | carries | man | nsubj",
        // Quotes, typographic and straight
        "“We lost everything,” the farmer said. | said | farmer | nsubj",
        "\"The road is open,\" a spokeswoman said on Friday. | said | spokeswoman | nsubj",
        // A quote that goes on in the next sentence, and its end
        "“We will not leave this square. | leave | We | nsubj",
        "Our children are buried here.” | buried | children | nsubj:pass",
        // Dashes
        "The strike — the third this year — ended on Tuesday. | ended | strike | nsubj",
      })
  void findsTheMainVerbAndItsSubject(
      String sentence, String verb, String subject, String relation) {
    DependencyTree tree = read(sentence);
    int root = only(tree, verb);
    assertEquals(Relation.ROOT, tree.word(root).relation(), () -> lines(tree));
    Word found = tree.word(only(tree, subject));
    assertEquals(root, found.head(), () -> lines(tree));
    assertEquals(relation, found.relation().label(), () -> lines(tree));
  }

  /** A line of a chronicle: whatever its date is to it, the verb has its subject and its object. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1998: The two sides sign a peace treaty. | sign | sides | treaty",
        "June 2011 - Rebels capture the airport. | capture | Rebels | airport",
        "March 14: The court frees the editor. | frees | court | editor"
      })
  void readsAChroniclesLine(String line, String verb, String subject, String object) {
    DependencyTree tree = read(line);
    int event = only(tree, verb);
    Word who = tree.word(only(tree, subject));
    Word what = tree.word(only(tree, object));
    assertEquals(Relation.NSUBJ, who.relation(), () -> lines(tree));
    assertEquals(event, who.head(), () -> lines(tree));
    assertEquals(Relation.OBJ, what.relation(), () -> lines(tree));
    assertEquals(event, what.head(), () -> lines(tree));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "The ferry sank on Monday. / sank / Tense=Past|VerbForm=Fin",
        "The ferry sinks. / sinks / Tense=Pres|VerbForm=Fin",
        "The crew wants to leave. / leave / VerbForm=Inf",
        "The mine was closed. / closed / VerbForm=Part|Voice=Pass",
        "They have closed the mine. / closed / Tense=Past|VerbForm=Part",
        "The crowds were heading north. / heading / Tense=Pres|VerbForm=Part",
        "The crowds were heading north. / crowds / Number=Plur"
      })
  void tellsTheFormOfAWord(String sentence, String word, String features) {
    DependencyTree tree = read(sentence);
    Word found = tree.word(only(tree, word));
    for (String feature : features.split("\\|")) {
      assertTrue(found.has(feature), found::toString);
    }
  }

  @Test
  void aSentenceOfEightyWordsKeepsItsMainClause() {
    String sentence =
        "The government announced on Thursday that the harbour, which had been closed since a storm"
            + " damaged its northern wall in January, would be opened again to fishing boats next"
            + " month, although the larger ships that bring grain and oil to the islands will have"
            + " to wait until engineers, who have been working day and night in bad weather, finish"
            + " their repairs on the two cranes and the old lighthouse, both of which were hit by"
            + " lightning.";
    DependencyTree tree = read(sentence);
    int root = only(tree, "announced");
    assertEquals(Relation.ROOT, tree.word(root).relation());
    assertEquals(root, tree.word(only(tree, "government")).head());
    Word closed = tree.word(only(tree, "closed"));
    assertEquals(Relation.ACL_RELCL, closed.relation(), () -> lines(tree));
    assertEquals(only(tree, "harbour"), closed.head(), () -> lines(tree));
    assertTrue(tree.size() >= 80);
  }

  @Test
  void whatWasSaidHangsOnWhoSaidIt() {
    DependencyTree tree = read("The mayor said the tunnel had been flooded twice.");
    Word flooded = tree.word(only(tree, "flooded"));
    assertEquals(only(tree, "said"), flooded.head());
    assertEquals(Relation.CCOMP, flooded.relation());
  }

  @ParameterizedTest
  @ValueSource(strings = {"!", "…", "a", "(((((((", "“”", "ԵՐԵՎԱՆ", "地震", "🚒🚒", "\u0000", " "})
  void oddLinesAreTrees(String line) {
    assertIsTree(read(line));
  }

  @Test
  void fourThousandBracketsAreATreeToo() {
    assertIsTree(SYNTAX.read(List.of("[".repeat(4_000).split(""))));
    assertIsTree(read("([".repeat(2_000)));
  }

  @Test
  void ofNoWordsThereIsNoTree() {
    assertEquals(0, SYNTAX.read(List.of()).size());
    assertEquals(1, SYNTAX.read(List.of("")).size());
  }

  @Provide
  Arbitrary<List<String>> words() {
    Arbitrary<String> real =
        Arbitraries.of("the", "Rain", "fell", ",", "was", "that", "and", "\"", "in", "2011", ".");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(6);
    return Arbitraries.oneOf(real, any).list().ofMinSize(1).ofMaxSize(60);
  }

  @Property(tries = 500)
  void anyWordsMakeATree(@ForAll("words") List<String> words) {
    DependencyTree tree = SYNTAX.read(words);
    assertIsTree(tree);
    assertEquals(words, tree.words().stream().map(Word::form).toList());
  }

  private static void assertIsTree(DependencyTree tree) {
    if (tree.size() == 0) {
      return;
    }
    long roots = tree.words().stream().filter(word -> word.head() < 0).count();
    assertEquals(1, roots);
    for (int i = 0; i < tree.size(); i++) {
      int at = i;
      for (int steps = 0; tree.word(at).head() >= 0; steps++) {
        assertTrue(steps <= tree.size(), "a cycle");
        at = tree.word(at).head();
      }
      assertEquals(Relation.ROOT, tree.word(at).relation());
    }
  }

  private static DependencyTree read(String sentence) {
    return SYNTAX.read(WORDS.tokens(sentence).stream().map(Token::text).toList());
  }

  private static int only(DependencyTree tree, String form) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.word(i).form().equals(form)) {
        found.add(i);
      }
    }
    assertEquals(1, found.size(), () -> form + ":\n" + lines(tree));
    return found.get(0);
  }

  private static String lines(DependencyTree tree) {
    return IntStream.range(0, tree.size())
        .mapToObj(i -> i + " " + tree.word(i))
        .collect(Collectors.joining("\n"));
  }
}
