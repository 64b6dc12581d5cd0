package io.github.dateline.mojo;

import io.github.dateline.app.InputException;
import io.github.dateline.app.Inputs;
import io.github.dateline.app.Preview;
import io.github.dateline.app.Reporter;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Shows the timeline in a browser on this machine, anew whenever its input changes. */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends TimelineMojo {

  /** Where to serve; 0 for any port that is free. */
  @Parameter(property = "dateline.port", defaultValue = "8000")
  private int port;

  /** Whether the site's folder is kept up to date too; otherwise nothing is written. */
  @Parameter(property = "dateline.write", defaultValue = "false")
  private boolean write;

  @Override
  void run(Inputs inputs, Path site, Reporter reporter) throws InputException {
    try (Preview preview =
        Preview.start(inputs, write ? Optional.of(site) : Optional.empty(), port, reporter)) {
      getLog().info(preview.address() + " (Ctrl+C to stop)");
      preview.watch();
    }
  }
}
