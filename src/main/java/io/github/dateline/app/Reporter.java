package io.github.dateline.app;

import io.github.dateline.article.Problem;

/** Where a run tells what it does: a console, or the log of Maven. */
public interface Reporter {

  /** Something that somebody has to mend. */
  void problem(Problem problem);

  /**
   * An article that is left out for a defect of Dateline.
   *
   * @param fault where in the program it is
   */
  default void fault(Problem problem, Throwable fault) {
    problem(problem);
  }

  /** Something that is worth knowing: an article that was skipped, two dates that disagree. */
  void note(String line);

  /**
   * How far a run has come: {@code done} of {@code total} things, called as often as anything is
   * done.
   */
  void progress(String doing, int done, int total);
}
