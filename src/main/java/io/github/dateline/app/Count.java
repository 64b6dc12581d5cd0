package io.github.dateline.app;

/** Numbers of things, in English. */
final class Count {

  private Count() {}

  /** {@code 1 article}, {@code 5 articles}. */
  static String of(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
