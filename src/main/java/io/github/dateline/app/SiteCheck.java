package io.github.dateline.app;

import io.github.dateline.page.SiteWriter;
import io.github.dateline.page.SiteWriter.Difference;
import io.github.dateline.page.SiteWriter.Differing;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a site compares with what the articles give.
 *
 * @param site where it is
 * @param remedy the command that makes it so
 * @param differing the files that are not as they should be, sorted
 */
public record SiteCheck(Path site, String remedy, List<Differing> differing) {
  public SiteCheck {
    differing = List.copyOf(differing);
  }

  /**
   * Compares; writes nothing.
   *
   * @param remedy the command that brings a site up to date
   * @throws InputException when the input has to be mended first
   */
  public static SiteCheck run(Inputs inputs, Path site, String remedy, Reporter reporter)
      throws InputException {
    Rendered rendered = Rendered.from(inputs, site, reporter);
    return new SiteCheck(
        site,
        remedy,
        SiteWriter.differences(rendered.pages(), site).stream()
            .filter(file -> file.how() != Difference.FOREIGN)
            .toList());
  }

  /** Whether the site is what the articles give. */
  public boolean passed() {
    return differing.isEmpty();
  }

  /** The result in one line. */
  public String summary() {
    if (passed()) {
      return site + " is up to date";
    }
    boolean cutOff = differing.stream().anyMatch(Differing::isOfUnfinishedRun);
    return site
        + (cutOff ? "/ was left unfinished by a run that was cut off" : "/ is out of date")
        + "; run: "
        + remedy;
  }

  /**
   * What is to be told of a site that is out of date: a line, then one per file; nothing otherwise.
   */
  public List<String> lines() {
    return passed()
        ? List.of()
        : Stream.concat(
                Stream.of(summary()),
                differing.stream()
                    .map(file -> "  " + site.resolve(file.path()) + ": " + words(file.how())))
            .toList();
  }

  private static String words(Difference how) {
    return how.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
