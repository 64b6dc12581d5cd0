package io.github.dateline.app;

/** The command line. */
public final class Dateline {

  private Dateline() {}

  /**
   * Runs one command.
   *
   * @return the exit code: 0 done, 1 the check or a rule of the input failed, 2 wrong usage
   */
  public static int run(String... arguments) {
    return 0;
  }
}
