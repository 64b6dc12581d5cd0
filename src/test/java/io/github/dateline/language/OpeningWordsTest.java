package io.github.dateline.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class OpeningWordsTest {

  /** A word that opens a sentence, whatever the model made of it. */
  private static List<Token> opening(String word, String tag) {
    return List.of(
        new Token(0, word.length(), word, tag),
        new Token(word.length() + 1, word.length() + 5, "left", "VERB"));
  }

  private static List<Token> within(String before, String word) {
    return List.of(
        new Token(0, before.length(), before, "DET"),
        new Token(before.length() + 1, before.length() + 1 + word.length(), word, "PROPN"));
  }

  @Test
  void aNameWithinASentenceIsOneAtItsStart() {
    assertEquals("PROPN", tagOf(opening("Voss", "ADJ"), within("with", "Voss")));
  }

  @Test
  void anyOtherWordStaysWhatItIs() {
    assertEquals("NOUN", tagOf(opening("Critics", "NOUN"), within("with", "Voss")));
  }

  @Test
  void whatIsAlsoWrittenSmallIsNoName() {
    List<Token> small = List.of(new Token(0, 5, "The", "DET"), new Token(6, 10, "mark", "NOUN"));
    assertEquals("VERB", tagOf(List.of(opening("Mark", "VERB"), within("with", "Mark"), small)));
  }

  @Test
  void thePartOfAnInstitutionIsNoName() {
    assertEquals("NOUN", tagOf(opening("Front", "NOUN"), within("the", "Front")));
  }

  @Test
  void aHeadlineTellsNothing() {
    List<List<Token>> sentences = List.of(opening("Voss", "ADJ"), within("with", "Voss"));
    assertEquals("ADJ", mend(sentences, i -> i == 0).get(0).get(0).tag());
  }

  @Test
  void marksBeforeTheFirstWordAreStepped() {
    List<Token> quoted = List.of(new Token(0, 1, "\"", "PUNCT"), new Token(1, 5, "Voss", "X"));
    List<List<Token>> mended = mend(List.of(quoted, within("with", "Voss")), i -> true);
    assertEquals("PROPN", mended.get(0).get(1).tag());
    assertEquals(List.of(), mend(List.of(), i -> true));
    assertEquals(List.of(List.of()), mend(List.of(List.of()), i -> true));
  }

  private static String tagOf(List<Token> first, List<Token> second) {
    return tagOf(List.of(first, second));
  }

  private static String tagOf(List<List<Token>> sentences) {
    return mend(sentences, i -> true).get(0).get(0).tag();
  }

  private static List<List<Token>> mend(List<List<Token>> sentences, IntPredicate telling) {
    return OpeningWords.mend(sentences, telling, Set.of("the", "a", "an"));
  }
}
