package io.github.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the articles of a folder and of all folders in it, or a single file.
 *
 * <p>Nothing depends on the file system's order, on the locale or on the clock. A file that is
 * wrong is a problem and spoils no other.
 */
public final class SeedReader {
  private static final String READS = "Dateline reads .txt, .md, .html, .jsonl and .jsonl.gz";

  /** The longest article of the world is shorter. */
  private static final long LARGEST_ARTICLE = 1 << 26;

  private final Path root;
  private final Consumer<Article> articles;
  private final Progress progress;
  private final TakenIds ids = new TakenIds();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notices = new ArrayList<>();
  private int count;
  private long done;
  private long total;

  private SeedReader(Path root, Progress progress, Consumer<Article> articles) {
    this.root = root;
    this.progress = progress;
    this.articles = articles;
  }

  /** Hears how far a reading has come. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Called as often as anything was read.
     *
     * @param bytes so many were read, as they lie on the disk, packed or not
     * @param total so many there are
     */
    void read(long bytes, long total);
  }

  /**
   * Reads all articles.
   *
   * @param folderOrFile a folder, such as {@code seeds}, or a single article
   */
  public static Articles read(Path folderOrFile) {
    List<Article> articles = new ArrayList<>();
    Remarks remarks = each(folderOrFile, articles::add);
    articles.sort(Comparator.comparing(Article::id));
    return new Articles(articles, remarks.problems(), remarks.notices());
  }

  /**
   * Reads one article after the other and keeps none of them, so that an archive may be larger than
   * the memory.
   *
   * @param folderOrFile a folder, such as {@code seeds}, or a single article or archive
   * @param articles takes every article without a problem, files in order of their paths and
   *     archives line by line; of two with one id the first
   * @return what is to be said about the whole
   */
  public static Remarks each(Path folderOrFile, Consumer<Article> articles) {
    return each(folderOrFile, (bytes, total) -> {}, articles);
  }

  /** The same, telling how far it has come. */
  public static Remarks each(Path folderOrFile, Progress progress, Consumer<Article> articles) {
    return new SeedReader(folderOrFile, progress, articles).each();
  }

  private Remarks each() {
    if (Files.isDirectory(root)) {
      List<SeedFile> files = SeedFolder.files(root, problems::add, notices::add);
      total = files.stream().mapToLong(SeedFile::size).sum();
      files.forEach(this::read);
      if (count == 0 && problems.isEmpty() && notices.isEmpty()) {
        notices.add(new Problem(name(root), 0, "no article in this folder", READS));
      }
    } else if (Files.exists(root)) {
      Path name = root.getFileName();
      total = root.toFile().length();
      read(new SeedFile(root, name == null ? "" : name.toString(), name(root), total));
    } else {
      problems.add(
          new Problem(
              name(root),
              0,
              "no such folder",
              "make it and put articles in, a .txt or .md file each"));
    }
    return new Remarks(problems, notices);
  }

  private void read(SeedFile file) {
    if (file.path().indexOf('\uFFFD') >= 0) {
      // Java cannot name the file, so it would get a wrong id.
      problems.add(
          new Problem(
              file.shown(), 0, "the locale cannot read this file's name", "set LC_ALL=C.UTF-8"));
      return;
    }
    if (file.format().isRead() && !canBeRead(file)) {
      return;
    }
    try {
      switch (file.format()) {
        case TEXT, MARKDOWN -> {
          try (InputStream in = open(file)) {
            readText(file, in.readAllBytes());
          }
        }
        case JSON_LINES -> {
          try (InputStream in = open(file)) {
            readLines(file, in);
          }
        }
        case PACKED_JSON_LINES -> {
          try (InputStream in = new UnpackedInput(open(file))) {
            readLines(file, in);
          }
        }
        case SETTINGS -> {}
        case HTML -> {
          try (InputStream in = open(file)) {
            readPage(file, in.readAllBytes());
          }
        }
        case OTHER -> notices.add(new Problem(file.shown(), 0, "not an article", READS));
      }
    } catch (IOException e) {
      problems.add(unreadable(file.shown(), e));
    }
  }

  /** Reading a pipe would wait for its writer, reading a device would not end. */
  private boolean canBeRead(SeedFile file) {
    if (!Files.isRegularFile(file.location())) {
      problems.add(new Problem(file.shown(), 0, "not a file but a pipe or device", "delete it"));
    } else if (file.format().isOneArticle() && file.size() > LARGEST_ARTICLE) {
      problems.add(
          new Problem(
              file.shown(),
              0,
              "larger than 64 MB",
              "save one article a file, or many in a .jsonl file"));
    } else {
      return true;
    }
    return false;
  }

  private InputStream open(SeedFile file) throws IOException {
    return new CountedInput(
        Files.newInputStream(file.location()),
        bytes -> {
          done += bytes;
          progress.read(done, total);
        });
  }

  private void readText(SeedFile file, byte[] bytes) {
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
    String text =
        file.format() == SeedFile.Format.MARKDOWN ? Markdown.plain(parts.text()) : parts.text();
    add(Draft.plain(file.id(), file.shown(), parts.stated(), text));
  }

  private void readPage(SeedFile file, byte[] bytes) {
    int problemsBefore = problems.size();
    FrontMatter.Head head = FrontMatter.head(bytes, file.shown(), problems::add);
    Optional<HtmlPage> page =
        HtmlCharset.decode(
                Arrays.copyOfRange(bytes, head.bytes(), bytes.length),
                file.shown(),
                head.lines() + 1,
                problems::add)
            .map(HtmlPage::read);
    if (page.isEmpty() || problems.size() > problemsBefore) {
      return;
    }
    if (!page.get().hasStory()) {
      problems.add(
          new Problem(
              file.shown(),
              0,
              "no story found on this page",
              "save the story's text as .txt, or delete the file"));
      return;
    }
    add(Draft.page(file.id(), file.shown(), head.stated(), page.get()));
  }

  private void readLines(SeedFile file, InputStream in) throws IOException {
    new JsonLines(file.shown(), problems::add)
        .read(
            in,
            line ->
                add(
                    Draft.plain(
                        line.id(),
                        file.shown() + ":" + line.number(),
                        line.stated(),
                        line.text())));
  }

  private void add(Draft draft) {
    Optional<String> unread = draft.unreadLanguage();
    if (unread.isPresent()) {
      notices.add(
          new Problem(
              draft.file(),
              0,
              "skipped: " + unread.get(),
              draft.stated().language().isPresent()
                  ? "Dateline reads English"
                  : "Dateline reads English; if this is English, write \"language: en\""));
      return;
    }
    Optional<Problem> taken = ids.take(draft.id(), draft.file());
    taken.ifPresent(problems::add);
    if (taken.isEmpty()) {
      count++;
      articles.accept(draft.article());
    }
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
    return SeedFile.name(path);
  }
}
