package io.github.dateline.language.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewsCopiesTest {

  private static final TagSet TAGS =
      new TagSet(
          List.of(
              "ADJ",
              "ADP",
              "ADV",
              "ADV|Degree=Cmp",
              "AUX|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
              "AUX|Tense=Past|VerbForm=Fin",
              "AUX|Tense=Past|VerbForm=Part",
              "AUX|VerbForm=Inf",
              "CCONJ",
              "DET|PronType=Art",
              "DET|PronType=Dem",
              "NOUN|Number=Plur",
              "NOUN|Number=Sing",
              "NUM",
              "PART",
              "PRON|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs",
              "PRON|Gender=Masc|Number=Sing|Person=3|PronType=Prs",
              "PRON|Poss=Yes|PronType=Rel",
              "PRON|PronType=Rel",
              "PROPN|Number=Sing",
              "PUNCT",
              "SCONJ",
              "VERB|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
              "VERB|Tense=Past|VerbForm=Fin",
              "VERB|Tense=Past|VerbForm=Part",
              "VERB|Tense=Past|VerbForm=Part|Voice=Pass",
              "VERB|Tense=Pres|VerbForm=Part",
              "VERB|VerbForm=Inf"));

  private static final GoldTree NAMED =
      tree(
          "Ada/PROPN|Number=Sing/3/nsubj Byron/PROPN|Number=Sing/1/flat"
              + " left/VERB|Tense=Past|VerbForm=Fin/0/root the/DET|PronType=Art/5/det"
              + " town/NOUN|Number=Sing/3/obj ./PUNCT/3/punct");

  private static final GoldTree PRONOUN =
      tree(
          "He/PRON|Gender=Masc|Number=Sing|Person=3|PronType=Prs/2/nsubj"
              + " thought/VERB|Tense=Past|VerbForm=Fin/0/root that/SCONJ/6/mark"
              + " the/DET|PronType=Art/5/det river/NOUN|Number=Sing/6/nsubj"
              + " rose/VERB|Tense=Past|VerbForm=Fin/2/ccomp ./PUNCT/2/punct");

  @Test
  void copiesAreTreesWithTheTreebanksTags() {
    for (GoldTree copy : copies()) {
      String words = String.join(" ", copy.forms());
      assertEquals(1, IntStream.of(copy.heads()).filter(head -> head == 0).count(), words);
      assertArrayEquals(copy.heads(), copy.projective().heads(), words);
      assertTrue(copy.tags().stream().allMatch(tag -> TAGS.number(tag) >= 0), words);
      for (int i = 0; i < copy.size(); i++) {
        assertEquals(copy.heads()[i] == 0, copy.relations()[i] == Relation.ROOT, words);
      }
    }
  }

  @Test
  void theSameTreebankGivesTheSameCopies() {
    assertEquals(
        copies().stream().map(GoldTree::forms).toList(),
        copies().stream().map(GoldTree::forms).toList());
  }

  @Test
  void wordsForWhenStandBetweenAVerbAndWhatItSays() {
    assertTrue(
        copies().stream()
            .anyMatch(
                copy -> {
                  int when = copy.forms().indexOf("thought") + 1;
                  return when > 0
                      && copy.forms().get(when).equals("Tuesday")
                      && copy.relations()[when] == Relation.OBL_UNMARKED
                      && copy.heads()[when] == when;
                }));
  }

  @Test
  void whoeverSpeaksLastHasTheRoot() {
    List<GoldTree> quoted =
        copies().stream().filter(copy -> copy.forms().get(0).equals("\"")).toList();
    assertFalse(quoted.isEmpty());
    for (GoldTree copy : quoted) {
      int root = IntStream.range(0, copy.size()).filter(i -> copy.heads()[i] == 0).sum();
      assertTrue(root > copy.forms().lastIndexOf("\""), String.join(" ", copy.forms()));
    }
  }

  @Test
  void aTreebankWithoutTheTagsGivesNoCopies() {
    TagSet few = new TagSet(List.of("PROPN|Number=Sing", "PUNCT", "VERB|Tense=Past|VerbForm=Fin"));
    assertEquals(List.of(), new NewsCopies(List.of(NAMED), few).of(NAMED));
  }

  private static List<GoldTree> copies() {
    List<GoldTree> trees = List.of(NAMED, PRONOUN);
    NewsCopies news = new NewsCopies(trees, TAGS);
    List<GoldTree> copies = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      copies.addAll(news.of(trees.get(i % 2)));
    }
    return copies;
  }

  /** Words as form/tag/head/relation. */
  private static GoldTree tree(String words) {
    List<String[]> rows = new ArrayList<>();
    for (String word : words.split(" ")) {
      rows.add(word.split("/"));
    }
    return new GoldTree(
        words,
        rows.stream().map(row -> row[0]).toList(),
        rows.stream().map(row -> row[1]).toList(),
        rows.stream().mapToInt(row -> Integer.parseInt(row[2])).toArray(),
        rows.stream().map(row -> Relation.of(row[3])).toArray(Relation[]::new));
  }
}
