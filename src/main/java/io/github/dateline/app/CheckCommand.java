package io.github.dateline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline check}. */
@Command(
    name = "check",
    description = "Tells whether the site is what the articles give; writes nothing.")
final class CheckCommand implements Callable<Integer> {

  private final Dateline dateline;

  @Mixin private TimelineOptions options;

  @Option(
      names = "--site",
      paramLabel = "FOLDER",
      defaultValue = "site",
      description = "The site to check (default: ${DEFAULT-VALUE}).")
  private Path site;

  CheckCommand(Dateline dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws InputException {
    Console console = dateline.console();
    SiteCheck check = SiteCheck.run(options.inputs(), site, "mvn", console);
    console.erase();
    List<String> lines = check.lines();
    lines.forEach(dateline.err()::println);
    if (!check.passed()) {
      return Dateline.FAILED;
    }
    console.summary(check.summary());
    return Dateline.DONE;
  }
}
