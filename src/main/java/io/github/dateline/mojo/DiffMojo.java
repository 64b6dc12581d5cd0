package io.github.dateline.mojo;

import io.github.dateline.app.InputException;
import io.github.dateline.app.Inputs;
import io.github.dateline.app.Reporter;
import io.github.dateline.app.TimelineDiff;
import io.github.dateline.app.WrittenReview;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Tells what changed on the timeline since a git revision, and why. Says nothing where nothing
 * changed.
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends TimelineMojo {

  /**
   * What to compare with, as git would take it; without it, where the current branch left the
   * default branch.
   */
  @Parameter(property = "dateline.base")
  private @Nullable String base;

  /** Where {@code timeline-diff.md} and {@code timeline-diff.json} go. */
  @Parameter(property = "dateline.out", defaultValue = "${project.build.directory}")
  private File out;

  @Override
  void run(Inputs inputs, Path site, Reporter reporter) throws InputException {
    WrittenReview review =
        WrittenReview.write(
            TimelineDiff.run(inputs, site, Optional.ofNullable(base), reporter), out.toPath());
    if (!review.markdown().isEmpty()) {
      getLog().info("\n\n" + review.markdown());
    }
  }
}
