package io.github.dateline.mojo;

import io.github.dateline.app.InputException;
import io.github.dateline.app.Inputs;
import io.github.dateline.app.Reporter;
import io.github.dateline.app.SiteCheck;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Fails where the site is not what the articles give; writes nothing. */
@Mojo(
    name = "check",
    requiresProject = false,
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true)
public final class CheckMojo extends TimelineMojo {

  @Override
  void run(Inputs inputs, Path site, Reporter reporter)
      throws InputException, MojoFailureException {
    SiteCheck check = SiteCheck.run(inputs, site, "mvn dateline:generate", reporter);
    check.lines().forEach(getLog()::error);
    if (!check.passed()) {
      throw new MojoFailureException(check.summary());
    }
    getLog().info(check.summary());
  }
}
