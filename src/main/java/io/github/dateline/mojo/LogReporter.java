package io.github.dateline.mojo;

import io.github.dateline.app.Reporter;
import io.github.dateline.article.Problem;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log what a run does. */
record LogReporter(Log log) implements Reporter {

  @Override
  public void problem(Problem problem) {
    log.error(problem.toString());
  }

  @Override
  public void note(String line) {
    log.info(line);
  }

  @Override
  public void progress(String doing, int done, int total) {
    log.debug(doing + ": " + done + " of " + total);
  }
}
