package io.github.dateline.language.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights of features for classes, packed: of each feature only the classes that it speaks for or
 * against, each with a weight of one byte.
 *
 * <p>A byte stands for a weight on a curved scale: sign · (|byte| / 127)² · the largest weight. On
 * a straight one small weights, which are the most, would all become nothing.
 *
 * <p>Scoring is a matter of looks into memory, one a feature and one a row; so a row of one or two
 * classes, as most are, stands where its feature is looked for, and a row of many is spread out
 * over all classes, to be added in one go.
 */
final class LinearModel {

  private final int classes;
  private final float largest;
  private final float[] values = new float[256];

  /** The features' keys, ascending. */
  private final int[] keys;

  /** A row a feature, in the order of the keys: how many pairs; then they, class × 256 + weight. */
  private final char[] rows;

  /**
   * Slots, two numbers each: the feature's key plus one, twice, plus one if the row stands here; 0
   * where the slot is free. Then the row's two pairs, or where in {@link #rows} it begins.
   */
  private final int[] slots;

  private final int mask;

  private LinearModel(int classes, float largest, int[] keys, char[] rows) {
    this.classes = classes;
    this.largest = largest;
    this.keys = keys;
    this.rows = rows;
    for (int i = 0; i < 256; i++) {
      float part = (byte) i / 127f;
      values[i] = part * Math.abs(part) * largest;
    }
    slots = new int[Integer.highestOneBit(Math.max(8, keys.length + keys.length / 2)) * 4];
    mask = slots.length - 2;
    index();
  }

  private void index() {
    int at = 0;
    for (int key : keys) {
      int length = rows[at];
      int slot = slot(key);
      while (slots[slot] != 0) {
        slot = (slot + 2) & mask;
      }
      slots[slot] = (key + 1) << 1 | (length <= 2 ? 1 : 0);
      if (length <= 2) {
        slots[slot + 1] = rows[at + 1] << 16 | (length == 2 ? rows[at + 2] : 0);
      } else {
        slots[slot + 1] = at;
      }
      at += length + 1;
    }
  }

  private int slot(int key) {
    return (((key + 1) * 0x9E3779B1) >>> 4) & mask;
  }

  /** The byte for a weight; 0 where it is too small to be said. */
  static byte pack(float weight, float largest) {
    double part = Math.sqrt(Math.min(1, Math.abs(weight) / largest));
    int rounded = (int) Math.round(part * 127);
    return (byte) (weight < 0 ? -rounded : rounded);
  }

  /**
   * Packs a table.
   *
   * @param keys of the features, ascending
   * @param table by feature: one pair or more, class × 256 + the weight's byte
   * @param largest the weight that the byte 127 stands for
   */
  static LinearModel pack(int classes, int[] keys, char[][] table, float largest) {
    int length = 0;
    for (char[] row : table) {
      length += row.length + 1;
    }
    char[] rows = new char[length];
    int at = 0;
    for (char[] row : table) {
      rows[at++] = (char) row.length;
      System.arraycopy(row, 0, rows, at, row.length);
      at += row.length;
    }
    return new LinearModel(classes, largest, keys, rows);
  }

  /**
   * Adds up the weights of some features.
   *
   * @param found room for two numbers a feature
   * @param scores a number a class; what stood there is lost
   */
  void score(Features features, int[] found, float[] scores) {
    Arrays.fill(scores, 0, classes, 0f);
    int size = features.size();
    // Nothing is decided here, so that the processor need not wait for one look before the next.
    for (int i = 0; i < size; i++) {
      int slot = slot(features.key(i));
      found[2 * i] = slots[slot];
      found[2 * i + 1] = slots[slot + 1];
    }
    int known = 0;
    for (int i = 0; i < size; i++) {
      int wanted = features.key(i) + 1;
      int there = found[2 * i];
      int row = found[2 * i + 1];
      if (there >>> 1 != wanted && there != 0) {
        int slot = next(wanted);
        there = slots[slot];
        row = slots[slot + 1];
      }
      if (there == 0) {
        continue;
      }
      if ((there & 1) == 1) {
        scores[row >>> 24] += values[row >>> 16 & 0xff];
        scores[row >>> 8 & 0xff] += values[row & 0xff];
      } else {
        found[known++] = row;
      }
    }
    for (int i = 0; i < known; i++) {
      found[known + i] = rows[found[i]];
    }
    for (int i = 0; i < known; i++) {
      int at = found[i];
      int end = at + found[known + i];
      while (at < end) {
        int pair = rows[++at];
        scores[pair >>> 8] += values[pair & 0xff];
      }
    }
  }

  /** The slot of a feature that does not stand in its first one, or the free one after. */
  private int next(int wanted) {
    int slot = slot(wanted - 1);
    while (slots[slot] >>> 1 != wanted && slots[slot] != 0) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  /** Writes keys by their distances, then the rows' lengths, classes and weights, each apart. */
  void write(DataOutput out) throws IOException {
    out.writeByte(classes);
    out.writeFloat(largest);
    out.writeInt(keys.length);
    out.writeInt(rows.length);
    int last = -1;
    for (int key : keys) {
      writeNumber(out, key - last);
      last = key;
    }
    for (int at = 0; at < rows.length; at += rows[at] + 1) {
      out.writeByte(rows[at]);
    }
    for (int shift = 8; shift >= 0; shift -= 8) {
      for (int at = 0; at < rows.length; at += rows[at] + 1) {
        for (int k = 1; k <= rows[at]; k++) {
          out.writeByte(rows[at + k] >>> shift);
        }
      }
    }
  }

  static LinearModel read(DataInput in) throws IOException {
    int classes = in.readUnsignedByte();
    float largest = in.readFloat();
    int[] keys = new int[in.readInt()];
    char[] rows = new char[in.readInt()];
    int last = -1;
    for (int i = 0; i < keys.length; i++) {
      last += readNumber(in);
      keys[i] = last;
    }
    int start = 0;
    for (int i = 0; i < keys.length; i++) {
      rows[start] = (char) in.readUnsignedByte();
      start += rows[start] + 1;
    }
    for (int shift = 8; shift >= 0; shift -= 8) {
      for (int at = 0; at < rows.length; at += rows[at] + 1) {
        for (int k = 1; k <= rows[at]; k++) {
          rows[at + k] |= (char) (in.readUnsignedByte() << shift);
        }
      }
    }
    return new LinearModel(classes, largest, keys, rows);
  }

  private static void writeNumber(DataOutput out, int number) throws IOException {
    int rest = number;
    while (rest >= 0x80) {
      out.writeByte(rest | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readNumber(DataInput in) throws IOException {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int b = in.readUnsignedByte();
      number |= (b & 0x7f) << shift;
      if (b < 0x80) {
        return number;
      }
    }
  }
}
