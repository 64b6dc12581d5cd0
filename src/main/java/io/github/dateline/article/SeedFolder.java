package io.github.dateline.article;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Lists the files of a folder and of all folders in it. No link leads out of the folder. */
final class SeedFolder {
  private final Consumer<Problem> problems;
  private final Consumer<Problem> notices;
  private final List<SeedFile> files = new ArrayList<>();

  private SeedFolder(Consumer<Problem> problems, Consumer<Problem> notices) {
    this.problems = problems;
    this.notices = notices;
  }

  /** Files in order of their paths below the root, whatever order the file system has. */
  static List<SeedFile> files(Path root, Consumer<Problem> problems, Consumer<Problem> notices) {
    SeedFolder folder = new SeedFolder(problems, notices);
    try {
      folder.collect(root, "", root.toRealPath());
    } catch (IOException e) {
      problems.accept(SeedReader.unreadable(SeedFile.name(root), e));
    }
    folder.files.sort(Comparator.comparing(SeedFile::path));
    return folder.files;
  }

  private void collect(Path folder, String prefix, Path realRoot) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String path = prefix + entry.getFileName();
        String shown = SeedFile.name(entry);
        if (isHidden(entry)) {
          continue;
        }
        if (Files.isSymbolicLink(entry) && !mayFollow(entry, shown, realRoot)) {
          continue;
        }
        if (Files.isDirectory(entry)) {
          collect(entry, path + "/", realRoot);
        } else {
          files.add(new SeedFile(entry, path, shown, Files.size(entry)));
        }
      }
    }
  }

  private static boolean isHidden(Path entry) {
    return String.valueOf(entry.getFileName()).startsWith(".");
  }

  private boolean mayFollow(Path link, String shown, Path realRoot) {
    try {
      Path target = link.toRealPath();
      if (!target.startsWith(realRoot)) {
        problems.accept(
            new Problem(
                shown, 0, "a link that leads out of the folder", "put a copy of the article here"));
      } else if (Files.isDirectory(target)) {
        notices.accept(
            new Problem(shown, 0, "a link to a folder", "its articles are read where they stand"));
      } else {
        return true;
      }
    } catch (IOException e) {
      problems.accept(new Problem(shown, 0, "a link that leads nowhere", "delete it"));
    }
    return false;
  }
}
