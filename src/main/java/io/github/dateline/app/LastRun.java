package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a site was made from and what came of it: where both are as they were, there is nothing to
 * do, and no model is loaded.
 */
final class LastRun {

  private final Path file;
  private final Inputs inputs;
  private final Path site;
  private final RecordFormat format = new RecordFormat();
  private final String madeFrom;

  /**
   * What is kept.
   *
   * @param inputs the fingerprint of all that a run reads, but for the site
   * @param site the fingerprint of all files of the site
   * @param timeline what the site shows, in one line
   * @param notes what the run had to say
   */
  private record Kept(String inputs, String site, String timeline, List<String> notes) {}

  /**
   * What a run made.
   *
   * @param timeline what the site shows, in one line
   * @param notes what there was to say
   */
  record Made(String timeline, List<String> notes) {}

  /** Takes note of the inputs, before anything of them is read. */
  LastRun(Path cache, Inputs inputs, Path site) {
    this.file = cache.resolve("last-run");
    this.inputs = inputs;
    this.site = site;
    this.madeFrom = madeFrom();
  }

  /** What the last run made; empty where another run would make something else. */
  Optional<Made> unchanged() {
    try {
      byte[] bytes = Files.readAllBytes(file);
      Kept kept = format.read(bytes, Kept.class);
      return kept.inputs().equals(madeFrom) && kept.site().equals(siteNow())
          ? Optional.of(new Made(kept.timeline(), kept.notes()))
          : Optional.empty();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** Keeps what came of this run, unless its inputs changed while it went on. */
  void keep(Made made) {
    if (madeFrom().equals(madeFrom)) {
      KeptFile.write(
          file, format.write(new Kept(madeFrom, siteNow(), made.timeline(), made.notes())));
    }
  }

  private String madeFrom() {
    return new Fingerprint()
        .add(CodeFingerprint.ofThisProgram())
        .add(inputs.overrides().toString())
        .add(String.valueOf(inputs.keepGoing()))
        .add(named(inputs.seeds()))
        .addFiles(inputs.seeds())
        .add(named(inputs.templates()))
        .addFiles(inputs.templates())
        .toString();
  }

  private String siteNow() {
    return new Fingerprint().add(named(site)).addFiles(site).toString();
  }

  /** Names stand in what a run says. */
  private static byte[] named(Path path) {
    return path.toString().getBytes(UTF_8);
  }
}
