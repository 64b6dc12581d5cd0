package io.github.dateline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files that a timeline is made from, as they were at a moment. Looked at again and again: the
 * operating system's own notices are not to be had for whole trees, nor everywhere.
 *
 * @param files by path
 */
record InputStamp(SortedMap<Path, Look> files) {

  /** What of a file changes when it is written. */
  record Look(long size, FileTime modified) {}

  static InputStamp of(Inputs inputs) {
    SortedMap<Path, Look> files = new TreeMap<>();
    add(inputs.seeds(), files);
    add(inputs.templates(), files);
    return new InputStamp(files);
  }

  /** A file that goes away while it is looked at is one that is not there. */
  private static void add(Path root, SortedMap<Path, Look> files) {
    try {
      Files.walkFileTree(
          root,
          Set.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.put(file, new Look(attributes.size(), attributes.lastModifiedTime()));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
