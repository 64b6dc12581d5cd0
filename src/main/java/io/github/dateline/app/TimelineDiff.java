package io.github.dateline.app;

import io.github.dateline.page.DataFiles;
import io.github.dateline.page.Pages;
import io.github.dateline.review.GitBase;
import io.github.dateline.review.GitException;
import io.github.dateline.review.PublishedReader;
import io.github.dateline.review.Review;
import io.github.dateline.review.UnreadableDataException;
import io.github.dateline.timeline.ArticleRecord;
import io.github.dateline.timeline.Timeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What changed on the timeline since a git revision, and why. */
public final class TimelineDiff {

  private TimelineDiff() {}

  /**
   * Compares what the articles give now with what a git revision published; writes nothing.
   *
   * @param site the folder of the site, as it was published
   * @param base a git revision; without it, where the current branch left the default branch
   * @throws InputException when the input has to be mended first, or git has no such revision
   */
  public static Review run(Inputs inputs, Path site, Optional<String> base, Reporter reporter)
      throws InputException {
    try (GitBase git = GitBase.open(inputs.seeds(), base)) {
      SortedMap<String, byte[]> siteBefore = git.files(site);
      Review.Side before =
          new Review.Side(
              PublishedReader.files(siteBefore),
              git.files(inputs.seeds()),
              git.files(inputs.templates()),
              Map.of());
      Review.Side after =
          made(
              inputs,
              site,
              reporter,
              FolderFiles.of(inputs.seeds()),
              FolderFiles.of(inputs.templates()));
      return Review.of(
          git.words(),
          before,
          after,
          shown(inputs.seeds()),
          shown(inputs.templates()),
          rebuild(inputs, before, siteBefore));
    } catch (GitException e) {
      throw new InputException(e.problem());
    } catch (UnreadableDataException e) {
      throw new IllegalStateException("this version cannot read what it writes itself", e);
    }
  }

  /** What this version makes of the base's own input, in a folder that is gone afterwards. */
  private static Supplier<Optional<Review.Side>> rebuild(
      Inputs inputs, Review.Side before, SortedMap<String, byte[]> siteBefore) {
    return () -> {
      try (FolderFiles.Copy copy = FolderFiles.copy()) {
        Path seeds = copy.write("seeds", before.seeds());
        Path site = copy.write("site", review(siteBefore));
        Inputs then =
            new Inputs(seeds, inputs.templates(), inputs.overrides(), true, inputs.cache());
        return Optional.of(made(then, site, new Silence(), before.seeds(), before.templates()));
      } catch (InputException e) {
        return Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** All that a review compares; how pages look is no part of it. */
  private static Review.Side made(
      Inputs inputs,
      Path site,
      Reporter reporter,
      SortedMap<String, byte[]> seeds,
      SortedMap<String, byte[]> templates)
      throws InputException {
    Timeline timeline = Pipeline.run(inputs, site, reporter).timeline();
    return new Review.Side(
        files(DataFiles.of(timeline)),
        seeds,
        templates,
        timeline.articles().stream()
            .collect(Collectors.toMap(record -> record.article().id(), ArticleRecord::why)));
  }

  /** Of the old site a run reads nothing but the ids in its review files. */
  private static SortedMap<String, byte[]> review(SortedMap<String, byte[]> site) {
    SortedMap<String, byte[]> review = new TreeMap<>(site);
    review.keySet().removeIf(path -> !path.startsWith("review/"));
    return review;
  }

  private static PublishedReader.SiteFiles files(Pages pages) {
    return path -> pages.has(path) ? Optional.of(pages.text(path)) : Optional.empty();
  }

  private static String shown(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
