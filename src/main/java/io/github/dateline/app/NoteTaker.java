package io.github.dateline.app;

import io.github.dateline.article.Problem;
import java.util.List;

/**
 * Passes on what a run says, and writes its notes down.
 *
 * @param notes takes them
 */
record NoteTaker(Reporter reporter, List<String> notes) implements Reporter {

  @Override
  public void problem(Problem problem) {
    reporter.problem(problem);
  }

  @Override
  public void fault(Problem problem, Throwable fault) {
    reporter.fault(problem, fault);
  }

  @Override
  public void note(String line) {
    notes.add(line);
    reporter.note(line);
  }

  @Override
  public void progress(String doing, int done, int total) {
    reporter.progress(doing, done, total);
  }
}
