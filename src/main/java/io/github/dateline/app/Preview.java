package io.github.dateline.app;

import io.github.dateline.page.SiteWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A timeline on this machine alone, made anew whenever its articles, its settings or its templates
 * change. It lives in memory: the disk is written to only where a site is named.
 */
public final class Preview implements AutoCloseable {

  /** The site whose ids a preview shows where it writes none. */
  private static final Path PUBLISHED = Path.of("site");

  /** Short enough not to be waited for, long enough to cost nothing. */
  private static final Duration LOOK = Duration.ofMillis(250);

  private final Inputs inputs;
  private final Optional<Path> site;
  private final Reporter reporter;
  private final PreviewServer server;
  private InputStamp made;

  private Preview(Inputs inputs, Optional<Path> site, Reporter reporter, PreviewServer server) {
    this.inputs = inputs;
    this.site = site;
    this.reporter = reporter;
    this.server = server;
    this.made = InputStamp.of(inputs);
  }

  /**
   * Makes the pages and serves them. Problems of the input are told and shown, and do not end it.
   *
   * @param site a folder that is kept up to date too
   * @param port 0 for any that is free
   * @throws InputException when the port is taken
   */
  public static Preview start(Inputs inputs, Optional<Path> site, int port, Reporter reporter)
      throws InputException {
    Preview preview = new Preview(inputs, site, reporter, PreviewServer.start(port));
    preview.make();
    return preview;
  }

  /** Where a browser finds it. */
  public URI address() {
    return server.address();
  }

  /** Looks for changes, and makes the pages anew after each, until the thread is interrupted. */
  public void watch() {
    try {
      while (true) {
        InputStamp now = settled();
        if (!now.equals(made)) {
          made = now;
          make();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The files once they have been the same for two looks: an editor may write in steps. */
  private InputStamp settled() throws InterruptedException {
    InputStamp before = InputStamp.of(inputs);
    while (true) {
      Thread.sleep(LOOK.toMillis());
      InputStamp now = InputStamp.of(inputs);
      if (now.equals(before)) {
        return now;
      }
      before = now;
    }
  }

  private void make() {
    long start = System.nanoTime();
    try {
      Rendered rendered = Rendered.from(inputs, site.orElse(PUBLISHED), reporter);
      if (site.isPresent()) {
        SiteWriter.write(rendered.pages(), site.get());
      }
      server.show(rendered.pages());
      reporter.note(
          rendered.summary() + Generation.took(Duration.ofNanos(System.nanoTime() - start)));
    } catch (InputException | RuntimeException e) {
      server.show(Failures.problems(e));
      Failures.problems(e).forEach(reporter::problem);
    }
  }

  /** Stops serving. */
  @Override
  public void close() {
    server.close();
  }
}
