package io.github.dateline.app;

import io.github.dateline.article.Article;
import io.github.dateline.article.Block;
import io.github.dateline.event.AnalysedArticle;
import io.github.dateline.event.EventMention;
import io.github.dateline.language.AnnotatedArticle;
import io.github.dateline.language.Sentence;
import io.github.dateline.time.TimeExpression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Keeps what articles say by themselves, from run to run, a file an article; can be shared by
 * threads.
 *
 * <p>A file is named by all that its content depends on: the article as it was read, and the
 * program. So nothing has to be invalidated: what changed has another name. Whatever is wrong with
 * the folder or a file in it is as if it were not there.
 */
final class AnalysisCache {

  /** So many files are not worth tidying up. */
  private static final int FEW = 100;

  private final Path folder;
  private final String program;
  private final RecordFormat format = new RecordFormat();
  private final Set<Path> used = ConcurrentHashMap.newKeySet();

  /** What is kept of an article that was read anyway. */
  private record Kept(
      List<Sentence> sentences, List<TimeExpression> expressions, List<EventMention> mentions) {}

  /** What the analysis reads: all of an article but the name of its file. */
  private record Key(
      String program, String id, Article.Metadata metadata, String text, List<Block> blocks) {}

  /**
   * @param program stands for the code, the rules and the models
   */
  AnalysisCache(Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /** What is known of an article; empty where it has to be analysed. */
  Optional<AnalysedArticle> find(Article article) {
    Path file = file(article);
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
      Kept kept = format.read(content, Kept.class);
      return Optional.of(
          new AnalysedArticle(
              new AnnotatedArticle(article, kept.sentences()),
              kept.expressions(),
              kept.mentions()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps what was found out; where the disk does not take it, the next run finds it out again. */
  void keep(AnalysedArticle analysed) {
    Path file = file(analysed.annotated().article());
    byte[] content =
        format.write(
            new Kept(
                analysed.annotated().sentences(), analysed.expressions(), analysed.mentions()));
    ByteBuffer sealed = ByteBuffer.allocate(content.length + Long.BYTES);
    sealed.put(content).putLong(checksum(content));
    KeptFile.write(file, sealed.array());
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

  private Path file(Article article) {
    byte[] key =
        format.write(
            new Key(program, article.id(), article.metadata(), article.text(), article.blocks()));
    String name = new Fingerprint().add(key).toString();
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
