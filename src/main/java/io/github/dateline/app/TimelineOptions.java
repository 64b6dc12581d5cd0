package io.github.dateline.app;

import io.github.dateline.timeline.SettingsReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say from what a timeline is made. */
final class TimelineOptions {

  @Option(
      names = "--seeds",
      paramLabel = "PATH",
      defaultValue = "seeds",
      description = "The articles: a folder or a single file (default: ${DEFAULT-VALUE}).")
  private Path seeds;

  @Option(
      names = "--templates",
      paramLabel = "FOLDER",
      defaultValue = "templates",
      description =
          "The pages' templates (default: ${DEFAULT-VALUE}); without such a folder, those inside"
              + " Dateline serve.")
  private Path templates;

  @Option(names = "--from", paramLabel = "DAY", description = "Leave out what ended before.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Leave out what began after.")
  private @Nullable LocalDate to;

  @Option(names = "--max-days", paramLabel = "N", description = "Keep the N most salient days.")
  private @Nullable Integer maxDays;

  @Option(
      names = "--max-per-day",
      paramLabel = "N",
      description = "Keep the N most salient events of a day.")
  private @Nullable Integer maxPerDay;

  @Option(
      names = "--query",
      paramLabel = "WORDS",
      description = "What the timeline is about, beside what timeline.yaml says.")
  private @Nullable String query;

  @Option(
      names = "--keep-going",
      description = "Tell bad articles and publish the rest; the exit code is 1 all the same.")
  private boolean keepGoing;

  @Option(
      names = "--cache",
      paramLabel = "FOLDER",
      description = {
        "Keep here what saves time in the next run, and reuse it; without a folder nothing is kept.",
        "It can be deleted at any time."
      })
  private @Nullable Path cache;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  Inputs inputs() {
    return new Inputs(seeds, templates, overrides(), keepGoing, Optional.ofNullable(cache));
  }

  private SettingsReader.Overrides overrides() {
    return new SettingsReader.Overrides(
        Optional.ofNullable(query),
        count("--max-days", maxDays),
        count("--max-per-day", maxPerDay),
        Optional.ofNullable(from),
        Optional.ofNullable(to));
  }

  private OptionalInt count(String option, @Nullable Integer number) {
    if (number == null) {
      return OptionalInt.empty();
    }
    if (number < 1) {
      throw new ParameterException(
          command.commandLine(), option + ": " + number + " is less than 1");
    }
    return OptionalInt.of(number);
  }
}
