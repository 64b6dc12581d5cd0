package io.github.dateline.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import io.github.dateline.article.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts pages into a folder, and says where a folder differs from them. */
public final class SiteWriter {
  /** Lists the files that Dateline made, one path a line, sorted. */
  static final String MANIFEST = ".dateline";

  /** Ends the name of a file that is being written. */
  private static final String UNFINISHED = ".dateline-new";

  /** Stands in every page; see {@code templates/head.html}. */
  private static final String GENERATOR = "<meta name=\"generator\" content=\"Dateline\">";

  private SiteWriter() {}

  /**
   * What a run did to the folder.
   *
   * @param written files made or replaced
   * @param removed files that an older run made and this one did not
   * @param foreign files that Dateline did not make and left alone
   */
  public record Report(List<String> written, List<String> removed, List<String> foreign) {

    /** Of a folder that was not touched. */
    public static final Report NOTHING_CHANGED = new Report(List.of(), List.of(), List.of());

    public Report {
      written = List.copyOf(written);
      removed = List.copyOf(removed);
      foreign = List.copyOf(foreign);
    }

    /** Whether the folder was up to date. */
    public boolean unchanged() {
      return written.isEmpty() && removed.isEmpty();
    }
  }

  /** How a file of the folder differs from what it should be. */
  public enum Difference {
    /** It is not there. */
    MISSING,
    /** It is there with another content. */
    STALE,
    /** It should not be there: an older run made it, or one that was cut off. */
    LEFT_OVER,
    /** Dateline did not make it; nothing is wrong with that. */
    FOREIGN
  }

  /** A file and how it differs. */
  public record Differing(String path, Difference how) {}

  /**
   * Makes the folder hold these pages. Every file is replaced as a whole; a file whose content
   * stays is not touched.
   *
   * @throws PageException when {@code site} cannot hold the pages; nothing was written
   * @throws UncheckedIOException when the disk fails; the next run mends what was begun
   */
  public static Report write(Pages pages, Path site) {
    try {
      refuse(obstacles(pages, site));
      return replace(pages, site);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The files in which the folder differs from these pages, sorted; {@link Difference#FOREIGN} ones
   * are listed too.
   *
   * @throws UncheckedIOException when the disk fails
   */
  public static List<Differing> differences(Pages pages, Path site) {
    try {
      return compare(pages, site);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Report replace(Pages pages, Path site) throws IOException {
    SortedSet<String> before = manifest(site);
    SortedSet<String> both = new TreeSet<>(before);
    both.addAll(pages.paths());
    List<String> written = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    Files.createDirectories(site);
    for (String path : filesIn(site)) {
      if (path.endsWith(UNFINISHED)) {
        Files.delete(site.resolve(path));
        removed.add(path);
      }
    }
    // While old and new files stand side by side, the list owns to both.
    put(site, MANIFEST, list(both), written);
    for (String path : pages.paths()) {
      put(site, path, pages.bytes(path), written);
    }
    for (String path : before) {
      if (!pages.has(path) && Files.deleteIfExists(site.resolve(path))) {
        removed.add(path);
        removeEmptyFolders(site, path);
      }
    }
    put(site, MANIFEST, list(pages.paths()), written);
    List<String> foreign = new ArrayList<>(filesIn(site));
    foreign.removeIf(path -> pages.has(path) || path.equals(MANIFEST));
    return new Report(written.stream().distinct().toList(), removed, foreign);
  }

  private static List<Differing> compare(Pages pages, Path site) throws IOException {
    List<Differing> differing = new ArrayList<>();
    SortedSet<String> known = manifest(site);
    SortedSet<String> all = new TreeSet<>(filesIn(site));
    all.addAll(pages.paths());
    all.add(MANIFEST);
    for (String path : all) {
      if (!path.equals(MANIFEST) && !pages.has(path)) {
        boolean ours = known.contains(path) || path.endsWith(UNFINISHED);
        differing.add(new Differing(path, ours ? Difference.LEFT_OVER : Difference.FOREIGN));
        continue;
      }
      byte[] wanted = path.equals(MANIFEST) ? list(pages.paths()) : pages.bytes(path);
      Optional<byte[]> now = content(site.resolve(path));
      if (now.isEmpty()) {
        differing.add(new Differing(path, Difference.MISSING));
      } else if (!Arrays.equals(now.get(), wanted)) {
        differing.add(new Differing(path, Difference.STALE));
      }
    }
    return differing;
  }

  /** What stands where a page has to go and is not ours to replace. */
  private static List<Problem> obstacles(Pages pages, Path site) throws IOException {
    if (Files.exists(site) && !Files.isDirectory(site)) {
      return List.of(
          new Problem(
              site.toString(), 0, "a file, not a folder", "remove it or name another folder"));
    }
    SortedSet<String> known = manifest(site);
    boolean lostItsList = known.isEmpty() && isOurs(site);
    SortedSet<String> inTheWay = new TreeSet<>();
    for (String path : pages.paths()) {
      Path file = site.resolve(path);
      boolean others =
          !lostItsList
              && !known.contains(path)
              && content(file).filter(now -> !Arrays.equals(now, pages.bytes(path))).isPresent();
      if (Files.isDirectory(file) || others) {
        inTheWay.add(path);
      }
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        String folder = path.substring(0, slash);
        if (Files.exists(site.resolve(folder)) && !Files.isDirectory(site.resolve(folder))) {
          inTheWay.add(folder);
        }
      }
    }
    return inTheWay.stream()
        .map(
            path ->
                new Problem(
                    site.resolve(path).toString(),
                    0,
                    "Dateline did not make it, and a page has to go here",
                    "move it away, put it into templates/static/ under another name,"
                        + " or name another folder for the site"))
        .toList();
  }

  /** Whether Dateline made the site, by its first page: for a site that has lost its list. */
  private static boolean isOurs(Path site) throws IOException {
    return content(site.resolve(SiteMap.INDEX))
        .filter(index -> new String(index, UTF_8).contains(GENERATOR))
        .isPresent();
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new PageException(problems);
    }
  }

  /** The files that older runs made, as far as they lie within the folder. */
  private static SortedSet<String> manifest(Path site) throws IOException {
    return content(site.resolve(MANIFEST)).stream()
        .flatMap(listed -> new String(listed, UTF_8).lines())
        .filter(path -> !path.isBlank() && !path.equals(MANIFEST))
        .filter(path -> path.matches("[^\\\\:\\x00]+") && !path.startsWith("/"))
        .filter(path -> !Arrays.asList(path.split("/")).contains(".."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static byte[] list(Set<String> paths) {
    return String.join("\n", new TreeSet<>(paths)).concat("\n").getBytes(UTF_8);
  }

  // No annotated array here: the parser that makes the plugin's descriptor takes none.
  private static Optional<byte[]> content(Path file) throws IOException {
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static void put(Path site, String path, byte[] content, List<String> written)
      throws IOException {
    Path file = site.resolve(path);
    if (content(file).filter(now -> Arrays.equals(now, content)).isPresent()) {
      return;
    }
    Files.createDirectories(file.resolveSibling(".").normalize());
    Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
    Files.write(unfinished, content);
    try {
      Files.move(unfinished, file, ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, file, REPLACE_EXISTING);
    }
    written.add(path);
  }

  private static void removeEmptyFolders(Path site, String path) throws IOException {
    String folder = path;
    while (folder.contains("/")) {
      folder = folder.substring(0, folder.lastIndexOf('/'));
      try {
        Files.deleteIfExists(site.resolve(folder));
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }

  private static List<String> filesIn(Path site) throws IOException {
    if (!Files.isDirectory(site)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
