package io.github.dateline.language.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Learns the classes of words from text. */
final class WordClassTrainer {

  private static final int COARSE = 64;
  private static final int FINE = 512;
  private static final int LEAST_COUNT = 5;
  private static final int MOST_WORDS = 40_000;
  private static final int ROUNDS = 10;

  private WordClassTrainer() {}

  /**
   * @param text sentences of words
   */
  static WordTable train(List<List<String>> text) {
    Map<String, Integer> counts = new HashMap<>();
    List<List<String>> lower = new ArrayList<>();
    for (List<String> sentence : text) {
      List<String> words = new ArrayList<>(sentence.size());
      for (String word : sentence) {
        String low = Normal.form(word).toLowerCase(Locale.ROOT);
        words.add(low);
        counts.merge(low, 1, Integer::sum);
      }
      lower.add(words);
    }
    List<String> known =
        counts.keySet().stream()
            .filter(word -> counts.get(word) >= LEAST_COUNT)
            .sorted((a, b) -> byCount(counts, a, b))
            .limit(MOST_WORDS)
            .toList();
    Map<String, Integer> numbers = new HashMap<>();
    known.forEach(word -> numbers.put(word, numbers.size()));
    List<int[]> numbered = new ArrayList<>();
    for (List<String> words : lower) {
      numbered.add(words.stream().mapToInt(word -> numbers.getOrDefault(word, -1)).toArray());
    }
    int[] coarse = new ExchangeClustering(COARSE, known.size(), numbered).cluster(ROUNDS);
    int[] fine = new ExchangeClustering(FINE, known.size(), numbered).cluster(ROUNDS);
    Map<Integer, Integer> classes = new TreeMap<>();
    for (int i = 0; i < coarse.length; i++) {
      classes.put(Hash.of(known.get(i)), (coarse[i] + 1) << 16 | (fine[i] + 1));
    }
    return new WordTable(classes);
  }

  private static int byCount(Map<String, Integer> counts, String a, String b) {
    int order = Integer.compare(counts.get(b), counts.get(a));
    return order != 0 ? order : a.compareTo(b);
  }
}
