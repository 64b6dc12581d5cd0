package io.github.dateline.language.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts words into classes so that a class foretells the next one best: each word in turn moves to
 * the class where it serves best (Kneser and Ney 1993; Martin, Liermann and Ney 1998).
 */
final class ExchangeClustering {

  private final int classes;
  private final int[] classOf;
  private final int[] counts;

  /** By word: its neighbours and how often they stand there, in turns. */
  private final int[][] after;

  private final int[][] before;
  private final int[][] pairs;
  private final int[][] turned;
  private final int[] sizes;
  private final double[] logs = new double[1 << 16];

  /** By class: how often a neighbour of the word in hand is in it. */
  private final int[] inNext;

  private final int[] inLast;

  /**
   * @param words how many different words there are, the most frequent first
   * @param text words by number, −1 between sentences and for words that do not matter
   */
  ExchangeClustering(int classes, int words, List<int[]> text) {
    this.classes = classes;
    classOf = new int[words];
    counts = new int[words];
    pairs = new int[classes][classes];
    turned = new int[classes][classes];
    sizes = new int[classes];
    inNext = new int[classes];
    inLast = new int[classes];
    for (int i = 0; i < words; i++) {
      classOf[i] = i % classes;
    }
    for (int i = 1; i < logs.length; i++) {
      logs[i] = i * Math.log(i);
    }
    Map<Long, Integer> bigrams = new HashMap<>();
    for (int[] sentence : text) {
      for (int i = 0; i < sentence.length; i++) {
        if (sentence[i] >= 0) {
          counts[sentence[i]]++;
          sizes[classOf[sentence[i]]]++;
          if (i > 0 && sentence[i - 1] >= 0) {
            bigrams.merge((long) sentence[i - 1] << 32 | sentence[i], 1, Integer::sum);
          }
        }
      }
    }
    after = new int[words][];
    before = new int[words][];
    spread(bigrams);
  }

  private void spread(Map<Long, Integer> bigrams) {
    int[] nexts = new int[after.length];
    int[] lasts = new int[after.length];
    for (long bigram : bigrams.keySet()) {
      nexts[(int) (bigram >> 32)]++;
      lasts[(int) bigram]++;
    }
    for (int i = 0; i < after.length; i++) {
      after[i] = new int[2 * nexts[i]];
      before[i] = new int[2 * lasts[i]];
    }
    bigrams.forEach(
        (bigram, count) -> {
          int first = (int) (bigram >> 32);
          int second = (int) (long) bigram;
          int at = 2 * --nexts[first];
          after[first][at] = second;
          after[first][at + 1] = count;
          at = 2 * --lasts[second];
          before[second][at] = first;
          before[second][at + 1] = count;
          add(classOf[first], classOf[second], count);
        });
  }

  private void add(int first, int second, int count) {
    pairs[first][second] += count;
    turned[second][first] += count;
  }

  private double log(int n) {
    return n < logs.length ? logs[n] : n * Math.log(n);
  }

  /** By word: its class, after so many rounds through all words. */
  int[] cluster(int rounds) {
    double[] gain = new double[classes];
    for (int round = 0; round < rounds; round++) {
      int moved = 0;
      for (int word = 0; word < classOf.length; word++) {
        int old = classOf[word];
        sum(after[word], inNext);
        sum(before[word], inLast);
        shift(old, word, -1);
        int best = best(word, old, gain);
        shift(best, word, 1);
        classOf[word] = best;
        moved += best == old ? 0 : 1;
      }
      if (moved * 200 < classOf.length) {
        break;
      }
    }
    return classOf;
  }

  private void sum(int[] neighbours, int[] sums) {
    java.util.Arrays.fill(sums, 0);
    for (int i = 0; i < neighbours.length; i += 2) {
      sums[classOf[neighbours[i]]] += neighbours[i + 1];
    }
  }

  /** Takes a word out of a class or puts it in; a word beside itself counts as beside its class. */
  private void shift(int to, int word, int sign) {
    sizes[to] += sign * counts[word];
    for (int c = 0; c < classes; c++) {
      if (inNext[c] != 0) {
        add(to, c, sign * inNext[c]);
      }
      if (inLast[c] != 0) {
        add(c, to, sign * inLast[c]);
      }
    }
  }

  private int best(int word, int old, double[] gain) {
    for (int to = 0; to < classes; to++) {
      gain[to] = 2 * (log(sizes[to]) - log(sizes[to] + counts[word]));
    }
    for (int c = 0; c < classes; c++) {
      addGain(turned[c], inNext[c], gain);
      addGain(pairs[c], inLast[c], gain);
    }
    int best = old;
    for (int to = 0; to < classes; to++) {
      if (gain[to] > gain[best]) {
        best = to;
      }
    }
    return best;
  }

  private void addGain(int[] row, int count, double[] gain) {
    if (count == 0) {
      return;
    }
    for (int to = 0; to < classes; to++) {
      int n = Math.max(0, row[to]);
      gain[to] += log(n + count) - log(n);
    }
  }
}
