package io.github.dateline.language.syntax;

import java.util.Arrays;

/**
 * Says which transitions lose no more of the gold tree than is lost already (the dynamic oracle of
 * Goldberg and Nivre 2013).
 */
final class ArcHybridOracle {

  private final int[] heads;
  private final Relation[] relations;

  /**
   * @param gold a tree without crossing arcs
   */
  ArcHybridOracle(GoldTree gold) {
    heads = gold.heads();
    relations = gold.relations();
  }

  private int head(int place) {
    return heads[place - 1];
  }

  /** How many gold arcs become out of reach by SHIFT. */
  int shiftCost(ParserState state) {
    int next = state.next(0);
    int cost = 0;
    for (int below = 0; below < state.depth(); below++) {
      int place = state.stack(below);
      cost += head(place) == next ? 1 : 0;
      cost += below > 0 && head(next) == place ? 1 : 0;
    }
    return cost;
  }

  /** How many gold arcs become out of reach by taking the stack's top off, to the left. */
  int leftCost(ParserState state) {
    int top = state.stack(0);
    int next = state.next(0);
    int cost = head(top) == 0 || head(top) > next ? 1 : 0;
    cost += state.depth() > 1 && head(top) == state.stack(1) ? 1 : 0;
    return cost + dependentsToCome(state, top);
  }

  /** How many gold arcs become out of reach by taking the stack's top off, to the right. */
  int rightCost(ParserState state) {
    int top = state.stack(0);
    int next = state.next(0);
    int cost = head(top) == 0 || (next > 0 && head(top) >= next) ? 1 : 0;
    return cost + dependentsToCome(state, top);
  }

  private int dependentsToCome(ParserState state, int top) {
    int cost = 0;
    if (state.next(0) > 0) {
      for (int i = state.next(0); i <= heads.length; i++) {
        cost += head(i) == top ? 1 : 0;
      }
    }
    return cost;
  }

  /** The relation that the annotators gave the stack's top; of a root that can be none, a guess. */
  int relationOfTop(ParserState state) {
    Relation relation = relations[state.stack(0) - 1];
    return TransitionSystem.number(relation == Relation.ROOT ? Relation.PARATAXIS : relation);
  }

  /**
   * Marks the transitions that are possible and cost least.
   *
   * @param good by transition; overwritten
   */
  void mark(ParserState state, boolean[] good) {
    Arrays.fill(good, false);
    int shift = state.canShift() ? shiftCost(state) : Integer.MAX_VALUE;
    int left = state.canLeft() ? leftCost(state) : Integer.MAX_VALUE;
    int right = state.canRight() ? rightCost(state) : Integer.MAX_VALUE;
    int least = Math.min(shift, Math.min(left, right));
    good[TransitionSystem.SHIFT] = shift == least;
    if (left == least) {
      markRelation(state, TransitionSystem.left(0), good);
    }
    if (right == least) {
      markRelation(state, TransitionSystem.right(0), good);
    }
  }

  /** Where nobody knows a word's head, every relation is good. */
  private void markRelation(ParserState state, int first, boolean[] good) {
    if (head(state.stack(0)) < 0) {
      Arrays.fill(good, first + 1, first + TransitionSystem.RELATIONS_SIZE, true);
    } else {
      good[first + relationOfTop(state)] = true;
    }
  }
}
