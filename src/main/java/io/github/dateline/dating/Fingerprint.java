package io.github.dateline.dating;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntConsumer;

/**
 * A set of words by their hash codes: a few bytes each, so that an archive's fit into memory.
 *
 * @param hashes in ascending order, each once
 */
@SuppressWarnings("ArrayRecordComponent") // A list would take several times the memory.
record Fingerprint(int[] hashes) {

  static Fingerprint of(Collection<String> words) {
    return new Fingerprint(words.stream().mapToInt(String::hashCode).sorted().distinct().toArray());
  }

  /** The hash codes, ascending. */
  int[] toArray() {
    return hashes.clone();
  }

  int size() {
    return hashes.length;
  }

  boolean contains(int hash) {
    return Arrays.binarySearch(hashes, hash) >= 0;
  }

  void forEach(IntConsumer action) {
    for (int hash : hashes) {
      action.accept(hash);
    }
  }

  /** How many words both have. */
  int shared(Fingerprint other) {
    int count = 0;
    for (int hash : hashes) {
      count += other.contains(hash) ? 1 : 0;
    }
    return count;
  }

  /** Hands on the hash codes of the words that both have. */
  void shared(Fingerprint other, IntConsumer action) {
    for (int hash : hashes) {
      if (other.contains(hash)) {
        action.accept(hash);
      }
    }
  }
}
