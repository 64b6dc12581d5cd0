package io.github.dateline.app;

import io.github.dateline.article.Problem;

/**
 * What the process's locale keeps it from: under an ASCII locale, Java 17 cannot name every file.
 */
final class Locales {

  private Locales() {}

  /**
   * A file whose name cannot be written in the encoding that the operating system's locale asks
   * for.
   */
  static Problem unreadableName(String name) {
    return new Problem(
        name,
        0,
        "this file name cannot be read under the locale's encoding "
            + System.getProperty("sun.jnu.encoding", "(unknown)"),
        "run with LC_ALL=C.UTF-8");
  }
}
