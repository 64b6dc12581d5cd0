package io.github.dateline.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline serve}. */
@Command(
    name = "serve",
    description = {
      "Shows the timeline in a browser, and shows it anew whenever articles, settings or templates"
          + " change.",
      "To this machine alone, until it is stopped with Ctrl+C."
    })
final class ServeCommand implements Callable<Integer> {

  private final Dateline dateline;

  @Mixin private TimelineOptions options;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8000",
      description = "Where to serve, 0 for any port that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--site",
      paramLabel = "FOLDER",
      description = "A site to keep up to date too; without it nothing is written.")
  private @Nullable Path site;

  ServeCommand(Dateline dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws InputException {
    Console console = dateline.console();
    try (Preview preview =
        Preview.start(options.inputs(), Optional.ofNullable(site), port, console)) {
      console.summary(preview.address() + " (Ctrl+C to stop)");
      preview.watch();
    }
    return Dateline.DONE;
  }
}
