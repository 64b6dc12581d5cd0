package io.github.dateline.app;

import io.github.dateline.review.JsonReview;
import io.github.dateline.review.MarkdownReview;
import io.github.dateline.review.Review;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A review in its two files.
 *
 * @param review what it says
 * @param markdown the same for people; empty where nothing changed
 * @param json the same for programs
 */
public record WrittenReview(Review review, String markdown, String json) {

  /**
   * Writes {@code timeline-diff.md} and {@code timeline-diff.json}. Where nothing changed, the
   * first is empty and the second has empty lists.
   */
  public static WrittenReview write(Review review, Path folder) {
    WrittenReview written =
        new WrittenReview(review, MarkdownReview.of(review), JsonReview.of(review));
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("timeline-diff.md"), written.markdown);
      Files.writeString(folder.resolve("timeline-diff.json"), written.json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written;
  }

  /** The review as it goes to a terminal; empty where nothing changed. */
  String text(ReviewFormat format) {
    return review.isEmpty() ? "" : format == ReviewFormat.JSON ? json : markdown;
  }
}
