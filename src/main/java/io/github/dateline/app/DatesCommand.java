package io.github.dateline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline dates}. */
@Command(
    name = "dates",
    description = {
      "Prints when each article was published, how that was found, and why.",
      "An archive of any size is read in one pass."
    })
final class DatesCommand implements Callable<Integer> {

  private final Dateline dateline;

  @Option(
      names = "--seeds",
      paramLabel = "PATH",
      defaultValue = "seeds",
      description =
          "The articles: a folder, a single file or an archive (default: ${DEFAULT-VALUE}).")
  private Path seeds;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description =
          "The last day that is possible; without it a year after the latest date in the folder.")
  private @Nullable LocalDate to;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private DatesFormat format;

  @Option(
      names = "--write",
      description =
          "Write each date that is a single day into its article's front matter, or its line of a"
              + " .jsonl file, and change nothing else.")
  private boolean write;

  DatesCommand(Dateline dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws InputException, IOException {
    Console console = dateline.console();
    DatesRun run = DatesRun.of(seeds, Optional.ofNullable(to), console);
    console.erase();
    dateline.out().print(format.write(run.rows()));
    dateline.out().flush();
    if (write) {
      console.note(DatesWritten.write(run, console).summary());
    }
    return run.complete() ? Dateline.DONE : Dateline.FAILED;
  }
}
