package io.github.dateline.app;

import io.github.dateline.article.Problem;

/** Tells nobody. */
final class Silence implements Reporter {

  @Override
  public void problem(Problem problem) {}

  @Override
  public void note(String line) {}

  @Override
  public void progress(String doing, int done, int total) {}
}
