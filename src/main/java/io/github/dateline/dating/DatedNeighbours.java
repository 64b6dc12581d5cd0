package io.github.dateline.dating;

import io.github.dateline.time.ResolvedDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The dated articles of a folder, to be found by the terms that an undated one opens with.
 *
 * <p>How alike two articles are is the cosine of their terms, each weighed by how few articles of
 * the folder have it: 0 for nothing in common, 1 for the same opening. Of a very large folder a
 * part of the terms is taken, the same of every article, so that the index fits into memory.
 */
final class DatedNeighbours {

  /** What so large a share of the folder has tells nothing of a day. */
  private static final double COMMON = 0.5;

  /** What more dated articles have is not looked up: the folder is large, and the term common. */
  private static final int LONGEST_POSTING = 1000;

  /** How many places of terms in articles the index holds, 8 bytes each. */
  private static final int MOST_PLACES = 6_000_000;

  private static final int MOST_COUNTERS = 1 << 22;

  /** The terms of a smaller folder are counted one by one: none shares a counter by chance. */
  private static final int FEW_PLACES = 300_000;

  /** A name and the words beside it are no resemblance: three words are five terms. */
  private static final int FEWEST_TERMS = 8;

  private final List<Dated> dated;
  private final int articles;
  private final Map<Integer, Integer> countOf = new HashMap<>();
  private final int[] articlesWith;
  private final int highest;
  private final long[] places;
  private final double[] lengths;

  /** A dated article, by the middle of its days. */
  record Dated(ArticleClues article, LocalDate day) {

    static Dated of(ArticleClues article, ResolvedDate published) {
      long days = ChronoUnit.DAYS.between(published.start(), published.end());
      return new Dated(article, published.start().plusDays(days / 2));
    }
  }

  /**
   * A dated article that resembles an undated one.
   *
   * @param alike 0 to 1
   */
  record Neighbour(Dated dated, double alike) {}

  /**
   * Learns from the dated articles of a folder.
   *
   * @param articles all of the folder
   * @param dates what each of them says of its date, by id
   */
  static DatedNeighbours of(List<ArticleClues> articles, Map<String, DocumentCreationTime> dates) {
    List<Dated> dated = new ArrayList<>();
    for (ArticleClues article : articles) {
      DocumentCreationTime published = dates.get(article.id());
      if (published != null) {
        published.date().ifPresent(day -> dated.add(Dated.of(article, day)));
      }
    }
    return new DatedNeighbours(articles, dated);
  }

  private DatedNeighbours(List<ArticleClues> articles, List<Dated> dated) {
    this.articles = articles.size();
    this.dated = List.copyOf(dated);
    long terms = articles.stream().mapToLong(article -> article.opening().size()).sum();
    this.highest =
        (int) (Integer.MIN_VALUE + (1L << 32) * Math.min(1, MOST_PLACES / (terms + 1.0)) - 1);
    boolean few = terms <= FEW_PLACES;
    this.articlesWith =
        new int[few ? 0 : (int) Math.min(MOST_COUNTERS, Long.highestOneBit(terms + 1) * 4)];
    for (ArticleClues article : articles) {
      article
          .opening()
          .forEach(
              term -> {
                if (few) {
                  countOf.merge(term, 1, Integer::sum);
                } else {
                  articlesWith[counter(term)]++;
                }
              });
    }
    this.places = places();
    this.lengths = dated.stream().mapToDouble(article -> length(article.article())).toArray();
  }

  /** A term above, the number of an article below: sorted, so that a term's articles are found. */
  private long[] places() {
    long[] found = new long[MOST_PLACES / 1000];
    int size = 0;
    for (int number = 0; number < dated.size(); number++) {
      int[] terms = dated.get(number).article().opening().toArray();
      if (size + terms.length > found.length) {
        found = Arrays.copyOf(found, 2 * found.length + terms.length);
      }
      for (int term : terms) {
        if (weight(term) > 0) {
          found[size++] = place(term, number);
        }
      }
    }
    long[] sorted = Arrays.copyOf(found, size);
    Arrays.sort(sorted);
    return sorted;
  }

  private static long place(int term, int number) {
    return ((long) term << Integer.SIZE) | number;
  }

  List<Dated> all() {
    return dated;
  }

  /**
   * The dated articles that have more than a name in common with an undated one, in order of the
   * folder.
   */
  List<Neighbour> of(ArticleClues undated) {
    double[] shared = new double[dated.size()];
    int[] terms = new int[dated.size()];
    undated.opening().forEach(term -> add(term, shared, terms));
    double length = length(undated);
    List<Neighbour> neighbours = new ArrayList<>();
    for (int i = 0; i < shared.length; i++) {
      if (terms[i] >= FEWEST_TERMS) {
        neighbours.add(new Neighbour(dated.get(i), shared[i] / (length * lengths[i])));
      }
    }
    return neighbours;
  }

  private void add(int term, double[] shared, int[] terms) {
    double weight = weight(term);
    if (weight > 0) {
      int start = firstPlace(place(term, 0));
      int end = firstPlace(place(term, Integer.MAX_VALUE));
      for (int i = start; i < end && end - start <= LONGEST_POSTING; i++) {
        int number = (int) places[i];
        shared[number] += weight * weight;
        terms[number]++;
      }
    }
  }

  private int firstPlace(long place) {
    int found = Arrays.binarySearch(places, place);
    return found < 0 ? -found - 1 : found;
  }

  private double length(ArticleClues article) {
    double[] sum = new double[1];
    article.opening().forEach(term -> sum[0] += weight(term) * weight(term));
    return Math.sqrt(sum[0]);
  }

  /** 0 for a term that a single article has, that nearly all have, or that is not taken. */
  private double weight(int term) {
    int count =
        articlesWith.length == 0 ? countOf.getOrDefault(term, 0) : articlesWith[counter(term)];
    return spread(term) > highest || count < 2 || count > articles * COMMON
        ? 0
        : Math.log((double) articles / count);
  }

  private int counter(int term) {
    return spread(term) & (articlesWith.length - 1);
  }

  /** Hash codes of similar words lie near each other: these don't (the finisher of MurmurHash3). */
  private static int spread(int term) {
    int mixed = (term ^ (term >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }
}
