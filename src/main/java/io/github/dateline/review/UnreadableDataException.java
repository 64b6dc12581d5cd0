package io.github.dateline.review;

/** Public data that are not as this version writes them: of another version, or damaged. */
public final class UnreadableDataException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param file its path below the site
   * @param line from 1
   */
  UnreadableDataException(String file, int line, String what) {
    super(file + ":" + line + ": " + what);
  }
}
