package io.github.dateline.app;

import io.github.dateline.DoomedProcess;
import java.io.OutputStream;

/** Runs {@code generate} over and over until it is killed: a process of {@link CutOffRunTest}. */
final class CrashingGenerator {

  private CrashingGenerator() {}

  /** Takes the site, the templates, the cache, and the folders of articles that take turns. */
  public static void main(String[] arguments) {
    for (int turn = 0; true; turn++) {
      int code =
          Dateline.run(
              OutputStream.nullOutputStream(),
              System.err,
              "generate",
              "--quiet",
              "--site",
              arguments[0],
              "--templates",
              arguments[1],
              "--cache",
              arguments[2],
              "--seeds",
              arguments[3 + turn % 2]);
      if (code != Dateline.DONE) {
        System.exit(code);
      }
      DoomedProcess.done();
    }
  }
}
