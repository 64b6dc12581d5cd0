package io.github.dateline.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dateline.article.ArticleReader.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /** Enough for many cores, and not too much for the memory. */
  private static final int AT_ONCE = 64;

  private final Path root;
  private final KnownArticles known;
  private final Consumer<Article> articles;
  private final Progress progress;
  private final TakenIds ids = new TakenIds();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notices = new ArrayList<>();
  private int count;
  private long done;
  private long total;

  private SeedReader(
      Path root, KnownArticles known, Progress progress, Consumer<Article> articles) {
    this.root = root;
    this.known = known;
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
    return read(folderOrFile, KnownArticles.NONE);
  }

  /**
   * Reads all articles.
   *
   * @param folderOrFile a folder, such as {@code seeds}, or a single article
   * @param known what need not be read again
   */
  public static Articles read(Path folderOrFile, KnownArticles known) {
    List<Article> articles = new ArrayList<>();
    Remarks remarks =
        new SeedReader(folderOrFile, known, (bytes, total) -> {}, articles::add).each();
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
    return new SeedReader(folderOrFile, KnownArticles.NONE, progress, articles).each();
  }

  private Remarks each() {
    if (Files.isDirectory(root)) {
      List<SeedFile> files = SeedFolder.files(root, problems::add, notices::add);
      total = files.stream().mapToLong(SeedFile::size).sum();
      read(files);
      if (count == 0 && problems.isEmpty() && notices.isEmpty()) {
        notices.add(new Problem(name(root), 0, "no article in this folder", READS));
      }
    } else if (Files.exists(root)) {
      Path name = root.getFileName();
      total = root.toFile().length();
      read(List.of(new SeedFile(root, name == null ? "" : name.toString(), name(root), total)));
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

  /** Reads so many files at once, and takes what they hold in their order. */
  private void read(List<SeedFile> files) {
    for (int start = 0; start < files.size(); start += AT_ONCE) {
      List<SeedFile> some = files.subList(start, Math.min(start + AT_ONCE, files.size()));
      some.parallelStream().map(this::prepare).toList().forEach(Runnable::run);
    }
  }

  /** Reads what can be read beside other files; what is returned takes it. */
  private Runnable prepare(SeedFile file) {
    if (file.path().indexOf('\uFFFD') >= 0) {
      // Java cannot name the file, so it would get a wrong id.
      Problem unnamed =
          new Problem(
              file.shown(), 0, "the locale cannot read this file's name", "set LC_ALL=C.UTF-8");
      return () -> problems.add(unnamed);
    }
    if (file.format().isOneArticle()) {
      Outcome outcome = ArticleReader.read(file, known);
      return () -> {
        advance(file.size());
        take(outcome);
      };
    }
    return () -> readOther(file);
  }

  private void readOther(SeedFile file) {
    switch (file.format()) {
      case JSON_LINES, PACKED_JSON_LINES ->
          file.hindrance().ifPresentOrElse(problems::add, () -> readArchive(file));
      case OTHER -> notices.add(new Problem(file.shown(), 0, "not an article", READS));
      default -> {}
    }
  }

  private void readArchive(SeedFile file) {
    boolean packed = file.format() == SeedFile.Format.PACKED_JSON_LINES;
    try (InputStream plain =
            new CountedInput(Files.newInputStream(file.location()), this::advance);
        InputStream in = packed ? new UnpackedInput(plain) : plain) {
      new JsonLines(file.shown(), problems::add).read(in, line -> take(read(file, line)));
    } catch (IOException e) {
      problems.add(unreadable(file.shown(), e));
    }
  }

  private Outcome read(SeedFile file, JsonLines.Line line) {
    String shown = file.shown() + ":" + line.number();
    return ArticleReader.read(
        new KnownArticles.Source(file.path(), shown),
        line.json().getBytes(UTF_8),
        known,
        () -> Outcome.of(Draft.plain(line.id(), shown, line.stated(), line.text())));
  }

  private void advance(long bytes) {
    done += bytes;
    progress.read(done, total);
  }

  private void take(Outcome outcome) {
    problems.addAll(outcome.problems());
    notices.addAll(outcome.notices());
    outcome.article().ifPresent(this::take);
  }

  private void take(Article article) {
    Optional<Problem> taken = ids.take(article.id(), article.file());
    taken.ifPresent(problems::add);
    if (taken.isEmpty()) {
      count++;
      articles.accept(article);
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
