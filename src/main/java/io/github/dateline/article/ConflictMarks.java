package io.github.dateline.article;

import java.util.Optional;

/** The lines by which git marks what two branches both changed: no words of an author. */
public final class ConflictMarks {

  private static final String OURS = "<<<<<<< ";
  private static final String MIDDLE = "=======";
  private static final String THEIRS = ">>>>>>> ";

  private ConflictMarks() {}

  /**
   * The first conflict that was left in a file; empty where there is none.
   *
   * @param text all of the file, or its part from {@code firstLine} on
   * @param file the file, as it is named to the user
   */
  public static Optional<Problem> in(String text, String file, int firstLine) {
    if (!text.contains(OURS)) {
      return Optional.empty();
    }
    int ours = 0;
    boolean middle = false;
    int number = firstLine;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.startsWith(OURS)) {
        ours = number;
        middle = false;
      } else if (line.equals(MIDDLE)) {
        middle = ours > 0;
      } else if (middle && line.startsWith(THEIRS)) {
        return Optional.of(
            new Problem(
                file,
                ours,
                "a conflict that git could not merge",
                "keep one side or both, and delete the lines that begin with <<<<<<<, ======= and"
                    + " >>>>>>> (until line "
                    + number
                    + ")"));
      }
      number++;
    }
    return Optional.empty();
  }
}
