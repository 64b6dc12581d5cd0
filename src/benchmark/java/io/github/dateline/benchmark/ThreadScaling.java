package io.github.dateline.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * How much faster two threads are than one, by the clock on the wall. On a machine that does other
 * things beside, the tokens per CPU second tell more: they stay where threads do not wait for one
 * another's memory.
 */
record ThreadScaling(Report report) {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final int ROUNDS = 20;

  private record Rate(double perWallSecond, double perCpuSecond) {}

  void print(Corpus corpus) throws InterruptedException {
    DatelineTagger tagger = DatelineTagger.shipped();
    rate(tagger, corpus, 2);
    Rate one = rate(tagger, corpus, 1);
    Rate two = rate(tagger, corpus, 2);
    report.columns(
        List.of(
            "threads", "tokens per wall second", "tokens per CPU second, garbage collector too"));
    row(1, one);
    row(2, two);
    report.say("");
    report.say(
        "%s %d times over, %d processors: two threads read %.2f times as much as one.",
        corpus.name(),
        ROUNDS,
        Runtime.getRuntime().availableProcessors(),
        two.perWallSecond / one.perWallSecond);
  }

  private void row(int threads, Rate rate) {
    report.row(
        List.of(
            String.valueOf(threads),
            String.format(Locale.ROOT, "%,.0f", rate.perWallSecond),
            String.format(Locale.ROOT, "%,.0f", rate.perCpuSecond)));
  }

  private static Rate rate(DatelineTagger tagger, Corpus corpus, int threads)
      throws InterruptedException {
    double tokens = ROUNDS * corpus.documents().stream().mapToLong(Corpus.Document::tokens).sum();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    long wall = System.nanoTime();
    long cpu = SYSTEM.getProcessCpuTime();
    for (int round = 0; round < ROUNDS; round++) {
      corpus.documents().forEach(document -> workers.execute(() -> tagger.tag(document)));
    }
    workers.shutdown();
    if (!workers.awaitTermination(10, TimeUnit.MINUTES)) {
      throw new IllegalStateException("no end after ten minutes");
    }
    return new Rate(
        tokens / ((System.nanoTime() - wall) / 1e9),
        tokens / ((SYSTEM.getProcessCpuTime() - cpu) / 1e9));
  }
}
