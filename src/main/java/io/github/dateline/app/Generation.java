package io.github.dateline.app;

import io.github.dateline.page.SiteWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * A site that was made.
 *
 * @param rendered what it shows
 * @param site where it is
 * @param written what changed there
 */
public record Generation(Rendered rendered, Path site, SiteWriter.Report written) {

  /**
   * Makes the timeline site.
   *
   * @throws InputException when the input has to be mended first; the site is as it was
   */
  public static Generation run(Inputs inputs, Path site, Reporter reporter) throws InputException {
    Rendered rendered = Rendered.from(inputs, site, reporter);
    SiteWriter.Report written = SiteWriter.write(rendered.pages(), site);
    written
        .foreign()
        .forEach(path -> reporter.note(site.resolve(path) + ": not made by Dateline; left alone"));
    return new Generation(rendered, site, written);
  }

  /** Whether every article of the input could be read. */
  public boolean complete() {
    return rendered.complete();
  }

  /**
   * What was done, in one line: {@code 5 articles, 21 events from 2015 to 2024 → site (3 files
   * written)}.
   */
  public String summary() {
    String removed =
        written.removed().isEmpty() ? "" : ", " + written.removed().size() + " removed";
    String change =
        written.unchanged()
            ? "up to date"
            : Count.of(written.written().size(), "file") + " written" + removed;
    return rendered.summary() + " → " + site + " (" + change + ")";
  }

  /** The same, with how long it took. */
  String summary(Duration time) {
    return summary() + String.format(Locale.ROOT, " in %.1f s", time.toMillis() / 1000.0);
  }
}
