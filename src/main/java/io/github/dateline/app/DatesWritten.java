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
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Dates that were written into the articles' front matter, or into their lines of an archive.
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
    Map<String, SortedMap<Integer, LocalDate>> archives = new TreeMap<>();
    for (DatesRun.Row row : run.rows()) {
      Optional<LocalDate> day = accepted(row);
      if (day.isEmpty()) {
        continue;
      }
      if (isLine(row.file())) {
        int colon = row.file().lastIndexOf(':');
        archives
            .computeIfAbsent(row.file().substring(0, colon), file -> new TreeMap<>())
            .put(Integer.parseInt(row.file().substring(colon + 1)), day.get());
      } else {
        written += write(Path.of(row.file()), day.get());
      }
    }
    for (Map.Entry<String, SortedMap<Integer, LocalDate>> archive : archives.entrySet()) {
      written += write(archive.getKey(), archive.getValue(), reporter);
    }
    return new DatesWritten(written);
  }

  private static int write(Path file, LocalDate day) throws IOException {
    Optional<byte[]> stamped = DateStamp.on(Files.readAllBytes(file), day);
    if (stamped.isPresent()) {
      replace(file, draft -> Files.write(draft, stamped.get()));
    }
    return stamped.isPresent() ? 1 : 0;
  }

  private static int write(String archive, SortedMap<Integer, LocalDate> days, Reporter reporter)
      throws IOException {
    if (isPacked(archive)) {
      reporter.note(
          archive
              + ": "
              + Count.of(days.size(), "date")
              + " found, none written: packed archives are not rewritten; unpack it, or give its"
              + " lines a \"date\" from what --format tsv prints");
      return 0;
    }
    int[] written = {0};
    Path file = Path.of(archive);
    replace(file, draft -> written[0] = StampedLines.write(file, draft, days));
    return written[0];
  }

  /** What fills a draft. */
  private interface Draft {
    void fill(Path draft) throws IOException;
  }

  /** The file is at any moment the old one or the new one. */
  private static void replace(Path file, Draft content) throws IOException {
    Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".date", ".tmp");
    try {
      content.fill(draft);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static Optional<LocalDate> accepted(DatesRun.Row row) {
    return row.date()
        .date()
        .filter(date -> row.date().from() != Rung.STATED)
        .filter(date -> date.granularity() == Granularity.DAY && date.start().equals(date.end()))
        .map(ResolvedDate::start);
  }

  /** Whether an article is a line of an archive. */
  private static boolean isLine(String file) {
    return file.toLowerCase(Locale.ROOT).matches("(?s).*\\.jsonl(?:\\.gz)?:[0-9]+");
  }

  private static boolean isPacked(String archive) {
    return archive.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  /** {@code 3 dates written}. */
  public String summary() {
    return Count.of(files, "date") + " written";
  }
}
