package io.github.dateline.app;

import io.github.dateline.time.ResolvedDate;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline curate}. */
@Command(
    name = "curate",
    description = {
      "Writes a correction of one event into curation.yaml, beside the articles.",
      "Every later run applies it, and tells when what the machine says has changed."
    })
final class CurateCommand implements Callable<Integer> {

  private final Dateline dateline;

  @Parameters(paramLabel = "ID", description = "The event's id, as e-0123456.")
  private String id;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Correction correction = new Correction();

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "Why, for those who read it later.")
  private String reason;

  @Mixin private TimelineOptions options;

  @Option(
      names = "--site",
      paramLabel = "FOLDER",
      defaultValue = "site",
      description = "The site whose ids are meant (default: ${DEFAULT-VALUE}).")
  private Path site;

  @Spec private CommandSpec command;

  /** What is to be done: one of these. */
  static final class Correction {
    @Option(
        names = "--redate",
        paramLabel = "DATE",
        description = "It happened then: 2024-05-08, 2023-09, 2018/.., 2022-12~ (EDTF).")
    private @Nullable String redate;

    @Option(names = "--retitle", paramLabel = "TEXT", description = "It is called so.")
    private @Nullable String retitle;

    @Option(names = "--hide", description = "Take it off the timeline.")
    private boolean hide;

    @Option(names = "--pin", description = "Keep it, whatever the selection leaves out.")
    private boolean pin;

    @Option(
        names = "--merge-into",
        paramLabel = "ID",
        description = "It is the same happening as this event.")
    private @Nullable String mergeInto;

    @Option(
        names = "--split",
        paramLabel = "ARTICLE:SENTENCE",
        description = "This sentence of it, by its number, tells another happening.")
    private @Nullable String split;

    @Option(names = "--note", paramLabel = "TEXT", description = "Tell this with it.")
    private @Nullable String note;

    private String action() {
      if (hide || pin) {
        return hide ? "hide" : "pin";
      }
      if (redate != null || retitle != null) {
        return redate != null ? "redate" : "retitle";
      }
      return mergeInto != null ? "merge" : split != null ? "split" : "note";
    }

    private Optional<String> to() {
      return Optional.ofNullable(redate)
          .or(() -> Optional.ofNullable(retitle))
          .or(() -> Optional.ofNullable(mergeInto))
          .or(() -> Optional.ofNullable(split))
          .or(() -> Optional.ofNullable(note));
    }
  }

  CurateCommand(Dateline dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws InputException {
    refuseWrongDate();
    Console console = dateline.console();
    CurateRequest request =
        new CurateRequest(id, correction.action(), correction.to(), reason.strip());
    CurateRun run = CurateRun.run(options.inputs(), site, request, console);
    console.summary(run.summary());
    return Dateline.DONE;
  }

  private void refuseWrongDate() {
    if (correction.redate == null) {
      return;
    }
    try {
      ResolvedDate.parse(correction.redate);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--redate: " + e.getMessage(), e);
    }
  }
}
