package io.github.dateline.mojo;

import io.github.dateline.app.Generation;
import io.github.dateline.app.InputException;
import io.github.dateline.app.Inputs;
import io.github.dateline.app.Reporter;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Makes the timeline site from a folder of articles. */
@Mojo(name = "generate", requiresProject = false, threadSafe = true)
public final class GenerateMojo extends TimelineMojo {

  @Override
  void run(Inputs inputs, Path site, Reporter reporter)
      throws InputException, MojoFailureException {
    Generation generation = Generation.run(inputs, site, reporter);
    getLog().info(generation.summary());
    if (!generation.complete()) {
      throw new MojoFailureException("some articles were left out; they are named above");
    }
  }
}
