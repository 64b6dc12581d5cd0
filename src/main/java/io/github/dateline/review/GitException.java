package io.github.dateline.review;

import io.github.dateline.article.Problem;

/** Git cannot give what was asked for. */
public final class GitException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  GitException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong, and how to mend it. */
  public Problem problem() {
    return problem;
  }
}
