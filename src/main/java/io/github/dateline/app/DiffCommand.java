package io.github.dateline.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline diff}. */
@Command(
    name = "diff",
    description = {
      "Tells what changed on the timeline since a git revision, and why.",
      "The review goes to the terminal, and as Markdown and JSON into files; where nothing changed,"
          + " it says nothing."
    })
final class DiffCommand implements Callable<Integer> {

  private final Dateline dateline;

  @Mixin private TimelineOptions options;

  @Option(
      names = "--site",
      paramLabel = "FOLDER",
      defaultValue = "site",
      description = "The site as it is published (default: ${DEFAULT-VALUE}).")
  private Path site;

  @Option(
      names = "--base",
      paramLabel = "REVISION",
      description =
          "What to compare with, as git would take it (default: where this branch left the default"
              + " branch).")
  private @Nullable String base;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "markdown",
      description = "What goes to the terminal: markdown or json (default: ${DEFAULT-VALUE}).")
  private ReviewFormat format;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "target",
      description = "Where timeline-diff.md and timeline-diff.json go (default: ${DEFAULT-VALUE}).")
  private Path out;

  DiffCommand(Dateline dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws InputException {
    Console console = dateline.console();
    WrittenReview review =
        WrittenReview.write(
            TimelineDiff.run(
                options.inputs(),
                site,
                Optional.ofNullable(base).filter(b -> !b.isBlank()),
                console),
            out);
    console.erase();
    dateline.out().print(review.text(format));
    return Dateline.DONE;
  }
}
