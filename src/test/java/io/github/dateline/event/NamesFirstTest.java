package io.github.dateline.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dateline.event.en.EnglishLexicon;
import io.github.dateline.language.Name;
import io.github.dateline.language.syntax.DependencyTree;
import io.github.dateline.language.syntax.PartOfSpeech;
import io.github.dateline.language.syntax.Relation;
import io.github.dateline.language.syntax.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of a description and a name hangs on the other. */
class NamesFirstTest {

  /** “Mayor Ada”, read as one name at the start of a sentence, had no word before it to look at. */
  @Test
  void aTitleWithinTheFirstNameStays() {
    DependencyTree tree =
        new DependencyTree(
            List.of(
                word("Mayor", PartOfSpeech.NOUN, 2, Relation.NSUBJ),
                word("Ada", PartOfSpeech.PROPN, 0, Relation.APPOS),
                word("left", PartOfSpeech.VERB, -1, Relation.ROOT)));
    assertEquals(
        tree.words(),
        NamesFirst.of(tree, List.of(new Name(0, 1, "Mayor Ada", true)), EnglishLexicon.load())
            .words());
  }

  private static Word word(String form, PartOfSpeech tag, int head, Relation relation) {
    return new Word(form, tag, "", head, relation);
  }
}
