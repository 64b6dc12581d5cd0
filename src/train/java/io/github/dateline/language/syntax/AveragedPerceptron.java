package io.github.dateline.language.syntax;

import java.util.Arrays;

/**
 * Learns weights from mistakes; what counts in the end is their average over all steps (Collins
 * 2002). A feature is taken up when it has been seen often enough.
 */
final class AveragedPerceptron {

  private static final int SEEN_BITS = 26;

  private final int classes;
  private final int leastSeen;
  private final byte[] seen = new byte[1 << SEEN_BITS];
  private int[] keys = new int[1 << 16];
  private int[] rowOf = new int[1 << 16];
  private int features;

  /** By row: where its entries begin, how many they are. */
  private int[] starts = new int[1 << 15];

  private int[] lengths = new int[1 << 15];
  private int[] capacities = new int[1 << 15];

  /** Entries: class, weight, and the sum of what was added times the step it was added in. */
  private byte[] entryClass = new byte[1 << 20];

  private float[] weight = new float[1 << 20];
  private double[] late = new double[1 << 20];
  private int used;
  private long step = 1;

  /** Rows of the features scored last. */
  private final int[] rows = new int[192];

  AveragedPerceptron(int classes, int leastSeen) {
    this.classes = classes;
    this.leastSeen = leastSeen;
  }

  void score(Features f, float[] scores) {
    Arrays.fill(scores, 0, classes, 0f);
    for (int i = 0; i < f.size(); i++) {
      int row = find(f.key(i));
      rows[i] = row;
      if (row < 0) {
        continue;
      }
      int end = starts[row] + lengths[row];
      for (int k = starts[row]; k < end; k++) {
        scores[entryClass[k]] += weight[k];
      }
    }
  }

  void nextStep() {
    step++;
  }

  /** Counts features as seen once more. */
  void see(Features f) {
    for (int i = 0; i < f.size(); i++) {
      int key = f.key(i) & ((1 << SEEN_BITS) - 1);
      if (seen[key] < 100) {
        seen[key]++;
      }
    }
  }

  /** Learns that of the features scored last {@code right} was right, not {@code wrong}. */
  void update(Features f, int right, int wrong, float by) {
    for (int i = 0; i < f.size(); i++) {
      int row = rows[i];
      if (row < 0) {
        if (seen[f.key(i) & ((1 << SEEN_BITS) - 1)] < leastSeen) {
          continue;
        }
        row = addRow(f.key(i));
        rows[i] = row;
      }
      add(row, right, by);
      add(row, wrong, -by);
    }
  }

  private void add(int row, int k, float by) {
    int start = starts[row];
    int end = start + lengths[row];
    int at = start;
    while (at < end && entryClass[at] != k) {
      at++;
    }
    if (at == end) {
      if (lengths[row] == capacities[row]) {
        move(row);
        at = starts[row] + lengths[row];
      }
      entryClass[at] = (byte) k;
      weight[at] = 0;
      late[at] = 0;
      lengths[row]++;
    }
    weight[at] += by;
    late[at] += (double) by * step;
  }

  private void move(int row) {
    int capacity = capacities[row] * 2;
    if (used + capacity > weight.length) {
      int more = weight.length + weight.length / 2 + capacity;
      entryClass = Arrays.copyOf(entryClass, more);
      weight = Arrays.copyOf(weight, more);
      late = Arrays.copyOf(late, more);
    }
    System.arraycopy(entryClass, starts[row], entryClass, used, lengths[row]);
    System.arraycopy(weight, starts[row], weight, used, lengths[row]);
    System.arraycopy(late, starts[row], late, used, lengths[row]);
    starts[row] = used;
    capacities[row] = capacity;
    used += capacity;
  }

  private int find(int key) {
    int wanted = key + 1;
    int slot = slot(wanted);
    while (keys[slot] != 0) {
      if (keys[slot] == wanted) {
        return rowOf[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return -1;
  }

  private int slot(int wanted) {
    return (wanted * 0x9E3779B1 >>> 4) & (keys.length - 1);
  }

  private int addRow(int key) {
    int known = find(key);
    if (known >= 0) {
      return known;
    }
    if (features * 2 >= keys.length) {
      grow();
    }
    int row = features++;
    put(key + 1, row);
    if (row == starts.length) {
      starts = Arrays.copyOf(starts, row * 2);
      lengths = Arrays.copyOf(lengths, row * 2);
      capacities = Arrays.copyOf(capacities, row * 2);
    }
    capacities[row] = 1;
    starts[row] = used;
    lengths[row] = 0;
    move(row);
    return row;
  }

  private void put(int wanted, int row) {
    int slot = slot(wanted);
    while (keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = wanted;
    rowOf[slot] = row;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldRows = rowOf;
    keys = new int[oldKeys.length * 2];
    rowOf = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldRows[i]);
      }
    }
  }

  /**
   * The averaged weights, packed.
   *
   * @param most how many weights to keep at the most, those farthest from 0
   */
  LinearModel pack(int most) {
    long[] sorted = new long[features];
    int n = 0;
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        sorted[n++] = (long) (keys[i] - 1) << 32 | rowOf[i];
      }
    }
    Arrays.sort(sorted);
    float largest = 0;
    for (int row = 0; row < features; row++) {
      for (int k = 0; k < lengths[row]; k++) {
        largest = Math.max(largest, Math.abs(average(starts[row] + k)));
      }
    }
    int least = least(largest, most);
    int[] kept = new int[n];
    char[][] table = new char[n][];
    int rowsKept = 0;
    for (long entry : sorted) {
      char[] row = packRow((int) entry, largest, least);
      if (row.length > 0) {
        kept[rowsKept] = (int) (entry >>> 32);
        table[rowsKept++] = row;
      }
    }
    return LinearModel.pack(
        classes, Arrays.copyOf(kept, rowsKept), Arrays.copyOf(table, rowsKept), largest);
  }

  /** The smallest size of a weight's byte, 1 at least, from which on there are not too many. */
  private int least(float largest, int most) {
    int[] bySize = new int[128];
    for (int row = 0; row < features; row++) {
      for (int k = starts[row]; k < starts[row] + lengths[row]; k++) {
        bySize[Math.abs(LinearModel.pack(average(k), largest))]++;
      }
    }
    int size = 127;
    for (int kept = bySize[size]; size > 1 && kept + bySize[size - 1] <= most; size--) {
      kept += bySize[size - 1];
    }
    return size;
  }

  private float average(int entry) {
    return (float) (weight[entry] - late[entry] / step);
  }

  private char[] packRow(int row, float largest, int least) {
    char[] pairs = new char[lengths[row]];
    int n = 0;
    for (int k = starts[row]; k < starts[row] + lengths[row]; k++) {
      byte packed = LinearModel.pack(average(k), largest);
      if (Math.abs(packed) >= least) {
        pairs[n++] = (char) (entryClass[k] << 8 | (packed & 0xff));
      }
    }
    char[] kept = Arrays.copyOf(pairs, n);
    Arrays.sort(kept);
    return kept;
  }
}
