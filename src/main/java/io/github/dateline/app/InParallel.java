package io.github.dateline.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Does the same to many things on all cores; the results keep the things' order. */
final class InParallel {

  private InParallel() {}

  /**
   * @param done told how many things are done, from any thread
   * @throws RuntimeException the first in the things' order that {@code work} threw
   */
  static <T, R> List<R> map(List<T> things, Function<T, R> work, IntConsumer done) {
    AtomicInteger count = new AtomicInteger();
    ExecutorService cores =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(things.size(), Runtime.getRuntime().availableProcessors())));
    try {
      List<Future<R>> futures = new ArrayList<>();
      for (T thing : things) {
        futures.add(
            cores.submit(
                () -> {
                  R result = work.apply(thing);
                  done.accept(count.incrementAndGet());
                  return result;
                }));
      }
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        results.add(await(future));
      }
      return results;
    } finally {
      cores.shutdownNow();
    }
  }

  /** Begins some work that can be done beside other; for {@link #await}. */
  static <R> Future<R> begin(Supplier<R> work) {
    FutureTask<R> task = new FutureTask<>(work::get);
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  /** Waits for a result, and throws what its work threw. */
  static <R> R await(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
