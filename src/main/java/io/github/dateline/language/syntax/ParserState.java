package io.github.dateline.language.syntax;

/**
 * How far a sentence is read: words on the stack, the next word, the arcs so far. Words are called
 * by their places, from 1; 0 is no word. It ends with one word on the stack and none to come; that
 * one is the root.
 */
final class ParserState implements Beam.State<ParserState> {

  private final int size;
  private final int[] stack;
  private int depth;
  private int next = 1;

  /** By place: the head; 0 for none yet. */
  final int[] head;

  /** By place: the ordinal of the relation to the head, plus one; 0 for none yet. */
  final int[] relation;

  /** By place: the outermost dependent on the left, and the one that came before it. */
  final int[] left1;

  final int[] left2;

  /** By place: the outermost dependent on the right, and the one that came before it. */
  final int[] right1;

  final int[] right2;

  /** By place: how many dependents there are on the left and on the right. */
  final int[] leftCount;

  final int[] rightCount;

  /** By place: the relations of the dependents on either side, as bits. */
  final long[] leftRelations;

  final long[] rightRelations;

  ParserState(int size) {
    this.size = size;
    int places = size + 1;
    stack = new int[places];
    head = new int[places];
    relation = new int[places];
    left1 = new int[places];
    left2 = new int[places];
    right1 = new int[places];
    right2 = new int[places];
    leftCount = new int[places];
    rightCount = new int[places];
    leftRelations = new long[places];
    rightRelations = new long[places];
  }

  private ParserState(ParserState other) {
    size = other.size;
    stack = other.stack.clone();
    depth = other.depth;
    next = other.next;
    head = other.head.clone();
    relation = other.relation.clone();
    left1 = other.left1.clone();
    left2 = other.left2.clone();
    right1 = other.right1.clone();
    right2 = other.right2.clone();
    leftCount = other.leftCount.clone();
    rightCount = other.rightCount.clone();
    leftRelations = other.leftRelations.clone();
    rightRelations = other.rightRelations.clone();
  }

  @Override
  public ParserState copy() {
    return new ParserState(this);
  }

  int size() {
    return size;
  }

  boolean ended() {
    return next > size && depth <= 1;
  }

  int depth() {
    return depth;
  }

  /** The word at a depth of the stack, its top at 0; 0 if the stack is not so deep. */
  int stack(int below) {
    return below < depth ? stack[depth - 1 - below] : 0;
  }

  /** The word to come, the next at 0; 0 if there is none. */
  int next(int ahead) {
    int place = next + ahead;
    return place <= size ? place : 0;
  }

  boolean canShift() {
    return next <= size;
  }

  boolean canLeft() {
    return next <= size && depth >= 1;
  }

  boolean canRight() {
    return depth >= 2;
  }

  /**
   * @param transition as {@link TransitionSystem} numbers them; one that is possible
   */
  @Override
  public void apply(int transition) {
    if (transition == TransitionSystem.SHIFT) {
      stack[depth++] = next++;
      return;
    }
    int taken = stack[--depth];
    int label = TransitionSystem.relation(transition);
    relation[taken] = label + 1;
    if (TransitionSystem.isRight(transition)) {
      int over = stack[depth - 1];
      head[taken] = over;
      right2[over] = right1[over];
      right1[over] = taken;
      rightCount[over]++;
      rightRelations[over] |= 1L << label;
    } else {
      head[taken] = next;
      left2[next] = left1[next];
      left1[next] = taken;
      leftCount[next]++;
      leftRelations[next] |= 1L << label;
    }
  }

  /** The possible transition with the highest score, the first of equals. */
  int best(float[] scores) {
    int best = -1;
    if (canShift()) {
      best = TransitionSystem.SHIFT;
    }
    if (canLeft()) {
      best = best(scores, best, TransitionSystem.left(1), TransitionSystem.right(0));
    }
    if (canRight()) {
      best = best(scores, best, TransitionSystem.right(1), TransitionSystem.SIZE);
    }
    return best;
  }

  private static int best(float[] scores, int best, int from, int to) {
    int found = best;
    for (int t = from; t < to; t++) {
      if (found < 0 || scores[t] > scores[found]) {
        found = t;
      }
    }
    return found;
  }
}
