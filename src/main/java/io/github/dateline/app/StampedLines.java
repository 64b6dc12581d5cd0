package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.dateline.article.JsonDateStamp;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Copies an archive of JSON lines, with dates in some of its lines. */
final class StampedLines {

  private StampedLines() {}

  /**
   * Copies line by line, so that an archive need not fit into the memory.
   *
   * @param days the days by the numbers of their lines, from 1
   * @return how many lines got their date
   * @throws IOException when the disk fails
   */
  static int write(Path from, Path to, Map<Integer, LocalDate> days) throws IOException {
    int written = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(from));
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
      int number = 1;
      for (byte[] line = line(in); line.length > 0; line = line(in), number++) {
        LocalDate day = days.get(number);
        // One character a byte, so that no encoding can change any.
        Optional<String> stamped =
            day == null ? Optional.empty() : JsonDateStamp.on(new String(line, ISO_8859_1), day);
        out.write(stamped.map(text -> text.getBytes(ISO_8859_1)).orElse(line));
        written += stamped.isPresent() ? 1 : 0;
      }
    }
    return written;
  }

  /** The next line with its end; empty behind the last. */
  private static byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      line.write(next);
      if (next == '\n') {
        break;
      }
    }
    return line.toByteArray();
  }
}
