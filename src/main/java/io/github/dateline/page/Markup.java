package io.github.dateline.page;

/**
 * Text that Dateline itself has made safe to stand in a page as it is; the one thing that a
 * template may write with three braces.
 */
record Markup(String text) {

  /** What Mustache prints. */
  @Override
  public String toString() {
    return text;
  }
}
