package io.github.dateline.language.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeMenderTest {

  @Test
  void aFiniteVerbBehindItsSubjectIsTheRoot() {
    DependencyTree tree =
        mend(
            """
            The     DET 2 det
            keeper  NOUN 0 root
            of      ADP 4 case
            bees    NOUN 2 nmod
            left    VERB|Tense=Past|VerbForm=Fin 2 parataxis
            town    NOUN 5 obj
            .       PUNCT 2 punct
            """);
    assertEquals("root", Trees.hangs(tree, "left"));
    assertEquals("nsubj left", Trees.hangs(tree, "keeper"));
    assertEquals("nmod keeper", Trees.hangs(tree, "bees"));
    assertEquals("det keeper", Trees.hangs(tree, "The"));
    assertEquals("obj left", Trees.hangs(tree, "town"));
    assertEquals("punct left", Trees.hangs(tree, "."));
  }

  @Test
  void ofAPassiveItIsAPassiveSubject() {
    DependencyTree tree =
        mend(
            """
            A       DET 2 det
            barn    NOUN 0 root
            was     AUX|Tense=Past|VerbForm=Fin 4 aux:pass
            sold    VERB|Tense=Past|VerbForm=Part 2 acl
            """);
    assertEquals("root", Trees.hangs(tree, "sold"));
    assertEquals("nsubj:pass sold", Trees.hangs(tree, "barn"));
    assertTrue(tree.word(3).has("VerbForm=Part"));
  }

  @Test
  void aCopulaMakesAPredicateToo() {
    DependencyTree tree =
        mend(
            """
            Snow    NOUN 0 root
            is      AUX|Tense=Pres|VerbForm=Fin 3 cop
            rare    ADJ 1 appos
            """);
    assertEquals("root", Trees.hangs(tree, "rare"));
    assertEquals("nsubj rare", Trees.hangs(tree, "Snow"));
  }

  /** What has an object is no passive participle, though it looks like one. */
  @Test
  void aParticipleWithAnObjectIsFinite() {
    DependencyTree tree =
        mend(
            """
            Hail    NOUN 0 root
            crushed VERB|Tense=Past|VerbForm=Part 1 acl
            nine    NUM 4 nummod
            roofs   NOUN 2 obj
            """);
    assertEquals("root", Trees.hangs(tree, "crushed"));
    assertEquals("nsubj crushed", Trees.hangs(tree, "Hail"));
    assertTrue(tree.word(1).has("VerbForm=Fin"));
    assertTrue(tree.word(1).has("Tense=Past"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A headline without a verb.
        """
        Hail NOUN 0 root
        over ADP 4 case
        old  ADJ 4 amod
        town NOUN 1 nmod
        """,
        // “A house sold in May”: a participle without an object.
        """
        Barns NOUN 0 root
        sold  VERB|Tense=Past|VerbForm=Part 1 acl
        in    ADP 4 case
        May   PROPN 2 obl
        """,
        // A relative clause with its own pronoun,
        """
        Barns NOUN 0 root
        that  PRON|PronType=Rel 3 nsubj
        fell  VERB|Tense=Past|VerbForm=Fin 1 acl:relcl
        """,
        // also where that is no subject,
        """
        Barns NOUN 0 root
        which PRON|PronType=Rel 4 obj
        were  AUX|Tense=Past|VerbForm=Fin 4 aux:pass
        shown VERB|Tense=Past|VerbForm=Part 1 acl:relcl
        """,
        // one without a pronoun has a subject.
        """
        Barns NOUN 0 root
        they  PRON 3 nsubj
        built VERB|Tense=Past|VerbForm=Fin 1 acl:relcl
        """,
        // A clause that a word ties to the noun.
        """
        Rumours NOUN 0 root
        that    SCONJ 4 mark
        all     DET 4 obj
        ended   VERB|Tense=Past|VerbForm=Fin 1 acl
        """,
        """
        Hail NOUN 0 root
        and  CCONJ 3 cc
        fell VERB|Tense=Past|VerbForm=Fin 1 conj
        """,
        // A noun that is a predicate itself, and a verb.
        """
        She   PRON 3 nsubj
        is    AUX|Tense=Pres|VerbForm=Fin 3 cop
        queen NOUN 0 root
        says  VERB|Tense=Pres|VerbForm=Fin 3 parataxis
        """,
        """
        Snow VERB|Tense=Pres|VerbForm=Fin 0 root
        fell VERB|Tense=Past|VerbForm=Fin 1 parataxis
        """,
        // The predicate stands before the noun.
        """
        Fell VERB|Tense=Past|VerbForm=Fin 2 parataxis
        snow NOUN 0 root
        """
      })
  void whatIsNotMistakenStaysAsItIs(String lines) {
    DependencyTree tree = Trees.of(lines);
    assertSame(tree, TreeMender.mend(tree));
  }

  @Test
  void noWordsStayNoWords() {
    DependencyTree none = new DependencyTree(List.of());
    assertSame(none, TreeMender.mend(none));
  }

  @Property(tries = 500)
  void aTreeStaysATree(@ForAll @IntRange(min = 1, max = 25) int size, @ForAll long seed) {
    DependencyTree tree = RandomTrees.tagged(size, new Random(seed));
    DependencyTree mended = TreeMender.mend(tree);
    assertEquals(Trees.forms(tree), Trees.forms(mended));
    assertEquals(1, Trees.roots(mended));
    assertFalse(Trees.hasCycle(mended));
    // What was turned round once has a verb of its own, or a clause, for its root.
    assertSame(mended, TreeMender.mend(mended));
  }

  private static DependencyTree mend(String lines) {
    return TreeMender.mend(Trees.of(lines));
  }
}
