package io.github.dateline.app;

import io.github.dateline.article.Article;
import io.github.dateline.article.KnownArticles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Keeps what articles say by themselves, from run to run, a file an article; can be shared by
 * threads.
 *
 * <p>A file is named by all that its content depends on: the bytes that the article is read from,
 * and the program. So nothing has to be invalidated: what changed has another name. Whatever is
 * wrong with the folder or a file in it is as if it were not there.
 */
final class AnalysisCache implements KnownArticles {

  /** So many files are not worth tidying up. */
  private static final int FEW = 100;

  private final Path folder;
  private final String program;
  private final RecordFormat format = new RecordFormat();
  private final Set<Path> used = ConcurrentHashMap.newKeySet();

  /** The articles of this run, by themselves: two files may claim one id. */
  private final Map<Article, Examined> found = Collections.synchronizedMap(new IdentityHashMap<>());

  private final Map<Article, Path> missing = Collections.synchronizedMap(new IdentityHashMap<>());

  /**
   * @param program stands for the code, the rules and the models
   */
  AnalysisCache(Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  @Override
  public Optional<Article> find(Source source, byte[] content) {
    return read(file(source, content))
        .map(kept -> kept.inFile(source.file()))
        .map(
            examined -> {
              found.put(examined.article(), examined);
              return examined.article();
            });
  }

  @Override
  public void note(Source source, byte[] content, Article article) {
    missing.put(article, file(source, content));
  }

  /** What is known of an article of this run; empty where it has to be analysed. */
  Optional<Examined> examined(Article article) {
    return Optional.ofNullable(found.get(article));
  }

  /** Keeps what was found out; where the disk does not take it, the next run finds it out again. */
  void keep(Examined examined) {
    Path file = missing.get(examined.article());
    if (file != null) {
      byte[] content = format.write(examined);
      ByteBuffer sealed = ByteBuffer.allocate(content.length + Long.BYTES);
      sealed.put(content).putLong(checksum(content));
      KeptFile.write(file, sealed.array());
    }
  }

  private Optional<Examined> read(Path file) {
    try {
      byte[] sealed = Files.readAllBytes(file);
      int end = sealed.length - Long.BYTES;
      if (end < 0) {
        return Optional.empty();
      }
      byte[] content = Arrays.copyOf(sealed, end);
      if (ByteBuffer.wrap(sealed).getLong(end) != checksum(content)) {
        return Optional.empty();
      }
      return Optional.of(format.read(content, Examined.class));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Drops what no article of this run asked for, once that is more than what they asked for: until
   * then a branch that is left, or the other side of a comparison, finds its analyses again.
   */
  void tidy() {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> unused =
          walk.filter(Files::isRegularFile).filter(file -> !used.contains(file)).toList();
      if (unused.size() > Math.max(used.size(), FEW)) {
        for (Path file : unused) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // Another run tidies up at the same time, or the next one will.
      return;
    }
  }

  private Path file(Source source, byte[] content) {
    String name = new Fingerprint().add(program).add(source.path()).add(content).toString();
    Path file = folder.resolve(name.substring(0, 2)).resolve(name.substring(2));
    used.add(file);
    return file;
  }

  private static long checksum(byte[] content) {
    CRC32C checksum = new CRC32C();
    checksum.update(content);
    return checksum.getValue();
  }
}
