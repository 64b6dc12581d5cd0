package io.github.dateline.review;

/** How much of a change comes about with the base's own input, hence by the code. */
enum CodeShare {
  /** The base's own input gives all of it. */
  ALL,
  /** The base's own input gives something else than either side. */
  SOME,
  /** The base's own input gives what the base had. */
  NONE,
  /** The base's own input could not be read. */
  UNKNOWN
}
