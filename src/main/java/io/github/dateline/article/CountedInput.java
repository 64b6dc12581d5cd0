package io.github.dateline.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes were taken from a stream. */
final class CountedInput extends FilterInputStream {
  private final LongConsumer taken;

  /**
   * @param taken gets the number of bytes of each reading
   */
  CountedInput(InputStream in, LongConsumer taken) {
    super(in);
    this.taken = taken;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    if (b >= 0) {
      taken.accept(1);
    }
    return b;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int count = in.read(bytes, start, length);
    if (count > 0) {
      taken.accept(count);
    }
    return count;
  }
}
