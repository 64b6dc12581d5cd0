package io.github.dateline.app;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Works on all cores on what comes one by one, and hands on the results in the order of their
 * coming. Only so much is under way at any time: what is read faster than it is worked on waits
 * outside.
 */
final class InOrder<R> implements AutoCloseable {

  /** Enough that no core waits, and little against the memory. */
  private static final int PER_CORE = 16;

  private final ExecutorService cores;
  private final int most;
  private final Queue<Future<R>> underWay = new ArrayDeque<>();
  private final Consumer<R> results;

  /**
   * @param results takes the results, in the caller's thread
   */
  InOrder(Consumer<R> results) {
    int count = Runtime.getRuntime().availableProcessors();
    this.cores = Executors.newFixedThreadPool(count);
    this.most = PER_CORE * count;
    this.results = results;
  }

  /**
   * Adds work; waits while too much is under way.
   *
   * @throws RuntimeException what earlier work threw
   */
  void add(Callable<R> work) {
    if (underWay.size() >= most) {
      results.accept(InParallel.await(underWay.remove()));
    }
    underWay.add(cores.submit(work));
  }

  /** Waits for all that is under way. */
  void finish() {
    while (!underWay.isEmpty()) {
      results.accept(InParallel.await(underWay.remove()));
    }
  }

  @Override
  public void close() {
    cores.shutdownNow();
  }
}
