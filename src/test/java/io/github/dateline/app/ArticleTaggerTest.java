package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dateline.anchor.Domain;
import io.github.dateline.article.Article;
import io.github.dateline.article.Articles;
import io.github.dateline.article.SeedReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTaggerTest {

  private static final ArticleTagger TAGGER = new ArticleTagger(Domain.AUTO);

  @TempDir Path folder;

  /** The whole way of {@code tag}: reading, sentences, expressions, values. */
  @ParameterizedTest
  @ValueSource(
      strings = {"last ", "1/1/", "9", "\"'", "(\"\u201C\u2018", "The mill closed on Friday. "})
  void takesTimeInProportionToLength(String hostile) {
    long brief = Math.max(20, leastCpuMillis(hostile, 100_000));
    long tenTimes = leastCpuMillis(hostile, 1_000_000);
    assertTrue(tenTimes <= 40 * brief, () -> brief + " ms, then " + tenTimes + " ms");
  }

  /** Of two runs: what else the machine does, and the compiler, only ever adds. */
  private long leastCpuMillis(String hostile, int length) {
    return IntStream.range(0, 2).mapToLong(run -> cpuMillis(hostile, length)).min().orElseThrow();
  }

  private long cpuMillis(String hostile, int length) {
    Path file =
        Newsroom.write(folder.resolve("hostile.txt"), hostile.repeat(length / hostile.length()));
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    Articles read = SeedReader.read(file);
    for (Article article : read.articles()) {
      TAGGER.tag(article, Optional.of(LocalDate.of(2011, 3, 15)));
    }
    assertEquals(1, read.articles().size());
    return (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
  }
}
