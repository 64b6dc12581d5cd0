package io.github.dateline.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

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
      defaultValue = "",
      description = "What the timeline is about, beside what timeline.yaml says.")
  private String query;

  @Option(names = "--keep-going", description = "Tell bad articles and publish the rest.")
  private boolean keepGoing;

  Inputs inputs() {
    return new Inputs(seeds, templates, overrides(), keepGoing);
  }

  private Overrides overrides() {
    return new Overrides(
        query,
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        optional(maxDays),
        optional(maxPerDay));
  }

  private static OptionalInt optional(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
