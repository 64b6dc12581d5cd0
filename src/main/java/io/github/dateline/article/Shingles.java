package io.github.dateline.article;

import java.util.Arrays;

/**
 * The runs of five words that a story has: what two texts share when one was copied from the other
 * (Broder, “On the resemblance and containment of documents”, 1997).
 *
 * <p>The headline, captions and what belongs to the page do not count: every outlet writes its own.
 *
 * @param hashes one for each run, in ascending order, each once
 */
@SuppressWarnings(
    "ArrayRecordComponent") // There are many: a list would take several times the memory.
public record Shingles(long[] hashes) {
  private static final int WORDS = 5;

  /** FNV-1a, of 64 bits. */
  private static final long OFFSET = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  /** The runs of an article's story. */
  public static Shingles of(Article article) {
    long[] hashes = new long[256];
    int count = 0;
    long[] window = new long[WORDS];
    int words = 0;
    for (Block block : article.blocks()) {
      if (!block.kind().tells() || block.kind() == Block.Kind.TITLE) {
        continue;
      }
      for (String word : WordKey.of(article.textOf(block)).split(" ")) {
        window[words++ % WORDS] = hash(word);
        if (words >= WORDS) {
          hashes = count < hashes.length ? hashes : Arrays.copyOf(hashes, 2 * count);
          hashes[count++] = hash(window, words);
        }
      }
    }
    return new Shingles(Arrays.stream(hashes, 0, count).sorted().distinct().toArray());
  }

  int size() {
    return hashes.length;
  }

  /** Those that stand for all: of equal texts the same, about {@code most} of a long text. */
  long[] sample(int most) {
    // Powers of two, so that the sample of a long text lies in that of a short one.
    long mask = Math.max(0, Long.highestOneBit(hashes.length / most) * 2 - 1);
    return Arrays.stream(hashes).filter(hash -> (hash & mask) == 0).toArray();
  }

  /** How many are in both. */
  int sharedWith(Shingles other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  private static long hash(String word) {
    long hash = OFFSET;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return hash;
  }

  /** Of the last words, in their order. */
  private static long hash(long[] window, int words) {
    long hash = OFFSET;
    for (int i = words - WORDS; i < words; i++) {
      hash = (hash ^ window[i % WORDS]) * PRIME;
      hash ^= hash >>> 32;
    }
    return hash;
  }
}
