package io.github.dateline.app;

import io.github.dateline.page.Disk;
import io.github.dateline.page.SiteWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A site that was made.
 *
 * @param timeline what it shows: {@code 5 articles, 21 events from 2015 to 2024}
 * @param complete whether every article of the input could be read
 * @param site where it is
 * @param written what changed there
 */
public record Generation(String timeline, boolean complete, Path site, SiteWriter.Report written) {

  /**
   * Makes the timeline site; where the cache tells that nothing changed since it was made, that is
   * all.
   *
   * @throws InputException when the input has to be mended first; the site is as it was
   */
  public static Generation run(Inputs inputs, Path site, Reporter reporter) throws InputException {
    return run(inputs, site, reporter, Disk.REAL);
  }

  /** The same, by the steps of another disk. */
  static Generation run(Inputs inputs, Path site, Reporter reporter, Disk disk)
      throws InputException {
    Optional<LastRun> last = inputs.cache().map(cache -> new LastRun(cache, inputs, site));
    Optional<LastRun.Made> same = last.flatMap(LastRun::unchanged);
    if (same.isPresent()) {
      same.get().notes().forEach(reporter::note);
      return new Generation(same.get().timeline(), true, site, SiteWriter.Report.NOTHING_CHANGED);
    }
    List<String> notes = new ArrayList<>();
    Generation made = make(inputs, site, new NoteTaker(reporter, notes), disk);
    if (made.complete()) {
      last.ifPresent(run -> run.keep(new LastRun.Made(made.timeline(), notes)));
    }
    return made;
  }

  private static Generation make(Inputs inputs, Path site, Reporter reporter, Disk disk)
      throws InputException {
    Rendered rendered = Rendered.from(inputs, site, reporter);
    SiteWriter.Report written = SiteWriter.write(rendered.pages(), site, disk);
    written
        .foreign()
        .forEach(path -> reporter.note(site.resolve(path) + ": not made by Dateline; left alone"));
    return new Generation(rendered.summary(), rendered.complete(), site, written);
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
    return timeline + " → " + site + " (" + change + ")";
  }

  /** The same, with how long it took. */
  String summary(Duration time) {
    return summary() + took(time);
  }

  /** {@code in 1.2 s}, with a space before it. */
  static String took(Duration time) {
    return String.format(Locale.ROOT, " in %.1f s", time.toMillis() / 1000.0);
  }
}
