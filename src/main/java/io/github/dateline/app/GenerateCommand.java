package io.github.dateline.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline generate}. */
@Command(
    name = "generate",
    description = {
      "Makes the timeline site from the articles.",
      "Where the input has a problem, it is told in one line and the site stays as it was."
    })
final class GenerateCommand implements Callable<Integer> {

  private final Dateline dateline;

  @Mixin private TimelineOptions options;

  @Option(
      names = "--site",
      paramLabel = "FOLDER",
      defaultValue = "site",
      description = "Where the site goes (default: ${DEFAULT-VALUE}).")
  private Path site;

  GenerateCommand(Dateline dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws InputException {
    long start = System.nanoTime();
    Console console = dateline.console();
    Generation generation = Generation.run(options.inputs(), site, console);
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    console.summary(generation.summary(time));
    return generation.complete() ? Dateline.DONE : Dateline.FAILED;
  }
}
