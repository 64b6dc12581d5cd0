package io.github.dateline.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with three articles on a dam, none of them with a problem. */
final class Newsroom {

  private static final SortedMap<String, String> ARTICLES =
      new TreeMap<>(
          Map.of(
              "timeline.yaml",
              """
              title: The Orsa dam
              description: From the first crack to the verdict.
              language: en
              subjects:
                Orsa dam: [the dam]
              """,
              "crack.md",
              """
              ---
              title: Crack found in Orsa dam
              publisher: The Valley Post
              url: https://valley.example/crack
              date: 2019-06-12
              ---
              Engineers found a crack in the wall of the Orsa dam on Monday.

              The company lowered the lake by two metres last week. The wall was built in 1964.
              """,
              "verdict.md",
              """
              ---
              title: Dam company fined
              publisher: The Valley Post
              date: 2021-03-18
              ---
              A court fined the company on Thursday. The trial opened in October 2020.

              The dam will be rebuilt in 2022, the minister said on Wednesday.
              """,
              "köy/baraj.txt",
              """
              ---
              title: Villagers return below the dam
              date: 2019-09-02
              ---
              Eighty families returned to their houses on Sunday. They had left on 13 June 2019.
              """));

  private final Path root;

  private Newsroom(Path root) {
    this.root = root;
  }

  /** Writes the articles into {@code root/seeds}. */
  static Newsroom in(Path root) {
    Newsroom newsroom = new Newsroom(root);
    ARTICLES.forEach(newsroom::write);
    return newsroom;
  }

  /** The same articles, made in the opposite order, with other line ends and byte order marks. */
  static Newsroom otherwiseIn(Path root) {
    Newsroom newsroom = new Newsroom(root);
    new TreeMap<>(ARTICLES)
        .descendingMap()
        .forEach((name, text) -> newsroom.write(name, "\uFEFF" + text.replace("\n", "\r\n")));
    return newsroom;
  }

  Path root() {
    return root;
  }

  Path seed(String name) {
    return root.resolve("seeds").resolve(name);
  }

  Path site() {
    return root.resolve("site");
  }

  /** Writes one more file below {@code seeds/}. */
  Path write(String name, String text) {
    return write(seed(name), text);
  }

  static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what {@link #files} read. */
  static Path writeBytes(Path file, String latin1) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, latin1, ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Path → content of all files of the site; empty where there is none. */
  SortedMap<String, String> siteFiles() {
    return files(site());
  }

  /** The same files with the same bytes: the set first, so that a failure names what is missing. */
  static void assertSameFiles(Path expected, Path actual) {
    SortedMap<String, String> wanted = files(expected);
    SortedMap<String, String> found = files(actual);
    assertEquals(wanted.keySet(), found.keySet());
    wanted.forEach((path, content) -> assertEquals(content, found.get(path), path));
  }

  /** Path → content, byte for byte as Latin-1 characters. */
  static SortedMap<String, String> files(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(path).toString().replace('\\', '/'),
            Files.readString(path, ISO_8859_1));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
