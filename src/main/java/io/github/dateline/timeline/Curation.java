package io.github.dateline.timeline;

import java.util.List;
import java.util.stream.Stream;

/**
 * What editors corrected: {@code curation.yaml}.
 *
 * @param file the file, as it is named to the user
 * @param entries in the order of the file
 */
public record Curation(String file, List<CurationEntry> entries) {
  public Curation {
    entries = List.copyOf(entries);
  }

  /** Nobody corrected anything. */
  public static Curation none() {
    return new Curation("curation.yaml", List.of());
  }

  /** The same, and one entry more at its end. */
  public Curation and(CurationEntry entry) {
    return new Curation(file, Stream.concat(entries.stream(), Stream.of(entry)).toList());
  }
}
