package io.github.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads the articles of a folder and of all folders in it, or a single file.
 *
 * <p>Nothing depends on the file system's order, on the locale or on the clock. A file that is
 * wrong is a problem and spoils no other.
 */
public final class SeedReader {
  private static final String READS = "Dateline reads .txt, .md, .jsonl and .jsonl.gz";

  private final Path root;
  private final List<Article> articles = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notices = new ArrayList<>();

  private SeedReader(Path root) {
    this.root = root;
  }

  /**
   * Reads all articles.
   *
   * @param folderOrFile a folder, such as {@code seeds}, or a single article
   */
  public static Articles read(Path folderOrFile) {
    return new SeedReader(folderOrFile).read();
  }

  private Articles read() {
    if (Files.isDirectory(root)) {
      for (SeedFile file : files()) {
        read(file);
      }
      if (articles.isEmpty() && problems.isEmpty() && notices.isEmpty()) {
        notices.add(new Problem(name(root), 0, "no article in this folder", READS));
      }
    } else if (Files.exists(root)) {
      Path name = root.getFileName();
      read(new SeedFile(root, name == null ? "" : name.toString(), name(root)));
    } else {
      problems.add(
          new Problem(
              name(root),
              0,
              "no such folder",
              "make it and put articles in, a .txt or .md file each"));
    }
    articles.sort(Comparator.comparing(Article::id).thenComparing(Article::file));
    reportEqualIds();
    problems.sort(Comparator.comparing(Problem::file).thenComparing(Problem::line));
    notices.sort(Comparator.comparing(Problem::file).thenComparing(Problem::line));
    return new Articles(articles, problems, notices);
  }

  /** Files in order of their paths below the root, whatever order the file system has. */
  private List<SeedFile> files() {
    List<SeedFile> files = new ArrayList<>();
    try {
      collect(root, "", root.toRealPath(), files);
    } catch (IOException e) {
      problems.add(unreadable(name(root), e));
    }
    files.sort(Comparator.comparing(SeedFile::path));
    return files;
  }

  private void collect(Path folder, String prefix, Path realRoot, List<SeedFile> files)
      throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String path = prefix + entry.getFileName();
        String shown = name(entry);
        if (isHidden(entry)) {
          continue;
        }
        if (Files.isSymbolicLink(entry) && !mayFollow(entry, shown, realRoot)) {
          continue;
        }
        if (Files.isDirectory(entry)) {
          collect(entry, path + "/", realRoot, files);
        } else {
          files.add(new SeedFile(entry, path, shown));
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
        problems.add(
            new Problem(
                shown, 0, "a link that leads out of the folder", "put a copy of the article here"));
      } else if (Files.isDirectory(target)) {
        notices.add(
            new Problem(shown, 0, "a link to a folder", "its articles are read where they stand"));
      } else {
        return true;
      }
    } catch (IOException e) {
      problems.add(new Problem(shown, 0, "a link that leads nowhere", "delete it"));
    }
    return false;
  }

  private void read(SeedFile file) {
    if (file.path().indexOf('\uFFFD') >= 0) {
      // Java cannot name the file, so it would get a wrong id.
      problems.add(
          new Problem(
              file.shown(), 0, "the locale cannot read this file's name", "set LC_ALL=C.UTF-8"));
      return;
    }
    try {
      switch (file.format()) {
        case TEXT -> readText(file);
        case JSON_LINES -> {
          try (InputStream in = Files.newInputStream(file.location())) {
            readLines(file, in);
          }
        }
        case PACKED_JSON_LINES -> {
          try (InputStream in = new GZIPInputStream(Files.newInputStream(file.location()))) {
            readLines(file, in);
          }
        }
        case SETTINGS -> {}
        case HTML ->
            notices.add(
                new Problem(
                    file.shown(), 0, "HTML is not read yet", "save the article as .txt or .md"));
        case OTHER -> notices.add(new Problem(file.shown(), 0, "not an article", READS));
      }
    } catch (IOException e) {
      problems.add(unreadable(file.shown(), e));
    }
  }

  private void readText(SeedFile file) throws IOException {
    byte[] bytes = Files.readAllBytes(file.location());
    int problemsBefore = problems.size();
    Optional<String> content = TextDecoder.decode(bytes, file.shown(), 1, problems::add);
    if (content.isEmpty()) {
      return;
    }
    FrontMatter parts = FrontMatter.split(content.get(), file.shown(), problems::add);
    if (problems.size() > problemsBefore) {
      return;
    }
    if (parts.text().isBlank()) {
      String what =
          content.get().isBlank() ? "the file is empty" : "no text after the front matter";
      problems.add(new Problem(file.shown(), 0, what, "write the article, or delete the file"));
      return;
    }
    add(file.id(), file.shown(), parts.stated(), parts.text());
  }

  private void readLines(SeedFile file, InputStream in) throws IOException {
    new JsonLines(file.shown(), problems::add)
        .read(
            in,
            line -> add(line.id(), file.shown() + ":" + line.number(), line.stated(), line.text()));
  }

  private void add(String id, String file, Stated stated, String text) {
    Optional<String> unread = UnreadLanguage.of(stated, text);
    if (unread.isPresent()) {
      notices.add(
          new Problem(
              file,
              0,
              "skipped: " + unread.get(),
              stated.language().isPresent()
                  ? "Dateline reads English"
                  : "Dateline reads English; if this is English, write \"language: en\""));
      return;
    }
    List<Block> blocks = BlockReader.read(text, stated.title(), stated.publisher());
    Article.Metadata metadata =
        new Article.Metadata(
            stated.title().orElseGet(() -> Headline.of(text, blocks, stated.publisher())),
            stated.url(),
            stated.publisher(),
            stated.author(),
            stated.date(),
            List.of(),
            stated.language());
    articles.add(new Article(id, file, metadata, text, blocks));
  }

  /** Of articles whose ids a file system could take for one, the first in order stays. */
  private void reportEqualIds() {
    Map<String, Article> first = new HashMap<>();
    List<Article> kept = new ArrayList<>();
    for (Article article : articles) {
      String folded = article.id().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
      Article other = first.putIfAbsent(folded, article);
      if (other == null) {
        kept.add(article);
        continue;
      }
      String what =
          other.id().equals(article.id())
              ? "the id \"" + article.id() + "\" is also that of " + other.file()
              : "the id differs only in case from that of " + other.file();
      problems.add(new Problem(article.file(), 0, what, "rename one of them"));
    }
    articles.clear();
    articles.addAll(kept);
  }

  static Problem unreadable(String file, IOException e) {
    String what =
        e instanceof AccessDeniedException
            ? "no permission to read it"
            : "cannot be read (" + String.valueOf(e.getMessage()) + ")";
    return new Problem(file, 0, what, "check the file");
  }

  /** A path as the user would type it, on every system with {@code /}. */
  static String name(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /**
   * A file below the root.
   *
   * @param location where it is
   * @param path its path below the root, with {@code /} between folders
   * @param shown how it is named to the user
   */
  private record SeedFile(Path location, String path, String shown) {

    private enum Format {
      TEXT,
      JSON_LINES,
      PACKED_JSON_LINES,
      HTML,
      SETTINGS,
      OTHER
    }

    Format format() {
      String name = path.toLowerCase(Locale.ROOT);
      if (name.endsWith(".txt") || name.endsWith(".md")) {
        return Format.TEXT;
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

    /**
     * The path without its extension, composed as Unicode's NFC: some file systems take it apart.
     */
    String id() {
      String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
      return composed.substring(0, composed.lastIndexOf('.'));
    }
  }
}
