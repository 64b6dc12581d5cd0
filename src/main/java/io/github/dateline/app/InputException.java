package io.github.dateline.app;

import io.github.dateline.article.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Input that somebody has to mend before anything is published. Nothing was written. */
public final class InputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * @param problems at least one
   */
  public InputException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** For defects of Dateline: the first is the cause, so that its place in the program is known. */
  static InputException of(List<ArticleDefect> defects) {
    InputException exception =
        new InputException(defects.stream().map(ArticleDefect::problem).toList());
    exception.initCause(defects.get(0));
    return exception;
  }

  InputException(Problem problem) {
    this(List.of(problem));
  }

  /** What is wrong, each with its remedy. */
  public List<Problem> problems() {
    return problems;
  }
}
