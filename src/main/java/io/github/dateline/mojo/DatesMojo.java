package io.github.dateline.mojo;

import io.github.dateline.app.DatesRun;
import io.github.dateline.app.DatesWritten;
import io.github.dateline.app.Failures;
import io.github.dateline.app.InputException;
import io.github.dateline.time.Years;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Tells when each article was published, how that was found, and why. */
@Mojo(name = "dates", requiresProject = false, threadSafe = true)
public final class DatesMojo extends AbstractMojo {

  /** The articles: a folder, a single file or an archive. */
  @Parameter(property = "dateline.seeds", defaultValue = "${basedir}/seeds")
  private File seeds;

  /** The last day that is possible, as {@code 2011-03-15}. */
  @Parameter(property = "dateline.to")
  private @Nullable String to;

  /**
   * Whether each date that is a single day is written into its article's front matter, or its line
   * of an archive.
   */
  @Parameter(property = "dateline.write", defaultValue = "false")
  private boolean write;

  /** Whether to do nothing. */
  @Parameter(property = "dateline.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoFailureException {
    if (skip) {
      getLog().info("Skipped");
      return;
    }
    try {
      LogReporter reporter = new LogReporter(getLog());
      DatesRun run = DatesRun.of(TimelineMojo.shown(seeds), day(), reporter);
      run.lines().forEach(getLog()::info);
      if (write) {
        getLog().info(DatesWritten.write(run, reporter).summary());
      }
      if (!run.complete()) {
        throw new MojoFailureException("some articles were left out; they are named above");
      }
    } catch (InputException | IOException | RuntimeException e) {
      List<String> lines = Failures.lines(e);
      lines.forEach(getLog()::error);
      throw new MojoFailureException(String.join("; ", lines), e);
    }
  }

  private Optional<LocalDate> day() throws MojoFailureException {
    try {
      return Optional.ofNullable(to).map(Years::dayOfPublication);
    } catch (DateTimeParseException e) {
      throw new MojoFailureException("to: not a day: " + to + "; write it as 2011-03-15");
    }
  }
}
