package io.github.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InParallelTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 1000).boxed().toList();

  @Test
  void keepsTheOrderAndCountsEveryThing() {
    AtomicInteger calls = new AtomicInteger();
    List<String> results =
        InParallel.map(NUMBERS, number -> "n" + number, done -> calls.incrementAndGet());
    assertEquals(NUMBERS.stream().map(number -> "n" + number).toList(), results);
    assertEquals(NUMBERS.size(), calls.get());
  }

  @Test
  void throwsWhatTheFirstFailureThrew() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                InParallel.map(
                    NUMBERS,
                    number -> {
                      if (number % 100 == 99) {
                        throw new IllegalArgumentException("at " + number);
                      }
                      return number;
                    },
                    done -> {}));
    assertEquals("at 99", e.getMessage());
  }

  @Test
  void takesNothingToo() {
    assertEquals(List.of(), InParallel.map(List.of(), thing -> thing, done -> {}));
  }
}
