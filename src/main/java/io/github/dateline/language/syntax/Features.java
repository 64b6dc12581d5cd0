package io.github.dateline.language.syntax;

/**
 * The features that hold in one situation, as keys of {@link Hash#KEY_BITS} bits. The first value
 * of each is the number of its template.
 */
final class Features {

  private final int[] keys = new int[192];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int key(int index) {
    return keys[index];
  }

  /** A number that no other features are likely to have. */
  long hash() {
    long hash = size;
    for (int i = 0; i < size; i++) {
      hash = (hash ^ keys[i]) * 0x9E3779B97F4A7C15L;
    }
    return hash;
  }

  void add(int template, int a) {
    keys[size++] = Hash.key(Hash.mix(template, a));
  }

  void add(int template, int a, int b) {
    keys[size++] = Hash.key(Hash.mix(Hash.mix(template, a), b));
  }

  void add(int template, int a, int b, int c) {
    keys[size++] = Hash.key(Hash.mix(Hash.mix(Hash.mix(template, a), b), c));
  }

  void add(int template, int a, int b, int c, int d) {
    keys[size++] = Hash.key(Hash.mix(Hash.mix(Hash.mix(Hash.mix(template, a), b), c), d));
  }
}
