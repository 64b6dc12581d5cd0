package io.github.dateline.app;

import io.github.dateline.article.DateStamp;
import io.github.dateline.dating.Rung;
import io.github.dateline.time.Granularity;
import io.github.dateline.time.ResolvedDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Dates that were written into the articles' front matter.
 *
 * @param files how many articles got one
 */
public record DatesWritten(int files) {

  /**
   * Writes every date that was concluded and is a single day. A range stays unwritten: an editor
   * who writes a date states it.
   *
   * @throws IOException when the disk fails
   */
  public static DatesWritten write(DatesRun run, Reporter reporter) throws IOException {
    int written = 0;
    Map<String, Integer> archives = new TreeMap<>();
    for (DatesRun.Row row : run.rows()) {
      Optional<LocalDate> day = accepted(row);
      Optional<String> archive = archive(row.file());
      if (day.isEmpty()) {
        continue;
      }
      if (archive.isPresent()) {
        archives.merge(archive.get(), 1, Integer::sum);
      } else if (write(Path.of(row.file()), day.get())) {
        written++;
      }
    }
    archives.forEach(
        (file, count) ->
            reporter.note(
                file
                    + ": "
                    + Count.of(count, "date")
                    + " found, none written: archives are not rewritten; give its lines a \"date\""
                    + " from what --format tsv prints"));
    return new DatesWritten(written);
  }

  private static boolean write(Path file, LocalDate day) throws IOException {
    byte[] old = Files.readAllBytes(file);
    Optional<byte[]> stamped = DateStamp.on(old, day);
    if (stamped.isPresent()) {
      Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".date", ".tmp");
      try {
        Files.write(draft, stamped.get());
        Files.move(
            draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    }
    return stamped.isPresent();
  }

  private static Optional<LocalDate> accepted(DatesRun.Row row) {
    return row.date()
        .date()
        .filter(date -> row.date().from() != Rung.STATED)
        .filter(date -> date.granularity() == Granularity.DAY && date.start().equals(date.end()))
        .map(ResolvedDate::start);
  }

  /** The archive that an article is a line of. */
  private static Optional<String> archive(String file) {
    int colon = file.lastIndexOf(':');
    String name = colon < 0 ? file : file.substring(0, colon);
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".jsonl.gz")
        ? Optional.of(name)
        : Optional.empty();
  }

  /** {@code 3 dates written}. */
  public String summary() {
    return Count.of(files, "date") + " written";
  }
}
