package io.github.dateline.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site as it lies on the disk.
 *
 * @param folder where; it may be missing
 */
record SiteFolder(Path folder) {

  /** Lists the files that Dateline made, one path a line, sorted. */
  static final String MANIFEST = ".dateline";

  /** Ends the name of a file that is being written. */
  static final String UNFINISHED = ".dateline-new";

  /** Stands in every page; see {@code templates/head.html}. */
  private static final String GENERATOR = "<meta name=\"generator\" content=\"Dateline\">";

  private static final Pattern SAFE = Pattern.compile("[^\\\\:\\x00]+");
  private static final Pattern MARKER = Pattern.compile("([<=>|])\\1{6}.*");

  Path file(String path) {
    return folder.resolve(path);
  }

  // No annotated array here: the parser that makes the plugin's descriptor takes none.
  Optional<byte[]> content(String path) throws IOException {
    try {
      return Files.isRegularFile(file(path))
          ? Optional.of(Files.readAllBytes(file(path)))
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Whether there is a file with just this content. */
  boolean holds(String path, byte[] wanted) throws IOException {
    return content(path).filter(now -> Arrays.equals(now, wanted)).isPresent();
  }

  /** All files, by path with {@code /}, sorted. */
  List<String> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** The review files, as text. */
  SortedMap<String, String> reviewFiles() throws IOException {
    SortedMap<String, String> review = new TreeMap<>();
    for (String name : new SiteFolder(file("review")).files()) {
      String path = "review/" + name;
      if (!path.endsWith(UNFINISHED)) {
        content(path).ifPresent(text -> review.put(path, new String(text, UTF_8)));
      }
    }
    return review;
  }

  /** The files that older runs made, as far as they lie within the folder. */
  SortedSet<String> manifest() throws IOException {
    return content(MANIFEST).stream()
        .flatMap(listed -> new String(listed, UTF_8).lines())
        .filter(path -> !path.isBlank() && !isOwn(path))
        .filter(path -> SAFE.matcher(path).matches() && !path.startsWith("/"))
        // A merge that was left unfinished.
        .filter(path -> !MARKER.matcher(path).matches())
        .filter(path -> !Arrays.asList(path.split("/")).contains(".."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static byte[] manifest(Set<String> paths) {
    return String.join("\n", new TreeSet<>(paths)).concat("\n").getBytes(UTF_8);
  }

  /** Whether a path is none of the site's pages but serves the writing of them. */
  static boolean isOwn(String path) {
    return path.equals(MANIFEST) || path.equals(UnfinishedRun.NAME);
  }

  /** Whether Dateline made the site, by its first page: for a site that has lost its list. */
  boolean isOurs() throws IOException {
    return content(SiteMap.INDEX)
        .filter(index -> new String(index, UTF_8).contains(GENERATOR))
        .isPresent();
  }
}
