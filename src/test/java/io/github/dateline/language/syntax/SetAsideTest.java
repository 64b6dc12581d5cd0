package io.github.dateline.language.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dateline.language.syntax.SetAside.Aside;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is set aside comes back where it belongs; the reader is one that a test dictates. */
class SetAsideTest {

  private static final DependencyTree SAID_THAT =
      Trees.of(
          """
          She  PRON 2 nsubj
          said VERB 0 root
          that SCONJ 5 mark
          rain NOUN 5 nsubj
          fell VERB 2 ccomp
          """);

  /** “on Monday” was taken for words of the rain: an arc that crosses the clause's own. */
  @Test
  void aDateBetweenAVerbAndItsComplementHangsOnTheVerb() {
    DependencyTree whole =
        Trees.of(
            """
            She    PRON 2 nsubj
            said   VERB 0 root
            on     ADP 4 case
            Monday PROPN 6 nmod
            that   SCONJ 7 mark
            rain   NOUN 7 nsubj
            fell   VERB 2 ccomp
            """);
    DependencyTree tree = read(whole, SAID_THAT, new Aside(2, 3, Relation.OBL));
    assertEquals("obl said", Trees.hangs(tree, "Monday"));
    assertEquals("case Monday", Trees.hangs(tree, "on"));
    assertEquals("ccomp said", Trees.hangs(tree, "fell"));
    assertEquals("root", Trees.hangs(tree, "said"));
    assertEquals(Trees.forms(whole), Trees.forms(tree));
  }

  /** Without it the verb has what completes it, which the whole sentence did not show. */
  @Test
  void theRestIsReadWithoutIt() {
    DependencyTree whole =
        Trees.of(
            """
            She    PRON 2 nsubj
            said   VERB 0 root
            on     ADP 4 case
            Monday PROPN 2 obl
            that   PRON 4 det
            rain   NOUN 2 obj
            fell   VERB 6 acl
            """);
    DependencyTree tree = read(whole, SAID_THAT, new Aside(2, 3, Relation.OBL));
    assertEquals("ccomp said", Trees.hangs(tree, "fell"));
    assertEquals("mark fell", Trees.hangs(tree, "that"));
    assertEquals("obl said", Trees.hangs(tree, "Monday"));
  }

  /** What the whole sentence says of it counts where no arc crosses. */
  @Test
  void aDateStaysWithTheVerbThatItWasReadWith() {
    DependencyTree whole =
        Trees.of(
            """
            She    PRON 2 nsubj
            said   VERB 0 root
            that   SCONJ 5 mark
            rain   NOUN 5 nsubj
            fell   VERB 2 ccomp
            on     ADP 7 case
            Monday PROPN 5 nmod
            """);
    DependencyTree tree = read(whole, SAID_THAT, new Aside(5, 6, Relation.OBL));
    assertEquals("obl fell", Trees.hangs(tree, "Monday"));
  }

  /** “The fort, built [in 1620], burned”: the participle would stand alone between its commas. */
  @Test
  void aDateThatAnInsertionNeedsStays() {
    DependencyTree whole =
        Trees.of(
            """
            Forts  NOUN 6 nsubj
            ,      PUNCT 3 punct
            built  VERB 1 acl
            then   ADV 3 advmod
            ,      PUNCT 3 punct
            burned VERB 0 root
            """);
    assertSame(whole, read(whole, SAID_THAT, new Aside(3, 3, Relation.ADVMOD)));
  }

  /** “A year earlier the firm lost …” was taken for words of the firm. */
  @Test
  void aDateIsOfNoNounThatComesBehindIt() {
    DependencyTree whole =
        Trees.of(
            """
            Yesterday NOUN 2 nmod
            rain      NOUN 3 nsubj
            fell      VERB 0 root
            """);
    DependencyTree rest =
        Trees.of(
            """
            rain NOUN 2 nsubj
            fell VERB 0 root
            """);
    DependencyTree tree = read(whole, rest, new Aside(0, 0, Relation.OBL_UNMARKED));
    assertEquals("obl:unmarked fell", Trees.hangs(tree, "Yesterday"));
  }

  @Test
  void aRelativeClauseBehindADateIsNoObstacle() {
    assertEquals("obl:unmarked chose", Trees.hangs(aPlan("acl:relcl"), "yesterday"));
  }

  /** Lookalike: what else completes a noun is not torn from it. */
  @Test
  void anotherClauseBehindADateIsOne() {
    assertEquals("obl:unmarked failed", Trees.hangs(aPlan("acl"), "yesterday"));
  }

