package io.github.dateline.mojo;

import io.github.dateline.app.Failures;
import io.github.dateline.app.InputException;
import io.github.dateline.app.Inputs;
import io.github.dateline.app.Reporter;
import io.github.dateline.time.Years;
import io.github.dateline.timeline.SettingsReader;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that say from what a timeline is made. */
abstract class TimelineMojo extends AbstractMojo {

  /** The articles: a folder, or a single file. */
  @Parameter(property = "dateline.seeds", defaultValue = "${basedir}/seeds")
  private File seeds;

  /** The pages' templates; without such a folder, those inside Dateline serve. */
  @Parameter(property = "dateline.templates", defaultValue = "${basedir}/templates")
  private File templates;

  /** The folder of the site. */
  @Parameter(property = "dateline.site", defaultValue = "${basedir}/site")
  private File site;

  /**
   * Where to keep what saves time in the next run; it can be deleted at any time. In a project that
   * is {@code target/dateline-cache}; elsewhere nothing is kept unless a folder is named.
   */
  @Parameter(property = "dateline.cache")
  private @Nullable File cache;

  @Parameter(defaultValue = "${project.file}", readonly = true)
  private @Nullable File project;

  @Parameter(defaultValue = "${project.build.directory}", readonly = true)
  private @Nullable File target;

  /** The first day shown, as {@code 2011-03-15}. */
  @Parameter(property = "dateline.from")
  private @Nullable String from;

  /** The last day shown. */
  @Parameter(property = "dateline.to")
  private @Nullable String to;

  /** How many days to keep, the most salient ones; all without it. */
  @Parameter(property = "dateline.maxDays")
  private @Nullable Integer maxDays;

  /** How many events of a day to keep, the most salient ones; all without it. */
  @Parameter(property = "dateline.maxPerDay")
  private @Nullable Integer maxPerDay;

  /** What the timeline is about, beside what {@code timeline.yaml} says. */
  @Parameter(property = "dateline.query")
  private @Nullable String query;

  /** Whether bad articles are told and left out, instead of nothing being published. */
  @Parameter(property = "dateline.keepGoing", defaultValue = "false")
  private boolean keepGoing;

  /** Whether to do nothing. */
  @Parameter(property = "dateline.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoFailureException {
    if (skip) {
      getLog().info("Skipped");
      return;
    }
    try {
      run(inputs(), shown(site), new LogReporter(getLog()));
    } catch (InputException | RuntimeException e) {
      List<String> lines = Failures.lines(e);
      lines.forEach(getLog()::error);
      throw new MojoFailureException(
          lines.size() == 1
              ? lines.get(0)
              : lines.size() + " problems in the input; they are named above",
          e);
    }
  }

  /** Does what the goal is for. */
  abstract void run(Inputs inputs, Path site, Reporter reporter)
      throws InputException, MojoFailureException;

  private Inputs inputs() throws MojoFailureException {
    return new Inputs(
        shown(seeds),
        shown(templates),
        new SettingsReader.Overrides(
            Optional.ofNullable(query),
            optional(maxDays),
            optional(maxPerDay),
            day("from", from),
            day("to", to)),
        keepGoing,
        cache().map(TimelineMojo::shown));
  }

  private Optional<File> cache() {
    return cache == null && project != null && target != null
        ? Optional.of(new File(target, "dateline-cache"))
        : Optional.ofNullable(cache);
  }

  /** A path below the current folder as the user would type it. */
  static Path shown(File file) {
    Path here = Path.of("").toAbsolutePath();
    Path path = file.toPath().toAbsolutePath();
    return path.startsWith(here) && !path.equals(here) ? here.relativize(path) : path;
  }

  private static Optional<LocalDate> day(String parameter, @Nullable String text)
      throws MojoFailureException {
    try {
      return Optional.ofNullable(text).map(Years::dayOfPublication);
    } catch (DateTimeParseException e) {
      throw new MojoFailureException(
          parameter + ": not a day: " + text + "; write it as 2011-03-15");
    }
  }

  private static OptionalInt optional(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
