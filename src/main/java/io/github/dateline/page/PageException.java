package io.github.dateline.page;

import io.github.dateline.article.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Templates or a site folder that somebody has to mend. Nothing was written. */
public final class PageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  public PageException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  PageException(Problem problem) {
    this(List.of(problem));
  }

  /** What is wrong, each with its remedy; at least one. */
  public List<Problem> problems() {
    return problems;
  }
}