  private static DependencyTree aPlan(String relation) {
    DependencyTree whole =
        Trees.of(
            """
            She       PRON 2 nsubj
            chose     VERB 0 root
            plans     NOUN 2 obj
            yesterday NOUN 2 obl:unmarked
            that      PRON 6 nsubj
            failed    VERB 3 RELATION
            """
                .replace("RELATION", relation));
    DependencyTree rest =
        Trees.of(
            """
            She       PRON 2 nsubj
            chose     VERB 0 root
            plans     NOUN 2 obj
            that      PRON 5 nsubj
            failed    VERB 3 RELATION
            """
                .replace("RELATION", relation));
    return read(whole, rest, new Aside(3, 3, Relation.OBL_UNMARKED));
  }

  /** A remark hangs on a verb though the whole sentence hung it on a bracket. */
  @Test
  void aRemarkComesBackWithItsMarks() {
    DependencyTree whole =
        Trees.of(
            """
            Prices NOUN 0 root
            (      PUNCT 4 punct
            so     ADV 4 advmod
            low    ADJ 1 amod
            )      PUNCT 1 punct
            rose   VERB 1 acl
            """);
    DependencyTree rest =
        Trees.of(
            """
            Prices NOUN 2 nsubj
            rose   VERB 0 root
            """);
    DependencyTree tree = read(whole, rest, new Aside(1, 4, Relation.PARATAXIS));
    assertEquals("root", Trees.hangs(tree, "rose"));
    assertEquals("nsubj rose", Trees.hangs(tree, "Prices"));
    assertEquals("parataxis Prices", Trees.hangs(tree, "low"));
    assertEquals("punct low", Trees.hangs(tree, "("));
    assertEquals("punct low", Trees.hangs(tree, ")"));
  }

  /** The root of the whole sentence may be among what is set aside. */
  @Test
  void whatWasTheRootHangsOnTheVerb() {
    DependencyTree whole =
        Trees.of(
            """
            Monday NOUN 0 root
            rain   NOUN 1 appos
            fell   VERB 2 acl
            """);
    DependencyTree rest =
        Trees.of(
            """
            rain   NOUN 2 nsubj
            fell   VERB 0 root
            """);
    DependencyTree tree = read(whole, rest, new Aside(0, 0, Relation.OBL_UNMARKED));
    assertEquals("obl:unmarked fell", Trees.hangs(tree, "Monday"));
    assertEquals("root", Trees.hangs(tree, "fell"));
  }

  @Test
  void whereNothingOrOneWordIsLeftTheWholeTreeIsReturned() {
    SyntaxReader none = words -> unexpected();
    List<String> words = Trees.forms(SAID_THAT);
    for (int last = 3; last <= 4; last++) {
      assertSame(
          SAID_THAT,
          SetAside.read(none, words, SAID_THAT, List.of(new Aside(0, last, Relation.OBL))));
    }
    assertSame(SAID_THAT, SetAside.read(none, words, SAID_THAT, List.of()));
  }

  @Test
  void anAsideHasWords() {
    assertThrows(IllegalArgumentException.class, () -> new Aside(2, 1, Relation.OBL));
    assertThrows(IllegalArgumentException.class, () -> new Aside(-1, 1, Relation.OBL));
  }

  @Property(tries = 500)
  void whateverIsSetAsideATreeIsATree(
      @ForAll @IntRange(min = 1, max = 25) int size, @ForAll long seed) {
    Random random = new Random(seed);
    DependencyTree whole = RandomTrees.tagged(size, random);
    List<Aside> asides = new ArrayList<>();
    for (int i = random.nextInt(4); i < size; i += 1 + random.nextInt(6)) {
      int last = Math.min(size - 1, i + random.nextInt(4));
      asides.add(new Aside(i, last, Relation.OBL));
      i = last;
    }
    SyntaxReader reader = words -> RandomTrees.tagged(words.size(), random);
    DependencyTree tree = SetAside.read(reader, Trees.forms(whole), whole, asides);
    assertEquals(size, tree.size());
    assertEquals(1, Trees.roots(tree));
    assertFalse(Trees.hasCycle(tree));
  }

  private static DependencyTree read(DependencyTree whole, DependencyTree rest, Aside aside) {
    SyntaxReader reader =
        words -> {
          assertEquals(Trees.forms(rest), words);
          return rest;
        };
    return SetAside.read(reader, Trees.forms(whole), whole, List.of(aside));
  }

  private static DependencyTree unexpected() {
    throw new AssertionError("nothing is left to read");
  }
}
