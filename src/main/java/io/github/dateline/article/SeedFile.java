package io.github.dateline.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A file below the root.
 *
 * @param location where it is
 * @param path its path below the root, with {@code /} between folders
 * @param shown how it is named to the user
 * @param size in bytes
 */
record SeedFile(Path location, String path, String shown, long size) {

  /** The longest article of the world is shorter. */
  private static final long LARGEST_ARTICLE = 1 << 26;

  /** What a file is, told by its name alone. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSON_LINES,
    PACKED_JSON_LINES,
    HTML,
    SETTINGS,
    OTHER;

    /** Whether it holds a single one. */
    boolean isOneArticle() {
      return this == TEXT || this == MARKDOWN || this == HTML;
    }
  }

  Format format() {
    String name = path.toLowerCase(Locale.ROOT);
    if (name.endsWith(".txt")) {
      return Format.TEXT;
    }
    if (name.endsWith(".md")) {
      return Format.MARKDOWN;
    }
    if (name.endsWith(".jsonl")) {
      return Format.JSON_LINES;
    }
    if (name.endsWith(".jsonl.gz")) {
      return Format.PACKED_JSON_LINES;
    }
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Format.HTML;
    }
    return path.equals("timeline.yaml") || path.equals("curation.yaml")
        ? Format.SETTINGS
        : Format.OTHER;
  }

  /** Why it is not even opened: reading a pipe would wait for its writer, a device has no end. */
  Optional<Problem> hindrance() {
    if (!Files.isRegularFile(location)) {
      return Optional.of(new Problem(shown, 0, "not a file but a pipe or device", "delete it"));
    }
    return format().isOneArticle() && size > LARGEST_ARTICLE
        ? Optional.of(
            new Problem(
                shown, 0, "larger than 64 MB", "save one article a file, or many in a .jsonl file"))
        : Optional.empty();
  }

  /** The path without its extension, composed as Unicode's NFC: some file systems take it apart. */
  String id() {
    String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
    return composed.substring(0, composed.lastIndexOf('.'));
  }

  /** A path as the user would type it, on every system with {@code /}. */
  static String name(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
