package io.github.dateline.page;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The steps by which a site changes on the disk. A run can be stopped before, between and, in
 * {@link #write}, within them.
 */
public interface Disk {

  /** Makes a folder with all that lead to it. */
  void createFolders(Path folder) throws IOException;

  /** Writes a file that no reader knows yet. */
  void write(Path file, byte[] content) throws IOException;

  /** Gives a file its name; what had the name goes at the same moment. */
  void rename(Path file, Path name) throws IOException;

  /** Removes a file or an empty folder; whether there was one. */
  boolean delete(Path file) throws IOException;

  /** The disk of this machine. */
  Disk REAL =
      new Disk() {
        @Override
        public void createFolders(Path folder) throws IOException {
          Files.createDirectories(folder);
        }

        @Override
        public void write(Path file, byte[] content) throws IOException {
          Files.write(file, content);
        }

        @Override
        public void rename(Path file, Path name) throws IOException {
          try {
            Files.move(file, name, ATOMIC_MOVE);
          } catch (AtomicMoveNotSupportedException e) {
            Files.move(file, name, REPLACE_EXISTING);
          }
        }

        @Override
        public boolean delete(Path file) throws IOException {
          return Files.deleteIfExists(file);
        }
      };
}
