package io.github.dateline.review;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks another supplier when it is first asked itself, and never again. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> first;
  private @Nullable T value;

  Once(Supplier<T> first) {
    this.first = first;
  }

  @Override
  public synchronized T get() {
    T known = value;
    if (known == null) {
      known = first.get();
      value = known;
    }
    return known;
  }
}
