package io.github.dateline.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The happenings whose day is known, to be found by what they are told with.
 *
 * <p>What very many of them share leads to none: so an article of a large folder is compared with
 * no more happenings than one of a small folder.
 */
final class HappeningIndex {

  /** What more happenings than this share leads to none of them. */
  private static final int LONGEST_POSTING = 600;

  private final Map<Integer, List<Dated>> postings = new HashMap<>();
  private final Map<Integer, Integer> articlesWith = new HashMap<>();
  private int articles;
  private int size;

  /**
   * A happening of a known day.
   *
   * @param number its place in the index
   * @param article the id of the article that tells it
   */
  record Dated(int number, String article, Told told, LocalDate day) {}

  /** Learns how rare the words of an article are; to be called for every article of the folder. */
  void count(ArticleClues article) {
    Set<Integer> words = new HashSet<>();
    for (Told told : article.told()) {
      told.words().forEach(words::add);
      told.actors().forEach(words::add);
    }
    words.forEach(word -> articlesWith.merge(word, 1, Integer::sum));
    articles++;
  }

  void add(String article, Told told, LocalDate day) {
    Dated dated = new Dated(size++, article, told, day);
    told.actors().forEach(key -> add(key, dated));
    told.words().forEach(key -> add(key, dated));
  }

  private void add(int key, Dated dated) {
    List<Dated> posting = postings.computeIfAbsent(key, none -> new ArrayList<>());
    // One more than are looked at tells that there are too many.
    if (posting.size() <= LONGEST_POSTING) {
      posting.add(dated);
    }
  }

  /** The happenings that have an actor or a word with one in common, in order of the folder. */
  Collection<Dated> near(Told told) {
    Map<Integer, Dated> found = new LinkedHashMap<>();
    told.actors().forEach(key -> collect(key, found));
    told.words().forEach(key -> collect(key, found));
    return found.values();
  }

  private void collect(int key, Map<Integer, Dated> found) {
    List<Dated> posting = postings.getOrDefault(key, List.of());
    if (posting.size() <= LONGEST_POSTING) {
      posting.forEach(dated -> found.put(dated.number(), dated));
    }
  }

  /**
   * How much two happenings have in common: every word and actor counts the more, the fewer
   * articles have it; one that a single article has counts 1.
   */
  double common(Told told, Told other) {
    Set<Integer> shared = new HashSet<>();
    told.words().shared(other.words(), shared::add);
    told.actors().shared(other.actors(), shared::add);
    return shared.stream().mapToDouble(this::rarity).sum();
  }

  private double rarity(int key) {
    return Math.log(1 + (double) articles / articlesWith.getOrDefault(key, 1))
        / Math.log(1 + (double) articles);
  }
}
