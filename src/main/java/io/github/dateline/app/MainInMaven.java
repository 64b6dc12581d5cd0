package io.github.dateline.app;

/**
 * The same command within Maven's own process, for {@code exec:java}: there {@code System.exit}
 * would end Maven before it could tell how the build went.
 */
public final class MainInMaven {

  private MainInMaven() {}

  public static void main(String[] arguments) {
    int code = Dateline.run(arguments);
    if (code != 0) {
      throw new Failed(code);
    }
  }

  /** A failure that has been told already; it has no stack, since Maven would print it. */
  private static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed(int code) {
      super("dateline ended with exit code " + code + "; see the lines above", null, false, false);
    }
  }
}
