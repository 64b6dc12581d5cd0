package io.github.dateline.timeline;

import java.util.Optional;

/**
 * An entry of {@code curation.yaml}.
 *
 * @param line where it starts in the file, from 1
 * @param event which event it is about
 * @param action what is done to it
 * @param reason why; never blank
 * @param expect what the machine said when the entry was written
 */
public record CurationEntry(
    int line, EventReference event, CurationAction action, String reason, Optional<String> expect) {
  public CurationEntry {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a correction without a reason in line " + line);
    }
  }
}
