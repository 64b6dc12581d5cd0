package io.github.dateline.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * The contents of a gzip file, unless it is a bomb: text packs to a third of its size, or a tenth,
 * but never to a two-hundredth.
 */
final class UnpackedInput extends FilterInputStream {
  private static final int UNLIKELY_RATIO = 200;

  /** Below it a ratio means nothing: short files of equal lines pack well. */
  private static final long HARMLESS = 1 << 26;

  private static final class PackedCount {
    private long bytes;
  }

  private final PackedCount packed;
  private long unpacked;

  UnpackedInput(InputStream in) throws IOException {
    this(in, new PackedCount());
  }

  private UnpackedInput(InputStream in, PackedCount packed) throws IOException {
    super(new GZIPInputStream(new CountedInput(in, count -> packed.bytes += count), 1 << 16));
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int count = in.read(bytes, start, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int bytes) throws IOException {
    unpacked += bytes;
    if (unpacked > HARMLESS && unpacked / UNLIKELY_RATIO > packed.bytes) {
      throw new IOException("it unpacks to more than 200 times its size");
    }
  }
}
