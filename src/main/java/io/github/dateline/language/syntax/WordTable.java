package io.github.dateline.language.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two small numbers for each of many words. Of a word only its own number ({@link Hash}) is kept.
 */
final class WordTable {

  private final int[] words;
  private final short[] first;
  private final short[] second;
  private final int mask;

  /**
   * @param numbers of a word's number, never 0: its first number × 65,536 + its second one; the
   *     first below 256
   */
  WordTable(Map<Integer, Integer> numbers) {
    int capacity = Math.max(16, Integer.highestOneBit(numbers.size() * 2 + 1) * 2);
    mask = capacity - 1;
    words = new int[capacity];
    first = new short[capacity];
    second = new short[capacity];
    numbers.forEach(
        (word, both) -> {
          int slot = word & mask;
          while (words[slot] != 0) {
            slot = (slot + 1) & mask;
          }
          words[slot] = word;
          first[slot] = (short) (both >>> 16);
          second[slot] = (short) (both & 0xffff);
        });
  }

  /** A word's first number; 0 for a word that is not known. */
  int first(int word) {
    int slot = slot(word);
    return slot < 0 ? 0 : first[slot];
  }

  /** A word's second number; 0 for a word that is not known. */
  int second(int word) {
    int slot = slot(word);
    return slot < 0 ? 0 : second[slot];
  }

  private int slot(int word) {
    int slot = word & mask;
    while (words[slot] != 0) {
      if (words[slot] == word) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  void write(DataOutput out) throws IOException {
    TreeMap<Integer, Integer> sorted = new TreeMap<>();
    for (int i = 0; i < words.length; i++) {
      if (words[i] != 0) {
        sorted.put(words[i], first[i] << 16 | second[i]);
      }
    }
    out.writeInt(sorted.size());
    for (Map.Entry<Integer, Integer> entry : sorted.entrySet()) {
      out.writeInt(entry.getKey());
    }
    for (Integer both : sorted.values()) {
      out.writeByte(both >>> 16);
      out.writeShort(both);
    }
  }

  static WordTable read(DataInput in) throws IOException {
    int[] keys = new int[in.readInt()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readInt();
    }
    Map<Integer, Integer> numbers = new TreeMap<>();
    for (int key : keys) {
      numbers.put(key, in.readUnsignedByte() << 16 | in.readUnsignedShort());
    }
    return new WordTable(numbers);
  }
}
