package io.github.dateline.article;

import java.util.Comparator;
import java.util.List;

/**
 * What is to be said about an input after its articles have been read.
 *
 * @param problems what has to be mended, in order of file and line
 * @param notices what was passed over and why, in order of file and line
 */
public record Remarks(List<Problem> problems, List<Problem> notices) {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file).thenComparing(Problem::line);

  public Remarks {
    problems = problems.stream().sorted(BY_PLACE).toList();
    notices = notices.stream().sorted(BY_PLACE).toList();
  }
}
