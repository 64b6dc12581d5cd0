package io.github.dateline.app;

/** How a review is told. */
enum ReviewFormat {
  /** For people. */
  MARKDOWN,
  /** For programs. */
  JSON
}
