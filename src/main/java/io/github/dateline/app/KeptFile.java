package io.github.dateline.app;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that only saves time: it is there as a whole or not at all, and nothing fails for it. */
final class KeptFile {

  private KeptFile() {}

  /** Writes a file; leaves it where the disk does not take it. */
  static void write(Path file, byte[] content) {
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
      Path unfinished = Files.createTempFile(folder, "new", "");
      try {
        Files.write(unfinished, content);
        Files.move(unfinished, file, ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      // The next run does the work again.
      return;
    }
  }
}
