package io.github.dateline.event;

/**
 * A stretch of tokens.
 *
 * @param first index of the first
 * @param last index of the last, inclusive; before {@code first} where there is none
 */
record Phrase(int first, int last) {
  boolean contains(int token) {
    return first <= token && token <= last;
  }

  boolean isEmpty() {
    return last < first;
  }
}
