package io.github.dateline.language.syntax;

/**
 * The numbers of arc-hybrid's transitions (Kuhlmann, Gómez-Rodríguez and Satta 2011): 0 shifts the
 * next word onto the stack; the others take the top off the stack, LEFT as a dependent of the next
 * word, RIGHT of the word below it, by a {@link Relation}.
 */
final class TransitionSystem {

  static final int SHIFT = 0;
  private static final Relation[] RELATIONS = Relation.values();
  static final int RELATIONS_SIZE = RELATIONS.length;
  static final int SIZE = 1 + 2 * RELATIONS.length;

  private TransitionSystem() {}

  static int left(int relation) {
    return 1 + relation;
  }

  static int right(int relation) {
    return 1 + RELATIONS.length + relation;
  }

  static boolean isRight(int transition) {
    return transition > RELATIONS.length;
  }

  /** The ordinal of the relation that LEFT or RIGHT gives. */
  static int relation(int transition) {
    return isRight(transition) ? transition - 1 - RELATIONS.length : transition - 1;
  }

  @SuppressWarnings("EnumOrdinal") // a model names relations by their order
  static int number(Relation relation) {
    return relation.ordinal();
  }

  static Relation relationAt(int ordinal) {
    return RELATIONS[ordinal];
  }
}
