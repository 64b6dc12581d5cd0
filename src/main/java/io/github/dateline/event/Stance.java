package io.github.dateline.event;

import java.util.Optional;

/**
 * How a happening is told.
 *
 * @param source index of the word by which somebody claims it: a verb of saying, “according”, a
 *     noun such as “claims”; empty where the article itself tells it, or where a hedge leaves open
 *     who does
 */
record Stance(Status status, Optional<Integer> source) {

  Stance(Status status) {
    this(status, Optional.empty());
  }
}
