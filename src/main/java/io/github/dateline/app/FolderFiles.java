package io.github.dateline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder: path below it, with {@code /}, to content. */
final class FolderFiles {

  private FolderFiles() {}

  /**
   * All files but the hidden ones; of a single file, its content under the empty path; nothing
   * where there is none.
   */
  static SortedMap<String, byte[]> of(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try {
      if (Files.isRegularFile(folder)) {
        files.put("", Files.readAllBytes(folder));
      } else if (Files.isDirectory(folder)) {
        for (Path file : paths(folder)) {
          String path =
              folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
          if (Files.isRegularFile(file) && !("/" + path).contains("/.")) {
            files.put(path, Files.readAllBytes(file));
          }
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A place for copies of files; closing it removes them. */
  static Copy copy() throws IOException {
    return new Copy(Files.createTempDirectory("dateline"));
  }

  /** Copies of files, for a while. */
  record Copy(Path folder) implements AutoCloseable {

    /** Writes files below a folder of this name. */
    Path write(String name, SortedMap<String, byte[]> files) throws IOException {
      Path target = folder.resolve(name);
      Files.createDirectories(target);
      for (Map.Entry<String, byte[]> entry : files.entrySet()) {
        Path file = target.resolve(entry.getKey()).normalize();
        if (!file.startsWith(target) || file.equals(target)) {
          throw new IOException("not a path below a folder: " + entry.getKey());
        }
        Files.createDirectories(file.resolveSibling(".").normalize());
        Files.write(file, entry.getValue());
      }
      return target;
    }

    @Override
    public void close() throws IOException {
      List<Path> all = paths(folder);
      for (Path path : all.stream().sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static List<Path> paths(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.toList();
    }
  }
}
