package io.github.dateline.language.syntax;

/** What one thread needs to score with. */
final class Workspace {

  final Features features = new Features();
  final int[] found = new int[384];
  final float[] scores = new float[256];
  final ScoredTransitions scored = new ScoredTransitions();
}
