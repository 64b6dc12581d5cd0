package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  @Test
  void resultsComeInTheOrderOfTheWork() {
    List<Integer> results = new ArrayList<>();
    try (InOrder<Integer> work = new InOrder<>(results::add)) {
      IntStream.range(0, 500).forEach(i -> work.add(() -> i));
      work.finish();
    }
    assertEquals(IntStream.range(0, 500).boxed().toList(), results);
  }

  @Test
  void onlySoMuchIsUnderWay() {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger added = new AtomicInteger();
    try (InOrder<Integer> work = new InOrder<>(result -> taken.incrementAndGet())) {
      for (int i = 0; i < 5000; i++) {
        work.add(() -> 1);
        most.accumulateAndGet(added.incrementAndGet() - taken.get(), Math::max);
      }
      work.finish();
    }
    assertEquals(5000, taken.get());
    assertTrue(most.get() <= 16 * Runtime.getRuntime().availableProcessors(), most::toString);
  }

  @Test
  void whatFailsFailsTheWhole() {
    try (InOrder<Integer> work = new InOrder<>(result -> {})) {
      work.add(
          () -> {
            throw new IllegalStateException("the first");
          });
      IllegalStateException e = assertThrows(IllegalStateException.class, work::finish);
      assertEquals("the first", e.getMessage());
    }
  }
}
