package io.github.dateline.app;

import io.github.dateline.article.Problem;
import io.github.dateline.page.PageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** What a failure tells its user: lines that say what to mend, never a stack trace. */
public final class Failures {

  private Failures() {}

  /** One line per problem. */
  public static List<String> lines(Throwable failure) {
    return problems(failure).stream().map(Problem::toString).toList();
  }

  /** What has to be mended; at least one. */
  static List<Problem> problems(Throwable failure) {
    if (failure instanceof InputException e) {
      return e.problems();
    }
    if (failure instanceof PageException e) {
      return e.problems();
    }
    if (failure instanceof ArticleDefect e) {
      return List.of(e.problem());
    }
    if (failure instanceof UncheckedIOException e && e.getCause() != null) {
      return problems(e.getCause());
    }
    return List.of(problem(failure));
  }

  private static Problem problem(Throwable failure) {
    if (failure instanceof NoSuchFileException e) {
      return new Problem(e.getFile(), 0, "no such file", "check the name");
    }
    if (failure instanceof AccessDeniedException e) {
      return new Problem(e.getFile(), 0, "access denied", "check the file's permissions");
    }
    if (failure instanceof FileSystemException e && e.getFile() != null) {
      String reason = e.getReason();
      return new Problem(
          e.getFile(),
          0,
          reason == null ? e.getClass().getSimpleName() : reason,
          "mend it and run again");
    }
    if (failure instanceof IOException e) {
      return new Problem("dateline", 0, "the disk failed: " + e.getMessage(), "run again");
    }
    if (failure instanceof InvalidPathException e) {
      return Locales.unreadableName(e.getInput());
    }
    if (failure instanceof OutOfMemoryError) {
      return new Problem("dateline", 0, "out of memory", "give more with java -Xmx");
    }
    return new Problem(
        "dateline",
        0,
        "a defect of Dateline, not of the input: " + failure,
        "report it with what --stacktrace adds");
  }
}
