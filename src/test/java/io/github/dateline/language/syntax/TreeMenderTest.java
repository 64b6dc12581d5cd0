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

  /** “A horse [that was to run] died in May”. */
  @Test
  void aFiniteVerbMayHangBelowAnotherMistake() {
    DependencyTree tree =
        mend(
            """
            A       DET 2 det
            horse   NOUN 0 root
            that    PRON|PronType=Rel 6 nsubj
            was     AUX|Tense=Past|VerbForm=Fin 6 cop
            to      PART 6 mark
            run     VERB|VerbForm=Inf 2 acl:relcl
            died    VERB|Tense=Past|VerbForm=Fin 6 advcl
            in      ADP 9 case
            May     PROPN 6 obl
            """);
    assertEquals("root", Trees.hangs(tree, "died"));
    assertEquals("nsubj died", Trees.hangs(tree, "horse"));
    assertEquals("acl:relcl horse", Trees.hangs(tree, "run"));
    assertEquals("obl died", Trees.hangs(tree, "May"));
  }

  /** “Harland, [which warned of a war]”: hung on the verb, and of the noun. */
  @Test
  void aRelativeClauseIsOfItsNoun() {
    DependencyTree tree =
        mend(
            """
            The     DET 2 det
            mayor   NOUN 3 nsubj
            pressed VERB|Tense=Past|VerbForm=Fin 0 root
            Harland PROPN 3 obj
            ,       PUNCT 7 punct
            which   PRON|PronType=Rel 7 nsubj
            warned  VERB|Tense=Past|VerbForm=Fin 3 acl:relcl
            of      ADP 9 case
            war     NOUN 7 obl
            """);
    assertEquals("acl:relcl Harland", Trees.hangs(tree, "warned"));
    assertEquals("nsubj pressed", Trees.hangs(tree, "mayor"));
  }

  /**
   * “Kroll, head of the guild, [who is to report], will come”: she comes, and who reports is she.
   */
  @Test
  void aRelativeClauseBehindACommaIsOfTheWholeAndTakesNoOtherSubject() {
    DependencyTree tree =
        mend(
            """
            Kroll   PROPN 12 nsubj
            ,       PUNCT 3 punct
            head    NOUN 1 appos
            of      ADP 6 case
            the     DET 6 det
            guild   NOUN 3 nmod
            ,       PUNCT 12 punct
            who     PRON|PronType=Rel 12 nsubj
            is      AUX|VerbForm=Fin 12 cop
            to      PART 12 mark
            also    ADV 12 advmod
            report  VERB|VerbForm=Inf 15 advcl
            ,       PUNCT 12 punct
            will    AUX|VerbForm=Fin 15 aux
            come    VERB|VerbForm=Inf 0 root
            """);
    assertEquals("acl:relcl Kroll", Trees.hangs(tree, "report"));
    assertEquals("nsubj come", Trees.hangs(tree, "Kroll"));
    assertEquals("nsubj report", Trees.hangs(tree, "who"));
  }

  /** “pleased those [who came]”, “left, [which was wise]”: of a noun it may be, of a verb too. */
  @Test
  void whatIsOfNoNounStays() {
    DependencyTree tree =
        mend(
            """
            She     PRON 2 nsubj
            left    VERB|Tense=Past|VerbForm=Fin 0 root
            early   ADV 2 advmod
            ,       PUNCT 7 punct
            which   PRON|PronType=Rel 7 nsubj
            was     AUX|VerbForm=Fin 7 cop
            wise    ADJ 2 acl:relcl
            """);
    assertEquals("acl:relcl left", Trees.hangs(tree, "wise"));
  }

  /** “The barn, [full of hay], burned”. */
  @Test
  void anAdjectiveIsNoSecondSubject() {
    DependencyTree tree =
        mend(
            """
            The     DET 2 det
            barn    NOUN 7 nsubj
            ,       PUNCT 2 punct
            full    ADJ 7 nsubj
            of      ADP 6 case
            hay     NOUN 4 obl
            burned  VERB|Tense=Past|VerbForm=Fin 0 root
            """);
    assertEquals("acl barn", Trees.hangs(tree, "full"));
    assertEquals("nsubj burned", Trees.hangs(tree, "barn"));
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

  /** “After keepers claiming [to be farmers] sold it”: the keepers sold. */
  @Test
  void aGerundGivesBackTheSubject() {
    DependencyTree tree =
        mend(
            """
            Prices   NOUN 2 nsubj
            fell     VERB|Tense=Past|VerbForm=Fin 0 root
            after    SCONJ 5 mark
            keepers  NOUN 5 nsubj
            claiming VERB|VerbForm=Ger 2 advcl
            thirst   NOUN 5 obj
            sold     VERB|Tense=Past|VerbForm=Fin 6 acl
            honey    NOUN 7 obj
            """);
    assertEquals("nsubj sold", Trees.hangs(tree, "keepers"));
    assertEquals("acl keepers", Trees.hangs(tree, "claiming"));
    assertEquals("advcl fell", Trees.hangs(tree, "sold"));
    assertEquals("mark sold", Trees.hangs(tree, "after"));
  }

  /** “Keepers claiming [to be farmers] sold honey”, where “sold” was taken for a participle. */
  @Test
  void aVerbWithAnObjectIsNoParticipleOfTheNounBeforeIt() {
    DependencyTree tree =
        mend(
            """
            Keepers  NOUN 0 root
            claiming VERB|VerbForm=Ger 1 acl
            farmers  NOUN 2 obj
            sold     VERB|Tense=Past|VerbForm=Part 3 acl
            honey    NOUN 4 obj
            .        PUNCT 1 punct
            """);
    assertEquals("root", Trees.hangs(tree, "sold"));
    assertEquals("nsubj sold", Trees.hangs(tree, "Keepers"));
    assertEquals("obj claiming", Trees.hangs(tree, "farmers"));
  }

  /** The same behind a conjunction, where the full stop stood for the verb. */
  @Test
  void aVerbTakesThePlaceOfAMarkThatStoodForIt() {
    DependencyTree tree =
        mend(
            """
            Prices   NOUN 2 nsubj
            fell     VERB|Tense=Past|VerbForm=Fin 0 root
            after    SCONJ 9 mark
            keepers  NOUN 9 nsubj
            claiming VERB|VerbForm=Ger 4 acl
            farmers  NOUN 5 obj
            sold     VERB|Tense=Past|VerbForm=Part 6 acl
            honey    NOUN 7 obj
            .        PUNCT 2 punct
            """);
    assertEquals("advcl fell", Trees.hangs(tree, "sold"));
    assertEquals("nsubj sold", Trees.hangs(tree, "keepers"));
    assertEquals("mark sold", Trees.hangs(tree, "after"));
  }

  /** “Keepers selling honey [made by bees]”: a participle has no object. */
  @Test
  void aParticipleStaysOne() {
    DependencyTree tree =
        Trees.of(
            """
            Keepers NOUN 0 root
            selling VERB|VerbForm=Ger 1 acl
            honey   NOUN 2 obj
            made    VERB|Tense=Past|VerbForm=Part 3 acl
            by      ADP 6 case
            bees    NOUN 4 obl:agent
            """);
    assertEquals(tree, TreeMender.mend(tree));
  }

  /** “With prices rising, keepers sold”: each has its own subject. */
  @Test
  void aGerundKeepsASubjectOfItsOwn() {
    DependencyTree tree =
        Trees.of(
            """
            With    SCONJ 3 mark
            prices  NOUN 3 nsubj
            rising  VERB|VerbForm=Ger 5 advcl
            keepers NOUN 5 nsubj
            sold    VERB|Tense=Past|VerbForm=Fin 0 root
            """);
    assertSame(tree, TreeMender.mend(tree));
  }

  /** “The barn built in May was sold”. */
  @Test
  void ofTwoPredicatesWithOneSubjectTheFirstIsAParticiple() {
    DependencyTree tree =
        mend(
            """
            barn  NOUN 2 nsubj
            built VERB|Tense=Past|VerbForm=Fin 0 root
            was   AUX|Tense=Past|VerbForm=Fin 4 aux:pass
            sold  VERB|Tense=Past|VerbForm=Part 2 conj
            """);
    assertEquals("root", Trees.hangs(tree, "sold"));
    assertEquals("nsubj:pass sold", Trees.hangs(tree, "barn"));
    assertEquals("acl barn", Trees.hangs(tree, "built"));
  }

  /** “The barn fell and was sold”: a conjunction joins them. */
  @Test
  void joinedPredicatesStayJoined() {
    DependencyTree tree =
        Trees.of(
            """
            barn NOUN 2 nsubj
            fell VERB|Tense=Past|VerbForm=Fin 0 root
            and  CCONJ 5 cc
            was  AUX|Tense=Past|VerbForm=Fin 5 aux:pass
            sold VERB|Tense=Past|VerbForm=Part 2 conj
            """);
    assertSame(tree, TreeMender.mend(tree));
  }

  /** “The barn, scheduled for sale, was burnt”. */
  @Test
  void aParticipleIsNoSecondSubject() {
    DependencyTree tree =
        mend(
            """
            barn   NOUN 5 nsubj:pass
            ,      PUNCT 5 punct
            booked VERB|Tense=Past|VerbForm=Part 5 nsubj:pass
            was    AUX|Tense=Past|VerbForm=Fin 5 aux:pass
            burnt  VERB|Tense=Past|VerbForm=Part 0 root
            """);
    assertEquals("acl barn", Trees.hangs(tree, "booked"));
    assertEquals("nsubj:pass burnt", Trees.hangs(tree, "barn"));
  }

  /** “‘Rain,’ she said when she left”. */
  @Test
  void whatWhenOpensIsNoSecondComplement() {
    DependencyTree tree =
        mend(
            """
            rains ADJ 3 ccomp
            she   PRON 3 nsubj
            said  VERB|Tense=Past|VerbForm=Fin 0 root
            when  ADV|PronType=Int 6 advmod
            Eve   PROPN 6 nsubj
            left  VERB|Tense=Past|VerbForm=Fin 3 ccomp
            """);
    assertEquals("advcl said", Trees.hangs(tree, "left"));
  }

  /** “Kroll, whose sale was in May, left”. */
  @Test
  void aCopulaBelongsToTheRelativeClause() {
    DependencyTree tree =
        mend(
            """
            Kroll PROPN 7 nsubj
            ,     PUNCT 4 punct
            whose PRON|PronType=Rel 4 nmod:poss
            sale  NOUN 1 appos
            was   AUX|Tense=Past|VerbForm=Fin 6 cop
            May   PROPN 7 obl
            left  VERB|Tense=Past|VerbForm=Fin 0 root
            """);
    assertEquals("acl:relcl Kroll", Trees.hangs(tree, "May"));
    assertEquals("nsubj May", Trees.hangs(tree, "sale"));
    assertEquals("root", Trees.hangs(tree, "left"));
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

  @Property(tries = 5_000)
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
