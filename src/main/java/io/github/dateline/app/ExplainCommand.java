package io.github.dateline.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code dateline explain}. */
@Command(name = "explain", description = "Explains step by step how words became a date.")
final class ExplainCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return Dateline.DONE;
  }
}
