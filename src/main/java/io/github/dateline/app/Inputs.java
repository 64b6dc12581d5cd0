package io.github.dateline.app;

import io.github.dateline.timeline.SettingsReader;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a timeline is made from.
 *
 * @param seeds a folder of articles, or a single one
 * @param templates a folder of templates; where it is missing, those inside the jar serve
 * @param overrides what goes before {@code timeline.yaml}
 * @param keepGoing whether bad articles are left out, instead of nothing being published
 * @param cache a folder for what saves time in the next run; it can be deleted at any time
 */
public record Inputs(
    Path seeds,
    Path templates,
    SettingsReader.Overrides overrides,
    boolean keepGoing,
    Optional<Path> cache) {

  /** Without a cache. */
  public Inputs(Path seeds, Path templates, SettingsReader.Overrides overrides, boolean keepGoing) {
    this(seeds, templates, overrides, keepGoing, Optional.empty());
  }
}
