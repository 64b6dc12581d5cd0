package io.github.dateline.article;

/**
 * Something in the input that somebody has to mend, said in one line.
 *
 * @param file the file, as the user would type it
 * @param line the line, from 1; 0 where no line is to blame
 * @param what what is wrong, without a full stop
 * @param remedy how to mend it
 */
public record Problem(String file, int line, String what, String remedy) {

  /** Enough of what went wrong to know it again. */
  private static final int LONGEST_REASON = 120;

  /**
   * An article that Dateline cannot read for a fault of its own.
   *
   * @param fault what went wrong
   */
  public static Problem ofDateline(String file, Throwable fault) {
    return new Problem(
        file,
        0,
        "a defect of Dateline, not of the article (" + inAWord(fault) + ")",
        "leave the article out, as --keep-going does, and report it with what --stacktrace adds");
  }

  private static String inAWord(Throwable fault) {
    String message = fault.getMessage();
    String kind = fault.getClass().getSimpleName();
    if (message == null || message.isBlank()) {
      return kind;
    }
    String line = message.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return kind
        + ": "
        + (line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line);
  }

  /** {@code seeds/quake.md:2: no date; write "date: 2011-03-15"}. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + what + "; " + remedy;
  }
}
