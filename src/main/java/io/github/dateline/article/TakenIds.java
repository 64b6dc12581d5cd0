package io.github.dateline.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The ids of the articles read so far. No two may be one to a file system that knows no case. */
final class TakenIds {
  private final Map<String, Owner> owners = new HashMap<>();

  private record Owner(String id, String file) {}

  /** Takes an id for an article; a problem where an earlier article has it. */
  Optional<Problem> take(String id, String file) {
    String folded = id.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    Owner first = owners.putIfAbsent(folded, new Owner(id, file));
    if (first == null) {
      return Optional.empty();
    }
    String what =
        first.id().equals(id)
            ? "the id \"" + id + "\" is also that of " + first.file()
            : "the id differs only in case from that of " + first.file();
    return Optional.of(new Problem(file, 0, what, "rename one of them"));
  }
}
