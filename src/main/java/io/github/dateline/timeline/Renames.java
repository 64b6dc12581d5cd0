package io.github.dateline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Which articles are called otherwise now: one that is gone, and one that was not there and holds
 * its sentences.
 */
final class Renames implements UnaryOperator<String> {

  /** A sentence that was edited while its article was renamed. */
  private static final double SIMILAR = 0.8;

  /** An article that may be another under a new name, by how many of its sentences it holds. */
  private record Rename(String was, String is, int common) {}

  private final Map<String, List<Traits.Sentence>> gone = new TreeMap<>();
  private final Map<String, List<Traits.Sentence>> fresh = new TreeMap<>();
  private final Map<String, String> renames = new TreeMap<>();

  /**
   * @param earlier sentences that an earlier run quoted
   * @param now sentences that this run quotes
   * @param articles the ids of all articles there are
   */
  Renames(List<Traits.Sentence> earlier, List<Traits.Sentence> now, Set<String> articles) {
    Set<String> known = new TreeSet<>();
    earlier.forEach(sentence -> known.add(sentence.article()));
    earlier.stream()
        .filter(sentence -> !articles.contains(sentence.article()))
        .forEach(sentence -> put(gone, sentence));
    now.stream()
        .filter(sentence -> !known.contains(sentence.article()))
        .forEach(sentence -> put(fresh, sentence));
    choose(unedited());
    choose(edited());
  }

  private static void put(Map<String, List<Traits.Sentence>> byArticle, Traits.Sentence sentence) {
    byArticle.computeIfAbsent(sentence.article(), key -> new ArrayList<>()).add(sentence);
  }

  private List<Rename> unedited() {
    Map<String, Set<String>> byWords = new HashMap<>();
    boolean veiled = gone.values().stream().flatMap(List::stream).anyMatch(s -> s.words().veiled());
    Function<Traits.Sentence, String> words = s -> veiled ? s.veiled().words() : s.words().text();
    fresh.forEach(
        (is, sentences) ->
            sentences.forEach(
                s -> byWords.computeIfAbsent(words.apply(s), key -> new TreeSet<>()).add(is)));
    List<Rename> possible = new ArrayList<>();
    gone.forEach(
        (was, sentences) -> {
          Map<String, Integer> common = new TreeMap<>();
          sentences.forEach(
              sentence ->
                  byWords
                      .getOrDefault(words.apply(sentence), Set.of())
                      .forEach(is -> common.merge(is, 1, Integer::sum)));
          common.forEach((is, count) -> possible.add(new Rename(was, is, count)));
        });
    return possible;
  }

  /** Of the few that are left: every sentence of theirs was edited as well. */
  private List<Rename> edited() {
    List<Rename> possible = new ArrayList<>();
    gone.forEach(
        (was, before) ->
            fresh.forEach(
                (is, after) -> {
                  long common =
                      before.stream()
                          .filter(
                              s -> after.stream().anyMatch(other -> s.likeness(other) >= SIMILAR))
                          .count();
                  if (common > 0) {
                    possible.add(new Rename(was, is, (int) common));
                  }
                }));
    return possible;
  }

  /** Takes those with most in common; each article once. */
  private void choose(List<Rename> possible) {
    possible.stream()
        .sorted(
            Comparator.comparingInt(Rename::common)
                .reversed()
                .thenComparing(Rename::was)
                .thenComparing(Rename::is))
        .forEach(
            rename -> {
              if (gone.containsKey(rename.was()) && fresh.containsKey(rename.is())) {
                gone.remove(rename.was());
                fresh.remove(rename.is());
                renames.put(rename.was(), rename.is());
              }
            });
  }

  /** Whether every article has its name still. */
  boolean isEmpty() {
    return renames.isEmpty();
  }

  /** What an article is called now. */
  @Override
  public String apply(String article) {
    return renames.getOrDefault(article, article);
  }
}
