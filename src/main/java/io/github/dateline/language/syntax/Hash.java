package io.github.dateline.language.syntax;

/** Mixes small numbers into the keys of features (after MurmurHash3's finalizer). */
final class Hash {

  /** Bits of a key: a million features among so many meet another one's key once in 250. */
  static final int KEY_BITS = 28;

  private Hash() {}

  static int mix(int hash, int value) {
    int mixed = (hash ^ value) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 15)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 13);
  }

  /** A number for some characters of a word, the same in every run; never 0. */
  static int of(CharSequence text, int start, int end) {
    int hash = 17 + end - start;
    for (int i = start; i < end; i++) {
      hash = mix(hash, text.charAt(i));
    }
    return hash == 0 ? 1 : hash;
  }

  static int of(CharSequence text) {
    return of(text, 0, text.length());
  }

  static int key(int hash) {
    return hash >>> (32 - KEY_BITS);
  }
}
