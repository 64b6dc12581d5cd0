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

  /** {@code seeds/quake.md:2: no date; write "date: 2011-03-15"}. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + what + "; " + remedy;
  }
}
