package io.github.dateline.language.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ArcHybridOracleTest {

  @Provide
  Arbitrary<GoldTree> trees() {
    return RandomTrees.projective();
  }

  @Property
  void whoFollowsItReadsTheGoldTree(@ForAll("trees") GoldTree tree, @ForAll long seed) {
    ParserState state = new ParserState(tree.size());
    ArcHybridOracle oracle = new ArcHybridOracle(tree);
    Random random = new Random(seed);
    int steps = 0;
    while (!state.ended()) {
      state.apply(anyGood(oracle, state, random));
      steps++;
    }
    assertEquals(2 * tree.size() - 1, steps);
    for (int i = 1; i <= tree.size(); i++) {
      assertEquals(tree.heads()[i - 1], state.head[i]);
      Relation relation =
          state.relation[i] == 0
              ? Relation.ROOT
              : TransitionSystem.relationAt(state.relation[i] - 1);
      assertEquals(tree.relations()[i - 1], relation);
    }
  }

  /** What is lost in the end is what the transitions were said to cost. */
  @Property
  void costsAddUpToTheArcsThatAreLost(@ForAll("trees") GoldTree tree, @ForAll long seed) {
    ParserState state = new ParserState(tree.size());
    ArcHybridOracle oracle = new ArcHybridOracle(tree);
    Random random = new Random(seed);
    int cost = 0;
    while (!state.ended()) {
      List<Integer> possible = new ArrayList<>();
      if (state.canShift()) {
        possible.add(TransitionSystem.SHIFT);
      }
      if (state.canLeft()) {
        possible.add(TransitionSystem.left(1));
      }
      if (state.canRight()) {
        possible.add(TransitionSystem.right(1));
      }
      int transition = possible.get(random.nextInt(possible.size()));
      cost +=
          transition == TransitionSystem.SHIFT
              ? oracle.shiftCost(state)
              : TransitionSystem.isRight(transition)
                  ? oracle.rightCost(state)
                  : oracle.leftCost(state);
      state.apply(transition);
    }
    int wrong = 0;
    for (int i = 1; i <= tree.size(); i++) {
      wrong += tree.heads()[i - 1] == state.head[i] ? 0 : 1;
    }
    assertEquals(wrong, cost);
  }

  @Test
  void ofAHeadThatNobodyKnowsEveryRelationIsGood() {
    GoldTree tree =
        new GoldTree(
            "",
            List.of("Rain", "fell"),
            List.of("NOUN", "VERB"),
            new int[] {-1, 0},
            new Relation[] {Relation.DEP, Relation.ROOT});
    ParserState state = new ParserState(2);
    state.apply(TransitionSystem.SHIFT);
    boolean[] good = new boolean[TransitionSystem.SIZE];
    new ArcHybridOracle(tree).mark(state, good);
    assertTrue(good[TransitionSystem.left(3)] && good[TransitionSystem.left(7)]);
  }

  @Test
  void crossingArcsAreLifted() {
    Relation[] relations = new Relation[4];
    Arrays.fill(relations, Relation.DEP);
    List<String> words = List.of("a", "b", "c", "d");
    GoldTree crossing = new GoldTree("", words, words, new int[] {3, 4, 0, 3}, relations);
    assertArrayEquals(new int[] {3, 3, 0, 3}, crossing.projective().heads());
  }

  @Property
  void turnedTwiceATreeIsItself(@ForAll("trees") GoldTree tree) {
    GoldTree twice = tree.reversed().reversed();
    assertArrayEquals(tree.heads(), twice.heads());
    assertArrayEquals(tree.relations(), twice.relations());
    assertEquals(tree.forms(), twice.forms());
  }

  private static int anyGood(ArcHybridOracle oracle, ParserState state, Random random) {
    boolean[] good = new boolean[TransitionSystem.SIZE];
    oracle.mark(state, good);
    List<Integer> all = new ArrayList<>();
    for (int t = 0; t < good.length; t++) {
      if (good[t]) {
        all.add(t);
      }
    }
    return all.get(random.nextInt(all.size()));
  }
}
